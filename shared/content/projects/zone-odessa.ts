import type { ProjectDefinition } from '../types.ts';

export const zoneOdessaProject: ProjectDefinition = {
  id: 'zone-odessa',
  title: 'Open zone of Odessa',
  summary: 'Customs-free works for export at the grain port.',
  kind: 'zone',
  units: ['odessa'],
  from: 1921,
  cost: 0.5,
  years: 3,
  needs: { laws: [{ law: 'foreign-trade', atLeast: 3 }] },
  effects: [
    { kind: 'openness', amount: 0.03 },
    { kind: 'output', sector: 'consumer', amount: 0.4 },
  ],
  note: 'Counterfactual: never proposed in this form. Odessa was a free port from 1819 to 1859. The pattern is the Chinese zones of 1980. Judged: cost and effect.',
  sources: [
    { author: 'Patricia Herlihy', title: 'Odessa: A History, 1794-1914', year: 1986 },
    { author: 'Ezra F. Vogel', title: 'One Step Ahead in China: Guangdong under Reform', year: 1989 },
  ],
};
