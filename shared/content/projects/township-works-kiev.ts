import type { ProjectDefinition } from '../types.ts';

export const townshipWorksKievProject: ProjectDefinition = {
  id: 'township-works-kiev',
  title: 'Township works around Kiev',
  summary: 'Village-owned works fill the shops that ministries leave empty.',
  kind: 'zone',
  units: ['kiev', 'podolia'],
  from: 1953,
  cost: 1.5,
  years: 4,
  needs: { heavyOutput: 100, laws: [{ law: 'rural-industry', atLeast: 2 }] },
  effects: [{ kind: 'output', sector: 'consumer', amount: 1.5 }],
  note: 'Counterfactual. The pattern is the township enterprises of Jiangsu after 1978. Judged: cost and effect.',
  sources: [{ author: 'Barry Naughton', title: 'Growing Out of the Plan: Chinese Economic Reform, 1978-1993', year: 1995 }],
};
