import type { ProjectDefinition } from '../types.ts';

export const novovoronezhNuclearProject: ProjectDefinition = {
  id: 'novovoronezh-nuclear',
  title: 'Novovoronezh nuclear station',
  summary: 'Pressurised water reactors come of age.',
  kind: 'power',
  units: ['voronezh'],
  from: 1956,
  built: [1958, 1972],
  cost: 3,
  years: 6,
  needs: { projects: ['obninsk-reactor'], heavyOutput: 220 },
  effects: [{ kind: 'capacity', product: 'electricity', amount: 9, unit: 'billion kWh a year' }],
  note: 'The first unit of 210 MW started in 1964; four units with about 1,450 MW stood by 1972. The type was built at home and in Eastern Europe. Judged: cost and effect.',
  sources: [
    { author: 'Paul R. Josephson', title: "Red Atom: Russia's Nuclear Power Program from Stalin to Today", year: 2000 },
    { author: 'Leslie Dienes and Theodore Shabad', title: 'The Soviet Energy System: Resource Use and Policies', year: 1979 },
  ],
};
