import type { ProjectDefinition } from '../types.ts';

export const stalingradTractorsProject: ProjectDefinition = {
  id: 'stalingrad-tractors',
  title: 'Stalingrad tractor works',
  summary: 'An American works, drawn in Detroit and put up on the Volga.',
  kind: 'machines',
  units: ['stalingrad'],
  from: 1926,
  built: [1926, 1930],
  cost: 1.2,
  years: 2,
  needs: { heavyOutput: 17 },
  effects: [{ kind: 'capacity', product: 'tractors', amount: 40, unit: 'thousand a year' }],
  note: 'The stone was laid in 1926; the works designed by Albert Kahn opened on 17 June 1930, and took two years to reach the 40,000 tractors a year it was built for. Judged: cost.',
  sources: [
    { author: 'Norton T. Dodge and Dana G. Dalrymple', title: 'The Stalingrad Tractor Plant in Early Soviet Planning', year: 1966 },
    { author: 'R. W. Davies', title: 'The Soviet Economy in Turmoil, 1929-1930', year: 1989 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1930 to 1945', year: 1971 },
  ],
};
