import type { LeverDefinition } from '../types.ts';

export const residenceControls: LeverDefinition = {
  id: 'residenceControls',
  title: 'Residence controls',
  summary: 'Passports, work books and ties to the collective farm that keep people from moving.',
  group: 'society',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.65,
  leaning: {
    coercion: 0.1,
  },
  sources: [
    {
      author: 'David R. Shearer',
      title: "Policing Stalin's Socialism: Repression and Social Order in the Soviet Union, 1924-1953",
      year: 2009,
    },
    {
      author: 'Donald Filtzer',
      title: 'Soviet Workers and Stalinist Industrialization',
      year: 1986,
    },
  ],
};
