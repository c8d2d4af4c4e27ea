import type { ProjectDefinition } from '../types.ts';

export const massHousingProject: ProjectDefinition = {
  id: 'mass-housing',
  title: 'Five-storey housing',
  summary: 'A flat for each family, from factories of wall panels.',
  kind: 'urban',
  units: ['moscow', 'leningrad', 'kiev', 'gorky', 'sverdlovsk'],
  from: 1950,
  built: [1957, 1965],
  cost: 80,
  years: 8,
  needs: { heavyOutput: 200 },
  effects: [
    { kind: 'urban', amount: 50 },
    { kind: 'output', sector: 'consumer', amount: 3 },
  ],
  note: 'The decree of 31 July 1957 promised an end to the shortage of housing in ten to twelve years. Small, plain, and the greatest gain in daily life of the time. Judged: cost and effect.',
  sources: [
    { author: 'Steven E. Harris', title: 'Communism on Tomorrow Street: Mass Housing and Everyday Life after Stalin', year: 2013 },
    { author: 'Mark B. Smith', title: 'Property of Communists: The Urban Housing Program from Stalin to Khrushchev', year: 2010 },
  ],
};
