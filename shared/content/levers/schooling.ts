import type { LeverDefinition } from '../types.ts';

export const schooling: LeverDefinition = {
  id: 'schooling',
  title: 'Schooling',
  summary: 'Effort put into literacy, schools and technical colleges. Years of schooling grow slowly and pay for decades.',
  group: 'society',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.3,
  leaning: {
    pace: 0.03,
    debate: 0.02,
  },
  sources: [
    {
      author: 'Sheila Fitzpatrick',
      title: 'Education and Social Mobility in the Soviet Union, 1921-1934',
      year: 1979,
    },
    {
      author: 'Alec Nove',
      title: 'An Economic History of the USSR',
      year: 1969,
    },
  ],
};
