import type { ArticleDefinition } from '../types.ts';

export const enthusiasm: ArticleDefinition = {
  id: 'enthusiasm',
  title: 'Enthusiasm',
  kind: 'mechanism',
  summary:
    'Revolutionary will built towns on the steppe and filled shock brigades. It buys effort for a while and wears out when rations, flats and truth do not follow.',
  history: [
    'The first plan met believers. Young workers volunteered for Magnitogorsk and the Far East, brigades competed, and city workers went to the villages convinced that they carried progress. Kotkin has shown how people who built a steel town in mud learned to speak of their lives in the words of the plan, and meant many of them.',
    'In August 1935 the miner Aleksei Stakhanov cut fourteen norms of coal in one shift that had been arranged for him. The movement named after him brought pay and goods to record setters, higher norms to everyone else and disorder to many works. Managers learned to arrange records and workers learned to dislike them. Some record setters were beaten by their own mates; others rose to be engineers, deputies and owners of the first private cars.',
    "Later waves were weaker: the Virgin Lands of 1954, the youth building sites of Bratsk and the Baikal-Amur line, communist labour brigades. By then young people went as much for wages, flats and distance from parents. The Party's programme of 1961 promised communism by 1980; the year came and was not mentioned. What remained was habit, pride in space flight and in the war, and a private life that asked to be left alone.",
  ],
  model: [
    'Enthusiasm is a stock from 0 to 1. The order for mass campaigns raises it in those who are not worn out; it fades by itself, and much faster where consumption does not grow beyond what people are used to. Every campaign also leaves exhaustion, little where work is rewarded, much where it is not, and exhaustion outlives the campaign by years.',
    'Full enthusiasm adds about 8 per cent to effort outside farming, full exhaustion takes 5 per cent off. Only the distance from the course of the record acts, because the model was fitted to the effort people made on it.',
    'Consent, which stands for how far people accept the rule over them, is another thing: it moves with consumption against expectations, hunger, repression, queues and war.',
  ],
  contested: [
    'How many believed, and for how long: memoirs, diaries and secret police reports give opposite answers, often for the same works.',
  ],
  related: ['light-industry-and-incentives', 'five-year-plan', 'virgin-lands', 'consent', 'coal', 'trade-unions'],
  links: ['S32', 'mobilisation'],
  sources: [
    { author: 'Stephen Kotkin', title: 'Magnetic Mountain: Stalinism as a Civilization', year: 1995 },
    { author: 'Lewis H. Siegelbaum', title: 'Stakhanovism and the Politics of Productivity in the USSR, 1935-1941', year: 1988 },
    { author: 'Sheila Fitzpatrick', title: 'Everyday Stalinism: Ordinary Life in Extraordinary Times', year: 1999 },
    {
      author: 'Martin McCauley',
      title: 'Khrushchev and the Development of Soviet Agriculture: The Virgin Land Programme, 1953-1964',
      year: 1976,
    },
    { author: 'Donald Filtzer', title: 'Soviet Workers and Stalinist Industrialization', year: 1986 },
  ],
};
