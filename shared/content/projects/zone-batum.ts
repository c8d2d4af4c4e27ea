import type { ProjectDefinition } from '../types.ts';

export const zoneBatumProject: ProjectDefinition = {
  id: 'zone-batum',
  title: 'Open zone of Batum',
  summary: 'Oil products, tea and manganese for export under foreign management.',
  kind: 'zone',
  units: ['georgia'],
  from: 1922,
  cost: 0.4,
  years: 3,
  needs: { laws: [{ law: 'foreign-trade', atLeast: 3 }] },
  effects: [
    { kind: 'openness', amount: 0.025 },
    { kind: 'output', sector: 'consumer', amount: 0.2 },
  ],
  note: 'Counterfactual. Batum was a free port from 1878 to 1886. Judged: cost and effect.',
  sources: [
    { author: 'Ezra F. Vogel', title: 'One Step Ahead in China: Guangdong under Reform', year: 1989 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
  ],
};
