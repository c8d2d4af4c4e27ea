import type { ArticleDefinition } from '../types.ts';

export const workersOpposition: ArticleDefinition = {
  id: 'workers-opposition',
  title: "Workers' Opposition",
  kind: 'actor',
  summary: 'Trade unionists who wanted industry run by those who work in it, equal pay and free speech in the Party.',
  history: [
    "Shlyapnikov, the first People's Commissar of Labour and head of the metalworkers, and Kollontai, who wrote its pamphlet, led a group that asked in 1920-21 for a congress of producers to manage the economy through the unions. It was strong among metalworkers and in some provinces. Lenin called it a syndicalist deviation, and the ban on factions was aimed at it first.",
    "Its leaders appealed to the Comintern in 1922, in the letter of the twenty-two, and were nearly expelled. The cause outlived the group: in complaints about specialists' pay, in wildcat strikes of the 1920s, in the resistance of shop floors to new norms. Shlyapnikov was shot in 1937. Kollontai became an ambassador and survived. Nobody after them asked in the Party's name that workers should choose their managers, until elections of directors were tried in 1987.",
  ],
  model: [
    'The smallest faction in the Central Committee of 1921. Of all factions it stands furthest towards debate; it is against force, against the market and against concessions to foreign owners.',
    'An AI leader from its ranks industrialises without collectivisation. Secret ballots, free unions and strict equality of pay are what it moves for; passports, labour courts and closed shops take policy away from it.',
  ],
  contested: [
    'Whether management by unions could have worked in ruined factories that had lost half their workers is doubted even by those who sympathise.',
  ],
  related: ['trade-unions', 'inner-party-democracy', 'bureaucracy-and-new-class', 'central-committee', 'light-industry-and-incentives'],
  links: ['labour-regime'],
  sources: [
    { author: 'Robert V. Daniels', title: 'The Conscience of the Revolution: Communist Opposition in Soviet Russia', year: 1960 },
    { author: 'Leonard Schapiro', title: 'The Communist Party of the Soviet Union', year: 1960 },
    { author: 'Jay B. Sorenson', title: 'The Life and Death of Soviet Trade Unionism, 1917-1928', year: 1969 },
    { author: 'Donald Filtzer', title: 'Soviet Workers and Stalinist Industrialization', year: 1986 },
  ],
};
