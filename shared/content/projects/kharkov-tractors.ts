import type { ProjectDefinition } from '../types.ts';

export const kharkovTractorsProject: ProjectDefinition = {
  id: 'kharkov-tractors',
  title: 'Kharkov tractor works',
  summary: 'The same tractor as at Stalingrad, put up in a year and a half.',
  kind: 'machines',
  units: ['kharkov'],
  from: 1929,
  built: [1930, 1931],
  cost: 1,
  years: 2,
  needs: { heavyOutput: 35 },
  effects: [{ kind: 'capacity', product: 'tractors', amount: 40, unit: 'thousand a year' }],
  note: 'Not in the plan of 1929; opened on 1 October 1931 for 40,000 tractors a year. Judged: cost.',
  sources: [
    { author: 'R. W. Davies', title: 'Crisis and Progress in the Soviet Economy, 1931-1933', year: 1996 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1930 to 1945', year: 1971 },
  ],
};
