import type { ArticleDefinition } from '../types.ts';

export const secretariat: ArticleDefinition = {
  id: 'secretariat',
  title: 'Secretariat',
  kind: 'institution',
  summary:
    'The office that prepared papers, kept files and assigned people. Stalin became its General Secretary in April 1922, and the post became the first in the state.',
  history: [
    "Before 1922 secretaries were assistants, and three of them were dropped in 1921 for siding with Trotsky. The post that Stalin took seemed dull. It gave him the agenda of the Politburo, correspondence with the provinces and, through the department of records and assignment, some ten thousand appointments in the first two years. Lenin's advice of January 1923 to move him shows that the danger was seen.",
    "Later secretaries held departments that shadowed each ministry. The second secretary, who ran the Secretariat's meetings, was often the man to watch: Suslov for two decades by doctrine, Chernenko by paper, Ligachev against his own chief. Gorbachev cut the departments by half in 1988 and found that without them nothing he ordered was carried out.",
  ],
  model: [
    "The leadership's patronage among newcomers to the Central Committee stands for the Secretariat: it favours the leading faction, and does so more where debate is banned.",
    'Losing the leadership costs a faction half of its political capital, and winning it gives income in capital that grows with authority: office is what makes further victories cheap.',
  ],
  contested: ["Kotkin holds that Stalin's dictatorship followed from the post as Lenin created it; others stress what he made of it."],
  related: ['orgburo', 'nomenklatura', 'politburo', 'central-committee', 'apparatus-faction'],
  links: ['inner-party-democracy', 'privileges'],
  sources: [
    { author: 'Stephen Kotkin', title: 'Stalin: Paradoxes of Power, 1878-1928', year: 2014 },
    { author: 'T. H. Rigby', title: 'Political Elites in the USSR: Central Leaders and Local Cadres from Lenin to Gorbachev', year: 1990 },
    { author: 'Graeme Gill', title: 'The Origins of the Stalinist Political System', year: 1990 },
    { author: 'Jerry F. Hough and Merle Fainsod', title: 'How the Soviet Union Is Governed', year: 1979 },
  ],
};
