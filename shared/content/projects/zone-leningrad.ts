import type { ProjectDefinition } from '../types.ts';

export const zoneLeningradProject: ProjectDefinition = {
  id: 'zone-leningrad',
  title: 'Open zone of Leningrad',
  summary: 'The old works of the Baltic capital sell to the world and learn from it.',
  kind: 'zone',
  units: ['leningrad'],
  from: 1921,
  cost: 0.8,
  years: 3,
  needs: { laws: [{ law: 'foreign-trade', atLeast: 3 }] },
  effects: [
    { kind: 'openness', amount: 0.04 },
    { kind: 'output', sector: 'consumer', amount: 0.5 },
    { kind: 'output', sector: 'producer', amount: 0.2 },
  ],
  note: 'Counterfactual for the 1920s. Skilled hands without orders stood idle there in 1921-24. Judged: cost and effect.',
  sources: [
    { author: 'Ezra F. Vogel', title: 'One Step Ahead in China: Guangdong under Reform', year: 1989 },
    { author: 'E. H. Carr', title: 'The Bolshevik Revolution, 1917-1923, volume 2', year: 1952 },
  ],
};
