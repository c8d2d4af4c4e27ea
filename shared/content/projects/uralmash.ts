import type { ProjectDefinition } from '../types.ts';

export const uralmashProject: ProjectDefinition = {
  id: 'uralmash',
  title: 'Uralmash',
  summary: 'The works that makes works: blast furnaces, presses, excavators.',
  kind: 'machines',
  units: ['sverdlovsk'],
  from: 1927,
  built: [1928, 1933],
  cost: 1.5,
  years: 4,
  needs: { heavyOutput: 30 },
  effects: [{ kind: 'output', sector: 'producer', amount: 0.8 }],
  note: 'Opened on 15 July 1933. Every order for heavy plant that it filled was one less to be paid for in grain. Judged: cost and effect.',
  sources: [
    { author: 'R. W. Davies', title: 'Crisis and Progress in the Soviet Economy, 1931-1933', year: 1996 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1930 to 1945', year: 1971 },
  ],
};
