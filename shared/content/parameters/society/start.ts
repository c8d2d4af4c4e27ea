import type { ParameterTree } from '../../register/parameterTree.ts';

/** Society in March 1921: a levelled village, hardly any private capital, a Party tired by civil war, a young apparatus. */
export const START_TREE = {
  betterOff: {
    value: 0.015,
    tag: 'judgement',
    range: [0.01, 0.03],
    unit: 'share of households',
    note: 'Better-off households among free ones in 1921, after the black repartition had levelled the village.',
    sources: [],
  },
  tradersWealth: {
    value: 0.01,
    tag: 'judgement',
    range: [0.005, 0.02],
    unit: 'share of GDP',
    note: 'Capital of private traders and owners in 1921.',
    sources: [],
  },
  enthusiasm: {
    value: 0.15,
    tag: 'judgement',
    range: [0.05, 0.3],
    unit: 'index 0-1',
    note: 'Enthusiasm for work campaigns in 1921.',
    sources: [],
  },
  exhaustion: {
    value: 0.45,
    tag: 'judgement',
    range: [0.3, 0.6],
    unit: 'index 0-1',
    note: 'Exhaustion in 1921, after seven years of war and hunger.',
    sources: [],
  },
  apparatus: {
    value: 0.022,
    tag: 'judgement',
    range: [0.015, 0.03],
    unit: 'share of labour force',
    note: 'Officials in 1921 as a share of labour force.',
    sources: [],
  },
  privileges: {
    value: 0.12,
    tag: 'judgement',
    range: [0.05, 0.2],
    unit: 'index 0-1',
    note: 'Privileges of officials in 1921.',
    sources: [],
  },
} as const satisfies ParameterTree;
