import { HARD_CURRENCY_DEBT } from '../data/trade/hardCurrencyDebt.ts';
import type { Knots } from '../math/numbers.ts';
import type { TradeDecisionId } from '../state/tradeState.ts';
import { AI_TRADE_TREE } from './parameters/trade/aiTradeTree.ts';
import { EXPORTS_OF_RECORD } from './parameters/trade/exportsOfRecord.ts';
import { GOLD_OF_RECORD } from './parameters/trade/goldOfRecord.ts';
import { GRAIN_AND_CREDIT } from './parameters/trade/grainAndCredit.ts';
import { IMPORTS_OF_RECORD } from './parameters/trade/importsOfRecord.ts';
import { PRICES_AND_EXPORTS } from './parameters/trade/pricesAndExports.ts';
import { valuesOf } from './register/parameterTree.ts';

/** A decision on trade as players see it. */
export interface TradeDecisionDefinition {
  readonly id: TradeDecisionId;
  readonly title: string;
  readonly summary: string;
  readonly unit: 'share' | 'share of GDP';
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export const TRADE_DECISIONS: Readonly<Record<TradeDecisionId, TradeDecisionDefinition>> = {
  exportsGrainShare: {
    id: 'exportsGrainShare',
    title: 'Grain exports',
    summary: 'Share of procured grain sold abroad. It buys machines, and it is missing where the village or the town goes hungry.',
    unit: 'share',
    min: 0,
    max: 0.5,
    step: 0.01,
  },
  machineryShare: {
    id: 'machineryShare',
    title: 'Imports of machinery',
    summary: 'Share of payments abroad that buys machines and plants. It sets how much of the openness ordered becomes real.',
    unit: 'share',
    min: 0,
    max: 0.9,
    step: 0.01,
  },
  consumerShare: {
    id: 'consumerShare',
    title: 'Imports of consumer goods',
    summary: 'Share of payments abroad that buys goods for shops and villages.',
    unit: 'share',
    min: 0,
    max: 0.6,
    step: 0.01,
  },
  foodShare: {
    id: 'foodShare',
    title: 'Imports of food',
    summary: 'The most of all payments abroad that may buy grain when the state is short of it.',
    unit: 'share',
    min: 0,
    max: 0.9,
    step: 0.01,
  },
  borrowing: {
    id: 'borrowing',
    title: 'Foreign borrowing',
    summary: 'Net new credit sought in a year, as far as lenders grant it; below zero debt is paid back.',
    unit: 'share of GDP',
    min: -0.02,
    max: 0.05,
    step: 0.001,
  },
  gold: {
    id: 'gold',
    title: 'Gold sales',
    summary: 'Share sold of what can be sold in a year: the new gold and a third of the reserve.',
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.05,
  },
};

/** What is said of the record of trade where no series gives it. */
export const TRADE_RECORD_TREE = { ...IMPORTS_OF_RECORD, ...GOLD_OF_RECORD, ...EXPORTS_OF_RECORD } as const;

/** Gross debt at the end of the year, billions of dollars of the year: a series of history, no parameter. */
const DEBT: Knots = HARD_CURRENCY_DEBT.observations.map(({ year, value }) => [year, value] as const);

/** What history did about trade where no series says it, and its debt. */
export const TRADE_RECORD = { ...valuesOf(TRADE_RECORD_TREE), debt: DEBT };

/** What is said of the parameters of foreign trade and finance. */
export const TRADE_TREE = { ...PRICES_AND_EXPORTS, ...GRAIN_AND_CREDIT } as const;

const values = valuesOf(TRADE_TREE);

/** Units, no estimates: a tonne of oil, and consumer prices of 2015 in the United States (1982-84 = 100), in whose dollars the price of oil is given. */
const TRADE_UNITS = { barrelsPerTonne: 7.3, dollarOf2015: 237 } as const;

/** The calendar of the record, no estimates: the year oil is costed from, and the years of co-ordinated export controls. */
const OIL_COST_YEAR = { from: 1970 } as const;
const CONTROL_YEARS = { from: 1949, to: 1994 } as const;

/** Parameters of foreign trade and finance; what each rests on is in its tree. */
export const TRADE_PARAMETERS = {
  ...values,
  ...TRADE_UNITS,
  oilCost: { ...values.oilCost, ...OIL_COST_YEAR },
  controls: { ...values.controls, ...CONTROL_YEARS },
};

/** How the AI of a leadership off history's course directs trade; what each figure rests on is in its tree. */
export const AI_TRADE = valuesOf(AI_TRADE_TREE);
