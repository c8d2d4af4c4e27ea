import type { LeverDefinition } from '../types.ts';

export const planDiscipline: LeverDefinition = {
  id: 'planDiscipline',
  title: 'Plan discipline',
  summary:
    'How far compulsory targets are in fact obeyed. Cutting it faster than markets grow leaves part of the economy coordinated by nobody.',
  group: 'plan',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.35,
  leaning: {
    coercion: 0.05,
    debate: -0.05,
  },
  sources: [
    {
      author: 'Eugene Zaleski',
      title: 'Stalinist Planning for Economic Growth, 1933-1952',
      year: 1980,
    },
    {
      author: 'Michael Ellman and Vladimir Kontorovich (eds)',
      title: "The Destruction of the Soviet Economic System: An Insiders' History",
      year: 1998,
    },
  ],
};
