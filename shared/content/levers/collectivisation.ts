import type { LeverDefinition } from '../types.ts';

export const collectivisation: LeverDefinition = {
  id: 'collectivisation',
  title: 'Collectivised households',
  summary: 'Share of peasant households in collective farms that the state aims at. Sudden jumps are answered by slaughter of livestock.',
  group: 'village',
  unit: 'share',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.35,
  leaning: {
    market: -0.1,
    coercion: 0.1,
    pace: 0.05,
  },
  sources: [
    {
      author: 'R. W. Davies',
      title: 'The Socialist Offensive: The Collectivisation of Soviet Agriculture, 1929-1930',
      year: 1980,
    },
    {
      author: 'Moshe Lewin',
      title: 'Russian Peasants and Soviet Power: A Study of Collectivization',
      year: 1968,
    },
  ],
};
