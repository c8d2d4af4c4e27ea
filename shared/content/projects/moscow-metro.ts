import type { ProjectDefinition } from '../types.ts';

export const moscowMetroProject: ProjectDefinition = {
  id: 'moscow-metro',
  title: 'Moscow Metro',
  summary: 'The first line of an underground for the capital: 11 km and 13 stations.',
  kind: 'urban',
  units: ['moscow'],
  from: 1930,
  built: [1932, 1935],
  cost: 1.8,
  years: 3,
  needs: { heavyOutput: 40 },
  effects: [
    { kind: 'urban', amount: 0.6 },
    { kind: 'output', sector: 'consumer', amount: 0.2 },
  ],
  note: 'Decided in June 1931, opened on 15 May 1935. Judged: cost and effect.',
  sources: [
    { author: 'Dietmar Neutatz', title: 'Die Moskauer Metro: Von den ersten Plänen bis zur Grossbaustelle des Stalinismus', year: 2001 },
  ],
};
