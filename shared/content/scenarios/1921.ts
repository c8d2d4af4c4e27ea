import type { ScenarioDefinition } from '../types.ts';

// The majority around Lenin that carried the ban on factions and the tax in kind stands for the leadership; of the six factions
// the apparatus comes nearest to it, and holds the secretariat from 1921 on. A player may choose another.
export const scenario1921: ScenarioDefinition = {
  id: '1921',
  title: 'March 1921',
  summary:
    'The tenth congress has ended. The civil war is won, output is little more than a third of what it was before the war, the Volga is drying up, and requisition has just been replaced by a tax.',
  start: {
    year: 1921,
    quarter: 2,
  },
  endYear: 1991,
  economy: 'ussr',
  course: 'history',
  leadership: 'apparatus',
  legitimacy: 0.4,
  authority: 0.55,
  sources: [
    {
      author: 'Alec Nove',
      title: 'An Economic History of the USSR',
      year: 1969,
    },
    {
      author: 'E. H. Carr',
      title: 'The Bolshevik Revolution, 1917-1923, volume 2',
      year: 1952,
    },
  ],
};
