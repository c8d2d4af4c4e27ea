import type { ProjectDefinition } from '../types.ts';

export const redPutilovTractorsProject: ProjectDefinition = {
  id: 'red-putilov-tractors',
  title: 'Tractors at Red Putilov',
  summary: 'Fordson tractors copied in an old works.',
  kind: 'machines',
  units: ['leningrad'],
  from: 1923,
  built: [1923, 1930],
  cost: 0.4,
  years: 3,
  needs: {},
  effects: [{ kind: 'capacity', product: 'tractors', amount: 10, unit: 'thousand a year' }],
  note: 'The first came out in 1924, by hand and dear; over ten thousand a year by 1930. Judged: cost and effect.',
  sources: [
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
    { author: 'E. H. Carr and R. W. Davies', title: 'Foundations of a Planned Economy, 1926-1929, volume 1', year: 1969 },
  ],
};
