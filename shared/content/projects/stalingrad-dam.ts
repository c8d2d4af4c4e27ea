import type { ProjectDefinition } from '../types.ts';

export const stalingradDamProject: ProjectDefinition = {
  id: 'stalingrad-dam',
  title: 'Stalingrad dam',
  summary: 'The last great step of the Volga stairway: 2,500 MW.',
  kind: 'power',
  units: ['stalingrad'],
  from: 1948,
  built: [1950, 1961],
  cost: 6.5,
  years: 8,
  needs: { heavyOutput: 110 },
  effects: [{ kind: 'capacity', product: 'electricity', amount: 11, unit: 'billion kWh a year' }],
  note: 'Named among the great building works of communism in 1950; prisoners worked on it until 1953. Renamed for the Twenty-Second Congress. It cut the sturgeon off from most of its spawning grounds. Judged: cost.',
  sources: [
    { author: 'Klaus Gestwa', title: 'Die Stalinschen Grossbauten des Kommunismus', year: 2010 },
    { author: 'A. I. Kokurin and Iu. N. Morukov (eds)', title: 'Stalinskie stroiki GULAGa, 1930-1953', year: 2005 },
  ],
};
