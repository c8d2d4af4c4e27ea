import type { ArticleDefinition } from '../types.ts';

export const defenceIndustry: ArticleDefinition = {
  id: 'defence-industry',
  title: 'Defence industry',
  kind: 'branch',
  summary:
    'The branch that got the best people, machines and metals and had a buyer who could refuse bad goods. It was what the system did best, and what the rest paid for.',
  history: [
    'Military orders of the 1920s were small: two to three per cent of output. Planning for war nevertheless shaped the plans, since tractor works were to be tank works and chemical plants to make explosives. Rearmament took off after 1936 and reached about a sixth of output in 1940. The war proved the design: fewer types, long series, works moved whole.',
    'Afterwards the branch made the bomb, the rocket and the first satellite under men with direct access to the leader. From 1957 a military-industrial commission could claim any supply. By the 1980s nine ministries with several million workers belonged to it, and made refrigerators and televisions as well, for want of anyone else who could.',
    'Conversion, ordered in 1988, turned out to be a way to lose both arms and goods. Works cut off from orders were told to make food machinery or prams at prices that did not cover costs; their best engineers left for co-operatives, and by 1991 many of their suppliers were abroad. The branch that had lived by priority was the first to learn what it meant that there was none.',
  ],
  model: [
    'Defence spending claims part of the products of heavy industry, so that a unit of defence lowers the ceiling on investment, and the rest of it lowers consumption. Readiness in 1941 is heavy output times the defence share, less what purges cost. Cutting defence fast disorganises for as long as the fall lasts.',
  ],
  contested: ['The burden before 1940 and after 1960; what civilian industry lost or learned from it.'],
  related: ['german-question-and-the-war', 'cold-war-economy', 'organs-and-army', 'steel', 'disorganisation'],
  links: ['defenceShare'],
  sources: [
    { author: 'John Barber and Mark Harrison (eds)', title: 'The Soviet Defence-Industry Complex from Stalin to Khrushchev', year: 2000 },
    { author: 'Mark Harrison', title: 'Accounting for War: Soviet Production, Employment, and the Defence Burden, 1940-1945', year: 1996 },
    {
      author: 'Lennart Samuelson',
      title: "Plans for Stalin's War Machine: Tukhachevskii and Military-Economic Planning, 1925-1941",
      year: 2000,
    },
    { author: 'Noel E. Firth and James H. Noren', title: 'Soviet Defense Spending: A History of CIA Estimates, 1950-1990', year: 1998 },
  ],
};
