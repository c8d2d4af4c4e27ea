import type { ProjectDefinition } from '../types.ts';

export const zoneKaliningradProject: ProjectDefinition = {
  id: 'zone-kaliningrad',
  title: 'Open zone of Kaliningrad',
  summary: 'An ice-free harbour beside Poland and Germany opened to trade.',
  kind: 'zone',
  units: ['kaliningrad'],
  from: 1956,
  cost: 2,
  years: 5,
  needs: { heavyOutput: 120, laws: [{ law: 'foreign-trade', atLeast: 3 }] },
  effects: [
    { kind: 'openness', amount: 0.02 },
    { kind: 'output', sector: 'consumer', amount: 1 },
  ],
  note: 'Counterfactual: the record kept it closed as a naval base until 1991. Judged: cost and effect.',
  sources: [
    { author: 'Ezra F. Vogel', title: 'One Step Ahead in China: Guangdong under Reform', year: 1989 },
    { author: 'Barry Naughton', title: 'Growing Out of the Plan: Chinese Economic Reform, 1978-1993', year: 1995 },
  ],
};
