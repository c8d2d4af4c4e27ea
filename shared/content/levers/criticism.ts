import type { LeverDefinition } from '../types.ts';

export const criticism: LeverDefinition = {
  id: 'criticism',
  title: 'Criticism of officials from below',
  summary:
    'Campaigns that call on people to denounce officials. They clear away corruption and privileges, and cost plan discipline and the authority of the leadership, out of proportion at the extreme. The purges of the record are in repression, not here.',
  group: 'society',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.4,
  leaning: {
    debate: 0.02,
  },
  sources: [
    {
      author: 'Sheila Fitzpatrick',
      title: 'Everyday Stalinism: Ordinary Life in Extraordinary Times',
      year: 1999,
    },
    {
      author: 'Roderick MacFarquhar and Michael Schoenhals',
      title: "Mao's Last Revolution",
      year: 2006,
    },
  ],
};
