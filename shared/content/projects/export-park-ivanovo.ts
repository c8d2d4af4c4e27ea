import type { ProjectDefinition } from '../types.ts';

export const exportParkIvanovoProject: ProjectDefinition = {
  id: 'export-park-ivanovo',
  title: 'Export park of light industry',
  summary: 'Mills that may buy cotton and machines abroad for what they sell abroad.',
  kind: 'zone',
  units: ['ivanovo'],
  from: 1924,
  cost: 1,
  years: 3,
  needs: { heavyOutput: 12, laws: [{ law: 'foreign-trade', atLeast: 2 }] },
  effects: [
    { kind: 'capacity', product: 'cloth', amount: 150, unit: 'million metres a year' },
    { kind: 'output', sector: 'consumer', amount: 0.8 },
    { kind: 'openness', amount: 0.02 },
  ],
  note: 'Counterfactual. The pattern is the export industry of Japan, Korea and Taiwan. Judged: cost and effect.',
  sources: [
    { author: 'Alice H. Amsden', title: "Asia's Next Giant: South Korea and Late Industrialization", year: 1989 },
    { author: 'Ezra F. Vogel', title: 'One Step Ahead in China: Guangdong under Reform', year: 1989 },
  ],
};
