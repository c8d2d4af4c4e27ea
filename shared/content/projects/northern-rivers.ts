import type { ProjectDefinition } from '../types.ts';

export const northernRiversProject: ProjectDefinition = {
  id: 'northern-rivers',
  title: 'Reversal of the northern rivers',
  summary: 'Water of the Ob and Irtysh sent two thousand kilometres south.',
  kind: 'canal',
  units: ['ob_north', 'omsk', 'kustanai'],
  from: 1960,
  cost: 80,
  years: 20,
  needs: { heavyOutput: 450 },
  effects: [{ kind: 'land', share: 0.03 }],
  note: 'Studied for decades, never built; scientists and writers fought it and the government dropped it in August 1986. Judged: cost and effect.',
  sources: [
    { author: 'Douglas R. Weiner', title: 'A Little Corner of Freedom: Russian Nature Protection from Stalin to Gorbachev', year: 1999 },
    { author: 'Philip P. Micklin', title: 'Desiccation of the Aral Sea: A Water Management Disaster in the Soviet Union', year: 1988 },
  ],
};
