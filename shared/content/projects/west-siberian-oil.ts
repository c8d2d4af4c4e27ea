import type { ProjectDefinition } from '../types.ts';

export const westSiberianOilProject: ProjectDefinition = {
  id: 'west-siberian-oil',
  title: 'West Siberian oil',
  summary: 'Oil out of the swamps of the middle Ob.',
  kind: 'oil',
  units: ['ob_north', 'omsk'],
  from: 1961,
  built: [1964, 1975],
  cost: 35,
  years: 8,
  needs: { heavyOutput: 280 },
  effects: [{ kind: 'capacity', product: 'oil', amount: 140, unit: 'million tonnes a year' }],
  note: 'First oil shipped in 1964, a pipeline to Omsk in 1967; West Siberia gave about 148 Mt in 1975. Judged: cost.',
  sources: [
    { author: 'Thane Gustafson', title: 'Crisis amid Plenty: The Politics of Soviet Energy under Brezhnev and Gorbachev', year: 1989 },
    { author: 'Leslie Dienes and Theodore Shabad', title: 'The Soviet Energy System: Resource Use and Policies', year: 1979 },
  ],
};
