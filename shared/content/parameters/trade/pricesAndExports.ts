import { DOHAN_1976, GUSTAFSON_1989 } from '../../../data/trade/tradeWorks.ts';
import type { Knots } from '../../../math/numbers.ts';
import { judgement, judgementTable } from '../../register/judgement.ts';
import type { ParameterTree } from '../../register/parameterTree.ts';

/** Sellers of machines without orders cut prices in the Depression. */
const machineryPrice: Knots = [
  [1929, 1],
  [1931, 0.85],
  [1934, 0.92],
  [1938, 1],
];

/** Prices abroad, and what is sold there. */
export const PRICES_AND_EXPORTS = {
  grainPrice: {
    value: 45,
    tag: 'judgement',
    range: [38, 55],
    unit: 'dollars a tonne',
    note: 'What Soviet grain fetched in 1925-28.',
    sources: [],
  },
  grainFreight: judgement(1.2, [1.1, 1.35], 'ratio', 'Price of imported grain with freight and insurance against that of exported grain.'),
  oilPriceReceived: judgement(0.95, [0.85, 1.1], 'ratio', 'Average over crude, for products and contracts.'),
  oilCost: {
    dollars: {
      value: 6.6,
      tag: 'judgement',
      range: [4, 9],
      unit: '1990 dollars a barrel',
      note: 'Cost of a barrel with transport in 1970.',
      sources: [],
    },
    growth: {
      value: 0.04,
      tag: 'judgement',
      range: [0.02, 0.06],
      unit: 'a year',
      note: 'Growth of that cost as fields moved north and east.',
      sources: [GUSTAFSON_1989],
    },
    worldPriceShare: judgement(0.6, [0.45, 0.75], 'fraction', 'Part of all exports of oil that earned the margin.'),
  },
  oilExportElasticity: judgement(
    2,
    [1, 3],
    'elasticity',
    'How strongly exports of oil answer to output relative to the record: home use comes first.',
  ),
  mostOilOutput: judgement(1.6, [1.3, 2], 'ratio', 'Output of oil against the record beyond which nothing more finds a buyer and a pipe.'),
  machineryPrice: {
    values: machineryPrice,
    tag: 'judgement',
    band: [0.9, 1.1],
    unit: 'ratio',
    note: 'What sellers of machines without orders took in the Depression, against other prices.',
    sources: [DOHAN_1976],
  },
  licenceShare: judgement(0.04, [0.01, 0.08], 'fraction', 'Part of payments abroad that goes for licences and papers.'),
  rawOutputElasticity: judgement(0.5, [0.2, 1], 'elasticity', 'Raw exports: answer to output relative to the record.'),
  rawEffortElasticity: judgement(
    0.5,
    [0.2, 1],
    'elasticity',
    'Raw exports: answer to the effort the order of openness makes, relative to the record.',
  ),
  leastEffort: judgement(0.5, [0.3, 0.7], 'ratio', 'Least that this effort counts for.'),
  mostEffort: judgement(2, [1.5, 3], 'ratio', 'Most that this effort counts for.'),
  manufactures: {
    potential: judgement(
      0.1,
      [0.05, 0.2],
      'fraction',
      'Exports of manufactures that a fully open market economy of middling schooling reaches, of output outside farming.',
    ),
    schooling: judgement(6, [5, 8], 'years', 'Middling schooling.'),
    mostSchooling: judgement(1.5, [1.2, 2], 'ratio', 'Most that more schooling adds.'),
    softBudgetLoss: judgement(0.5, [0.25, 0.75], 'fraction', 'Part of the potential that fully soft budgets cost: nobody must sell.'),
    qualityIncome: judgement(
      4000,
      [3000, 6000],
      '1990 dollars a head',
      'Output per head at which quality is no obstacle; below it with the square root.',
    ),
    leastQuality: judgement(0.4, [0.2, 0.6], 'ratio', 'Least that quality leaves of the potential.'),
    mostQuality: judgement(1.2, [1, 1.5], 'ratio', 'Most that quality makes of it.'),
    growth: judgement(0.15, [0.08, 0.25], 'a year', 'Approach of the business to a potential above it.'),
    decline: judgement(0.35, [0.2, 0.6], 'a year', 'Approach of the business to a potential below it.'),
    perZone: judgement(0.05, [0.02, 0.1], 'index 0-1', 'Added to the working of markets for exports by each zone that works.'),
    mostFromZones: judgement(0.25, [0.1, 0.4], 'index 0-1', 'Most that zones add.'),
  },
  markets: judgementTable(
    { embargo: 0.45, wary: 0.85, trade: 1, credit: 1.05 },
    [0.8, 1.2],
    'ratio',
    'What each posture leaves of export markets. Manufactures feel it twice.',
  ),
  paidShare: judgement(
    0.5,
    [0.3, 0.7],
    'fraction',
    'Part of what openness brings that must be paid for in machines; the rest is contacts, standards and papers.',
  ),
  leastAccess: judgement(0.3, [0.15, 0.5], 'ratio', 'Least that payments leave of what openness brings.'),
  mostAccess: judgement(1.4, [1.2, 1.7], 'ratio', 'Most that payments make of it.'),
  leastOpenness: judgement(0.08, [0.04, 0.15], 'index 0-1', 'Openness below which payments are no limit.'),
  blocMachineryWeight: judgement(0.5, [0.3, 0.7], 'fraction', 'What machines of the bloc are worth against those of the West.'),
  aidMachineryShare: judgement(0.4, [0.25, 0.5], 'fraction', 'Part of the deliveries of allies in war that was machinery.'),
  controls: {
    denied: judgementTable(
      { embargo: 0.4, wary: 0.25, trade: 0.1, credit: 0 },
      [0.5, 1.5],
      'fraction',
      "Part of openness beyond the record's that export controls deny, by posture.",
    ),
  },
} as const satisfies ParameterTree;
