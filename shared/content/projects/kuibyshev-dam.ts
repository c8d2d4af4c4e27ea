import type { ProjectDefinition } from '../types.ts';

export const kuibyshevDamProject: ProjectDefinition = {
  id: 'kuibyshev-dam',
  title: 'Kuibyshev dam',
  summary: 'The great Volga dam at Zhiguli: 2,300 MW for the Volga, the Urals and Moscow.',
  kind: 'power',
  units: ['samara'],
  from: 1937,
  built: [1950, 1957],
  cost: 6,
  years: 7,
  needs: { heavyOutput: 110 },
  effects: [{ kind: 'capacity', product: 'electricity', amount: 10.9, unit: 'billion kWh a year' }],
  note: 'A first start of 1937 was given up in 1940. Prisoners were a large part of the workforce until 1953. Judged: cost.',
  sources: [
    { author: 'Klaus Gestwa', title: 'Die Stalinschen Grossbauten des Kommunismus', year: 2010 },
    { author: 'A. I. Kokurin and Iu. N. Morukov (eds)', title: 'Stalinskie stroiki GULAGa, 1930-1953', year: 2005 },
  ],
};
