import type { ProjectDefinition } from '../types.ts';

export const urengoyGasProject: ProjectDefinition = {
  id: 'urengoy-gas',
  title: 'Urengoy gas field',
  summary: 'The largest gas field then known, under permafrost.',
  kind: 'gas',
  units: ['ob_north'],
  from: 1967,
  built: [1975, 1985],
  cost: 45,
  years: 7,
  needs: { heavyOutput: 430 },
  effects: [{ kind: 'capacity', product: 'gas', amount: 250, unit: 'billion cubic metres a year' }],
  note: 'In production from 1978, about 250 billion cubic metres a year by the middle of the 1980s. Judged: cost and effect.',
  sources: [
    { author: 'Thane Gustafson', title: 'Crisis amid Plenty: The Politics of Soviet Energy under Brezhnev and Gorbachev', year: 1989 },
    { author: 'Leslie Dienes and Theodore Shabad', title: 'The Soviet Energy System: Resource Use and Policies', year: 1979 },
  ],
};
