import type { ProjectDefinition } from '../types.ts';

export const karagandaCoalProject: ProjectDefinition = {
  id: 'karaganda-coal',
  title: 'Karaganda coal',
  summary: 'The third coal base, for the furnaces of the Urals.',
  kind: 'metal',
  units: ['karaganda'],
  from: 1929,
  built: [1930, 1940],
  cost: 1.8,
  years: 6,
  needs: { heavyOutput: 30 },
  effects: [
    { kind: 'capacity', product: 'coal', amount: 6.3, unit: 'million tonnes a year' },
    { kind: 'urban', amount: 0.15 },
  ],
  note: 'The field grew with deported peasants and with the prisoners of Karlag, which fed it. Output of 6.3 Mt in 1940. Judged: cost.',
  sources: [
    { author: 'Steven A. Barnes', title: 'Death and Redemption: The Gulag and the Shaping of Soviet Society', year: 2011 },
    { author: 'Paul E. Lydolph', title: 'Geography of the U.S.S.R.', year: 1964 },
  ],
};
