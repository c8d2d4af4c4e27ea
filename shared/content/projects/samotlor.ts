import type { ProjectDefinition } from '../types.ts';

export const samotlorProject: ProjectDefinition = {
  id: 'samotlor',
  title: 'Samotlor',
  summary: 'One field that carried the 1970s.',
  kind: 'oil',
  units: ['ob_north'],
  from: 1965,
  built: [1969, 1980],
  cost: 40,
  years: 8,
  needs: { projects: ['west-siberian-oil'], heavyOutput: 350 },
  effects: [{ kind: 'capacity', product: 'oil', amount: 150, unit: 'million tonnes a year' }],
  note: 'Found in 1965, in production from 1969, about 150 Mt a year at its height around 1980. Water was pumped in hard to keep the plan, and output fell fast after. Judged: cost.',
  sources: [
    { author: 'Thane Gustafson', title: 'Crisis amid Plenty: The Politics of Soviet Energy under Brezhnev and Gorbachev', year: 1989 },
  ],
};
