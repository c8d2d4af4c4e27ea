import type { ProjectDefinition } from '../types.ts';

export const leningradNuclearProject: ProjectDefinition = {
  id: 'leningrad-nuclear',
  title: 'Leningrad nuclear station',
  summary: 'Four graphite-moderated reactors of 1,000 MW.',
  kind: 'power',
  units: ['leningrad'],
  from: 1965,
  built: [1967, 1981],
  cost: 8,
  years: 7,
  needs: { projects: ['novovoronezh-nuclear'], heavyOutput: 350 },
  effects: [{ kind: 'capacity', product: 'electricity', amount: 25, unit: 'billion kWh a year' }],
  note: 'First unit in 1973, fourth in 1981. A fuel channel failed in 1975. The same type exploded at Chernobyl in 1986. Judged: cost and effect.',
  sources: [
    { author: 'Paul R. Josephson', title: "Red Atom: Russia's Nuclear Power Program from Stalin to Today", year: 2000 },
    { author: 'Leslie Dienes and Theodore Shabad', title: 'The Soviet Energy System: Resource Use and Policies', year: 1979 },
  ],
};
