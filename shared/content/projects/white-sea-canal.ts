import type { ProjectDefinition } from '../types.ts';

export const whiteSeaCanalProject: ProjectDefinition = {
  id: 'white-sea-canal',
  title: 'White Sea-Baltic canal',
  summary: 'A way for ships from Leningrad to the Arctic: 227 km in twenty months.',
  kind: 'canal',
  units: ['karelia'],
  from: 1930,
  built: [1931, 1933],
  cost: 0.5,
  years: 2,
  needs: { heavyOutput: 30, laws: [{ law: 'security-powers', atLeast: 3 }] },
  effects: [{ kind: 'transport', amount: 0.002 }],
  note: 'The first great work of the camps, dug with spades and barrows by more than a hundred thousand prisoners at its peak. About 12,000 deaths are recorded for 1931-33; estimates go to 25,000 and above. Too shallow for the ships it was meant for. Judged: cost and effect.',
  sources: [
    { author: 'Cynthia A. Ruder', title: 'Making History for Stalin: The Story of the Belomor Canal', year: 1998 },
    { author: 'Anne Applebaum', title: 'Gulag: A History', year: 2003 },
    { author: 'Oleg V. Khlevniuk', title: 'The History of the Gulag: From Collectivization to the Great Terror', year: 2004 },
  ],
};
