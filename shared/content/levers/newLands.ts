import type { LeverDefinition } from '../types.ts';

export const newLands: LeverDefinition = {
  id: 'newLands',
  title: 'New lands',
  summary: 'Ploughing of virgin steppe. It adds sown area within a few years.',
  group: 'village',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.7,
  leaning: {
    pace: 0.05,
  },
  sources: [
    {
      author: 'Martin McCauley',
      title: 'Khrushchev and the Development of Soviet Agriculture: The Virgin Land Programme, 1953-1964',
      year: 1976,
    },
    {
      author: 'Philip Hanson',
      title: 'The Rise and Fall of the Soviet Economy',
      year: 2003,
    },
  ],
};
