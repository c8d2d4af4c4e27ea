import type { ProjectDefinition } from '../types.ts';

export const householdContractProvinceProject: ProjectDefinition = {
  id: 'household-contract-province',
  title: 'Household contracts in one province',
  summary: 'Families take fields on contract; what they grow above it is theirs.',
  kind: 'farming',
  units: ['alma_ata'],
  from: 1934,
  cost: 0.2,
  years: 2,
  needs: { laws: [{ law: 'land-tenure', atLeast: 3 }] },
  effects: [{ kind: 'capacity', product: 'grain', amount: 0.4, unit: 'million tonnes a year' }],
  note: 'Counterfactual at this size. Ivan Khudenko tried small self-paid teams at Akchi until the farm was closed about 1970; he died in prison in 1974. The pattern is Anhui in 1978. Judged: cost and effect.',
  sources: [
    { author: 'Alexander Yanov', title: 'The Drama of the Soviet 1960s: A Lost Reform', year: 1984 },
    { author: 'Justin Yifu Lin', title: 'Rural Reforms and Agricultural Growth in China', year: 1992 },
  ],
};
