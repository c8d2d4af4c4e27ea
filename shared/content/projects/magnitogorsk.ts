import type { ProjectDefinition } from '../types.ts';

export const magnitogorskProject: ProjectDefinition = {
  id: 'magnitogorsk',
  title: 'Magnitogorsk',
  summary: 'A steel city at the foot of a mountain of ore.',
  kind: 'metal',
  units: ['chelyabinsk'],
  from: 1928,
  built: [1929, 1937],
  cost: 5,
  years: 5,
  needs: { heavyOutput: 30 },
  effects: [
    { kind: 'capacity', product: 'steel', amount: 1.7, unit: 'million tonnes a year' },
    { kind: 'urban', amount: 0.15 },
  ],
  note: 'Designed with the McKee company of Cleveland. First iron on 1 February 1932, first steel in 1933. Tens of thousands of deported peasants and several thousand prisoners worked beside volunteers; many died in tents and barracks in the first winters. Judged: cost and effect.',
  sources: [
    { author: 'Stephen Kotkin', title: 'Magnetic Mountain: Stalinism as a Civilization', year: 1995 },
    { author: 'R. W. Davies', title: 'Crisis and Progress in the Soviet Economy, 1931-1933', year: 1996 },
  ],
};
