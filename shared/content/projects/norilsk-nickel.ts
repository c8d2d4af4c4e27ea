import type { ProjectDefinition } from '../types.ts';

export const norilskNickelProject: ProjectDefinition = {
  id: 'norilsk-nickel',
  title: 'Norilsk',
  summary: 'Nickel and copper in the tundra at 69 degrees north.',
  kind: 'metal',
  units: ['yenisei_n'],
  from: 1935,
  built: [1935, 1942],
  cost: 2.5,
  years: 6,
  needs: { heavyOutput: 70 },
  effects: [
    { kind: 'output', sector: 'producer', amount: 0.8 },
    { kind: 'urban', amount: 0.05 },
  ],
  note: 'Built by prisoners of Norillag. First electrolytic nickel in 1942. Later worked with free labour drawn by high pay. Judged: cost and effect.',
  sources: [
    { author: 'Paul R. Gregory and Valery Lazarev (eds)', title: 'The Economics of Forced Labor: The Soviet Gulag', year: 2003 },
    { author: 'Anne Applebaum', title: 'Gulag: A History', year: 2003 },
  ],
};
