import type { ArticleDefinition } from '../types.ts';

export const apparatusFaction: ArticleDefinition = {
  id: 'apparatus-faction',
  title: 'Apparatus',
  kind: 'actor',
  summary: 'Secretaries and officials whose interest is the line itself: one voice, cadres named from above, no surprises.',
  history: [
    'The Party that had made a revolution with a few hundred thousand members had to staff a state. Its Secretariat sorted people into posts, its organisers visited the provinces, and by 1923 provincial secretaries were recommended from Moscow far more often than elected. Those who owed their place to the centre voted at congresses for the centre.',
    "Stalin made this body his own and then destroyed much of it in 1937-38. It recovered its safety after 1953 and made and unmade leaders: it saved Khrushchev in 1957 against a majority of the Presidium and dismissed him in 1964, after he had divided the Party's committees and limited terms of office. Under Brezhnev it had what it wanted.",
  ],
  model: [
    'The largest faction of 1921, with a third of the Committee. Its ideals lie against markets and debate and a little towards pace and force. Where policy stands against debate, newcomers to the Committee favour the leading faction more, which makes whoever leads grow of itself; dissatisfied members drift to factions that are content.',
    'An AI leader from its ranks does what history did, as far as votes allow.',
  ],
  contested: [
    'How far Stalin rose through the apparatus and how far through being right, in the eyes of many, on the questions that mattered to them.',
  ],
  related: ['secretariat', 'nomenklatura', 'bureaucracy-and-new-class', 'central-committee', 'orgburo'],
  links: ['inner-party-democracy'],
  sources: [
    { author: 'T. H. Rigby', title: 'Political Elites in the USSR: Central Leaders and Local Cadres from Lenin to Gorbachev', year: 1990 },
    { author: 'Graeme Gill', title: 'The Origins of the Stalinist Political System', year: 1990 },
    { author: 'Stephen Kotkin', title: 'Stalin: Paradoxes of Power, 1878-1928', year: 2014 },
    { author: 'Oleg V. Khlevniuk', title: 'Master of the House: Stalin and His Inner Circle', year: 2009 },
    { author: 'Jerry F. Hough and Merle Fainsod', title: 'How the Soviet Union Is Governed', year: 1979 },
  ],
};
