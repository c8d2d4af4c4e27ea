import type { LeverDefinition } from '../types.ts';

export const famineRelief: LeverDefinition = {
  id: 'famineRelief',
  title: 'Famine relief',
  summary: 'How much grain, transport and foreign help is turned to hungry districts when a harvest fails.',
  group: 'village',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.6,
  leaning: {
    coercion: -0.08,
    openness: 0.02,
  },
  sources: [
    {
      author: 'Bertrand M. Patenaude',
      title: 'The Big Show in Bololand: The American Relief Expedition to Soviet Russia in the Famine of 1921',
      year: 2002,
    },
    {
      author: 'Michael Ellman',
      title: 'The 1947 Soviet Famine and the Entitlement Approach to Famines',
      year: 2000,
    },
  ],
};
