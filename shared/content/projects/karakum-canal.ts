import type { ProjectDefinition } from '../types.ts';

export const karakumCanalProject: ProjectDefinition = {
  id: 'karakum-canal',
  title: 'Karakum canal',
  summary: 'Water of the Amu Darya carried west through the desert.',
  kind: 'canal',
  units: ['transcaspia', 'chardzhou'],
  from: 1953,
  built: [1954, 1988],
  cost: 6,
  years: 10,
  needs: { heavyOutput: 180 },
  effects: [{ kind: 'land', share: 0.006 }],
  note: 'First section in 1959, Ashkhabad reached in 1962, more than a thousand kilometres in the end. Unlined, it lost much of its water, and with other canals it dried up the Aral Sea. Judged: cost and effect.',
  sources: [
    { author: 'Philip P. Micklin', title: 'Desiccation of the Aral Sea: A Water Management Disaster in the Soviet Union', year: 1988 },
    { author: 'Klaus Gestwa', title: 'Die Stalinschen Grossbauten des Kommunismus', year: 2010 },
  ],
};
