import type { ProjectDefinition } from '../types.ts';

export const dnieperDamProject: ProjectDefinition = {
  id: 'dnieper-dam',
  title: 'Dnieper dam',
  summary: 'The largest dam of its time in Europe: power for steel and aluminium, and a shipping way past the rapids.',
  kind: 'power',
  units: ['dnepr'],
  from: 1925,
  built: [1927, 1932],
  cost: 2,
  years: 4,
  needs: { heavyOutput: 20 },
  effects: [
    { kind: 'capacity', product: 'electricity', amount: 2.5, unit: 'billion kWh a year' },
    { kind: 'transport', amount: 0.003 },
  ],
  note: 'Trotsky chaired the commission that prepared it; American advisers under Hugh Cooper, generators from General Electric. First power in 1932, 560 MW by the end of the decade. Blown up in August 1941, rebuilt from 1944. Judged: cost and the transport effect.',
  sources: [
    { author: 'Anne D. Rassweiler', title: 'The Generation of Power: The History of Dneprostroi', year: 1988 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
  ],
};
