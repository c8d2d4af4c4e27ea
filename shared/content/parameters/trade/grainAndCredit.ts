import type { Knots } from '../../../math/numbers.ts';
import { judgement, judgementTable } from '../../register/judgement.ts';
import type { ParameterTree } from '../../register/parameterTree.ts';

const interest: Knots = [
  [1921, 0.08],
  [1933, 0.08],
  [1946, 0.03],
  [1970, 0.06],
  [1975, 0.08],
  [1981, 0.12],
  [1986, 0.08],
  [1991, 0.08],
];

/** Sellers of machines without orders gave credit in the Depression. */
const sellersCredit: Knots = [
  [1928, 1],
  [1930, 1.6],
  [1933, 1.4],
  [1936, 1],
];

/** Grain the state needs, and what is lent and owed. */
export const GRAIN_AND_CREDIT = {
  grainPerTownsman: judgement(0.3, [0.22, 0.36], 'tonnes a townsman a year', 'Grain the state needs for towns, army and losses in store.'),
  feedPerHead: judgement(
    0.083,
    [0.06, 0.14],
    'tonnes a head per thousand 1990 dollars',
    'Feed the state needs, of the nation, for output per head above the threshold: meat.',
  ),
  feedThreshold: judgement(
    3900,
    [3200, 4600],
    '1990 dollars a head',
    'Output per head from which the state feeds animals with its own grain.',
  ),
  feedSaturation: judgement(7000, [6000, 8500], '1990 dollars a head', 'Output per head beyond which people do not eat more meat.'),
  grainStock: judgement(15, [8, 25], 'million tonnes', 'Most grain in store.'),
  hungerNeed: judgement(1.3, [0.8, 2], 'tonnes a death', "Grain wanted per hungry dead of the year's harvest."),
  reliefPerMillionTonnes: judgement(
    0.06,
    [0.03, 0.1],
    'units of full relief a million tonnes',
    'Part of grain more or less in the country that reaches the hungry.',
  ),
  leastRelief: judgement(-0.6, [-1, -0.3], 'units of full relief', 'Most that grain sold abroad takes from the hungry.'),
  interest: {
    values: interest,
    tag: 'judgement',
    band: [0.75, 1.35],
    unit: 'fraction',
    note: 'Rates paid: dear bills of the 1920s, cheap credit after the war, market rates later.',
    sources: [],
  },
  maturing: {
    value: 0.12,
    tag: 'judgement',
    range: [0.08, 0.25],
    unit: 'fraction',
    note: 'Share of debt that falls due in a year.',
    sources: [],
  },
  lending: {
    base: judgement(0.5, [0.25, 0.9], 'multiple of hard-currency exports', 'Debt that lenders bear with no standing at all.'),
    byStanding: judgement(3.2, [2, 5], 'multiple of hard-currency exports', 'Debt that lenders bear beyond it with full standing.'),
    posture: judgementTable(
      { embargo: 0.2, wary: 0.8, trade: 1, credit: 1.4 },
      [0.8, 1.2],
      'ratio',
      'What each posture makes of what lenders bear.',
    ),
    sellersCredit: judgementTable(sellersCredit, [0.9, 1.2], 'ratio', 'What sellers of machines added to credit in the Depression.'),
    calledIn: judgementTable(
      { embargo: 1, wary: 0.5, trade: 0, credit: 0 },
      [0.6, 1],
      'fraction',
      'Part of maturing debt that must be paid back in a crisis, by posture.',
    ),
  },
  standing: {
    start: judgement(
      0.3,
      [0.15, 0.5],
      'index 0-1',
      'Standing with lenders at the start of a game, after the debts of the old state were repudiated.',
    ),
    growth: judgement(0.07, [0.04, 0.12], 'a year', 'Approach of standing to the best while debts are paid.'),
    crisisLoss: judgement(0.08, [0.04, 0.15], 'index 0-1', 'Standing lost in a year of crisis.'),
    repudiated: judgement(0.02, [0, 0.1], 'index 0-1', 'Standing left when debts are repudiated.'),
  },
  crisisRatio: judgement(0.35, [0.25, 0.5], 'share of exports', 'Service of the debt at which lenders stop.'),
  smallDebt: judgement(0.01, [0.003, 0.02], 'share of GDP', 'Debt below which nobody minds.'),
  crisisTrustLoss: judgement(0.08, [0.03, 0.15], 'index 0-1', 'Trust of foreign capital lost in a crisis of debt beyond the record.'),
  crisisTension: judgement(0.03, [0, 0.08], 'index 0-1', 'Fear of war added by it.'),
  repudiationTrustLoss: judgement(0.35, [0.2, 0.6], 'index 0-1', 'Trust of foreign capital lost when debts are repudiated.'),
  repudiationTension: judgement(0.2, [0.1, 0.35], 'index 0-1', 'Fear of war added by it.'),
} as const satisfies ParameterTree;
