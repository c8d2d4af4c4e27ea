import type { ProjectDefinition } from '../types.ts';

export const khibinyApatiteProject: ProjectDefinition = {
  id: 'khibiny-apatite',
  title: 'Khibiny apatite',
  summary: 'Phosphate for fields and for export, from the mountains of Kola.',
  kind: 'chemicals',
  units: ['murmansk'],
  from: 1929,
  built: [1929, 1931],
  cost: 0.6,
  years: 2,
  needs: { heavyOutput: 30 },
  effects: [
    { kind: 'capacity', product: 'grain', amount: 0.6, unit: 'million tonnes a year' },
    { kind: 'openness', amount: 0.003 },
  ],
  note: 'Deported peasants were brought in their thousands to build mine and town; many, above all children, died in the first winters. Judged: cost and effect.',
  sources: [{ author: 'Andy Bruno', title: 'The Nature of Soviet Power: An Arctic Environmental History', year: 2016 }],
};
