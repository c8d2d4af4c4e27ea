import type { ProjectDefinition } from '../types.ts';

export const komsomolskProject: ProjectDefinition = {
  id: 'komsomolsk',
  title: 'Komsomolsk-on-Amur',
  summary: 'Ships, aircraft and steel far from any frontier that could be reached.',
  kind: 'urban',
  units: ['khabarovsk'],
  from: 1931,
  built: [1932, 1942],
  cost: 2,
  years: 6,
  needs: { heavyOutput: 45 },
  effects: [
    { kind: 'capacity', product: 'steel', amount: 0.2, unit: 'million tonnes a year' },
    { kind: 'output', sector: 'producer', amount: 0.3 },
    { kind: 'urban', amount: 0.08 },
  ],
  note: 'Named for the young communists who landed in 1932; soldiers and prisoners did much of the building. Steel from 1942. Judged: cost and effect.',
  sources: [
    { author: 'John J. Stephan', title: 'The Russian Far East: A History', year: 1994 },
    { author: 'Anne Applebaum', title: 'Gulag: A History', year: 2003 },
  ],
};
