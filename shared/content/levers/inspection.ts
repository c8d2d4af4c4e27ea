import type { LeverDefinition } from '../types.ts';

export const inspection: LeverDefinition = {
  id: 'inspection',
  title: 'Honest inspection',
  summary:
    'How far reports of harvests and output are checked by people who may say what they find. It narrows the gap between reported and true harvests.',
  group: 'society',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.25,
  leaning: {
    debate: 0.15,
  },
  sources: [
    {
      author: 'Alain Blum and Martine Mespoulet',
      title: "L'anarchie bureaucratique: statistique et pouvoir sous Staline",
      year: 2003,
    },
    {
      author: 'R. W. Davies and Stephen G. Wheatcroft',
      title: 'The Years of Hunger: Soviet Agriculture, 1931-1933',
      year: 2004,
    },
  ],
};
