import type { ArticleDefinition } from '../types.ts';

export const technocrats: ArticleDefinition = {
  id: 'technocrats',
  title: 'Technocrats',
  kind: 'actor',
  summary:
    'Planners, engineers and directors who hold that what can be measured can be managed: balanced plans, machines from abroad, peace for specialists.',
  history: [
    'The first Soviet planners were electrical engineers and economists of every earlier party, gathered by Krzhizhanovsky for the electrification plan of 1920 and kept on in Gosplan and in the commissariats. Trials of specialists, from the Shakhty case of 1928 to that of the so-called Industrial Party in 1930, broke them, and Stalin called off the hunt in 1931 when industry could not do without them.',
    'A new intelligentsia, trained in haste and promoted over the dead of 1937, ran the war economy and then the country: Voznesensky, Kosygin, Ustinov, Baibakov were ministers in their thirties. It wanted stable plans, honest figures and equipment. From the 1960s its mathematicians offered optimal planning and its economists profit; both were heard politely. What they were given was computers for accounting; what they had asked for was prices that meant something and plans that stood for five years.',
  ],
  model: [
    'A faction with about an eighth of the Central Committee of 1921. Its ideals lie towards openness and a fair pace, and away from force; on the market it is close to the middle.',
    'An AI leader from its ranks follows the East Asian road: high saving, schooling, imported machines, indicative planning. Taut targets and repression, which disorganise supply and frighten engineers, move policy away from it.',
  ],
  contested: ['Whether engineers as a group ever had a politics of their own, as Bailes asked, or only professional complaints.'],
  related: ['gosplan', 'electricity', 'five-year-plan', 'tautness', 'roads-not-taken'],
  links: ['planning-system'],
  sources: [
    { author: 'Kendall E. Bailes', title: 'Technology and Society under Lenin and Stalin', year: 1978 },
    { author: 'David R. Shearer', title: "Industry, State, and Society in Stalin's Russia, 1926-1934", year: 1996 },
    { author: 'Eugene Zaleski', title: 'Stalinist Planning for Economic Growth, 1933-1952', year: 1980 },
    { author: 'Abraham Katz', title: 'The Politics of Economic Reform in the Soviet Union', year: 1972 },
  ],
};
