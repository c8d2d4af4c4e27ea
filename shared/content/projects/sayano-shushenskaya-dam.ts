import type { ProjectDefinition } from '../types.ts';

export const sayanoShushenskayaDamProject: ProjectDefinition = {
  id: 'sayano-shushenskaya-dam',
  title: 'Sayano-Shushenskaya dam',
  summary: 'The largest power station of the Union: 6,400 MW in a gorge of the upper Yenisei.',
  kind: 'power',
  units: ['krasnoyarsk'],
  from: 1963,
  built: [1968, 1985],
  cost: 10,
  years: 12,
  needs: { projects: ['krasnoyarsk-dam'], heavyOutput: 300 },
  effects: [{ kind: 'capacity', product: 'electricity', amount: 23.5, unit: 'billion kWh a year' }],
  note: 'First unit in December 1978, the tenth in 1985. The industrial region meant to use the power was never finished. Judged: cost.',
  sources: [
    { author: 'Leslie Dienes and Theodore Shabad', title: 'The Soviet Energy System: Resource Use and Policies', year: 1979 },
    { author: 'Thane Gustafson', title: 'Crisis amid Plenty: The Politics of Soviet Energy under Brezhnev and Gorbachev', year: 1989 },
  ],
};
