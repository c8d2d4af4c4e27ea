import type { ProjectDefinition } from '../types.ts';

export const zoneVladivostokProject: ProjectDefinition = {
  id: 'zone-vladivostok',
  title: 'Open zone of Vladivostok',
  summary: 'Japanese, Chinese and American firms at the end of the Siberian railway.',
  kind: 'zone',
  units: ['primorye'],
  from: 1923,
  cost: 0.6,
  years: 4,
  needs: { laws: [{ law: 'foreign-trade', atLeast: 3 }] },
  effects: [
    { kind: 'openness', amount: 0.03 },
    { kind: 'output', sector: 'consumer', amount: 0.3 },
    { kind: 'transport', amount: 0.003 },
  ],
  note: 'Counterfactual for most of the period. A free port in the tsarist decades; a free zone at Nakhodka was decreed in 1990. Judged: cost and effect.',
  sources: [
    { author: 'John J. Stephan', title: 'The Russian Far East: A History', year: 1994 },
    { author: 'Ezra F. Vogel', title: 'One Step Ahead in China: Guangdong under Reform', year: 1989 },
  ],
};
