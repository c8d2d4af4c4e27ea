/** Decisions on foreign trade that can be taken out of the hands of the record. Described in `content/tradeParameters.ts`. */
export const TRADE_DECISION_IDS = ['exportsGrainShare', 'machineryShare', 'consumerShare', 'foodShare', 'borrowing', 'gold'] as const;
export type TradeDecisionId = (typeof TRADE_DECISION_IDS)[number];

/**
 * What the leadership decides about trade. `exportsGrainShare` is the share of procurement sold abroad; the three import shares
 * are parts of all that can be paid for, that of food a ceiling on what need calls for; `borrowing` is net new credit as a share
 * of GDP (negative pays debt back); `gold` is the share of what can be sold in a year, the new gold and a third of the reserve.
 */
export type TradeDecisions = Record<TradeDecisionId, number>;

/** Decisions on the table of a turn: a value, or a return to what the record did. */
export type TradeOrders = Partial<Record<TradeDecisionId, number | 'record'>>;

/** Stocks of foreign trade and finance. Dollars are billions. */
export interface TradeStocks {
  /** Gross debt in hard currency, dollars of the year. */
  debt: number;
  /** Gold in the state's vaults, tonnes. */
  gold: number;
  /** Export business in manufactures beyond that of the record, 1990 dollars a year. */
  exportBusiness: number;
  /** Grain in the state's stores for bad years, million tonnes. */
  grainStock: number;
  /** Standing with lenders, 0-1. */
  standing: number;
}

/** Exports of a year by kind, billions of 1990 dollars. */
export interface TradeExports {
  readonly grain: number;
  readonly oilAndGas: number;
  /** Timber, furs, ores and other raw goods. */
  readonly raw: number;
  /** Manufactures, arms among them. */
  readonly manufactures: number;
  /** What concessions sell abroad. */
  readonly concessions: number;
}

/** Imports of a year by purpose, billions of 1990 dollars. */
export interface TradeImports {
  readonly machinery: number;
  readonly licences: number;
  readonly consumer: number;
  readonly food: number;
  /** Metals, pipe, cotton, rubber and the like. */
  readonly materials: number;
}

/**
 * The state's grain in a year, million tonnes. Nothing is lost: what was in store, procured and imported is exported, sent to the
 * hungry, eaten in towns, fed to animals, spoilt or in store.
 */
export interface StateGrain {
  readonly before: number;
  readonly procured: number;
  readonly imported: number;
  readonly exported: number;
  readonly relief: number;
  /** Eaten in towns and the army or fed to animals. */
  readonly used: number;
  /** Beyond what stores hold. */
  readonly spoilt: number;
  readonly after: number;
  /** What towns and animals needed beyond what they got. */
  readonly uncovered: number;
}

/** The trade account of a year, billions of 1990 dollars where nothing else is said. */
export interface TradeYear {
  readonly year: number;
  readonly exports: TradeExports;
  readonly totalExports: number;
  readonly imports: TradeImports;
  readonly totalImports: number;
  readonly goldSales: number;
  /** Freight, insurance and the like; negative = paid to foreigners. */
  readonly services: number;
  readonly interest: number;
  /** Profits that concession holders took home. */
  readonly profits: number;
  /** Net new credit in hard currency; negative = debt paid back. */
  readonly netCredit: number;
  /** Machines and food that allies sent without payment. */
  readonly aid: number;
  /** Trade within the bloc each way, in soft currency and outside the balance. */
  readonly bloc: number;
  /** Gross debt at the end of the year: billions of dollars of the year. */
  readonly debt: number;
  /** The most that lenders would have lent in all, dollars of the year. */
  readonly creditLimit: number;
  /** Interest and maturing debt as a share of hard-currency exports. */
  readonly serviceRatio: number;
  readonly crisis: boolean;
  /** Million tonnes. */
  readonly grainExported: number;
  readonly grainImported: number;
  /** Grain the state was short of, million tonnes. */
  readonly grainNeed: number;
  readonly stateGrain: StateGrain;
  readonly oilExported: number;
  /** Gold at the end of the year, tonnes. */
  readonly goldReserve: number;
  /** Export prices over import prices, 1925-28 = 1. */
  readonly termsOfTrade: number;
  /** Rent on exported oil: price less cost. */
  readonly oilRent: number;
  /** The same as a share of GDP. */
  readonly oilRentShare: number;
  /** Dollars of the year per dollar of 1990. */
  readonly dollar: number;
  /** Standing with lenders after the year, 0-1. */
  readonly standing: number;
  readonly drivers: TradeDrivers;
}

/** What exports and imports of a year were made of beside prices: factors are 1 where the game does as the record did. */
export interface TradeDrivers {
  /** What the postures of the powers leave of markets abroad. */
  readonly market: number;
  /** What the openness of the country makes of raw exports. */
  readonly rawEffort: number;
  /** Export business in manufactures beyond the record, billions. */
  readonly business: number;
  /** Procurement that grain for export was a share of, million tonnes. */
  readonly procurement: number;
}

/** What trade lets through of machines and knowledge, as factors: 1 is as in the record. */
export interface AccessParts {
  /** Machines that could be paid for. */
  readonly machines: number;
  /** What export controls leave. */
  readonly controls: number;
  /** What is learned for the know-how that foreign firms left. */
  readonly knowHow: number;
}

/** A year of trade as it is kept for charts: dollars of 1990, debt in dollars of the year. */
export interface TradeRecordRow {
  readonly year: number;
  readonly exports: number;
  readonly imports: number;
  readonly machinery: number;
  readonly debt: number;
  readonly termsOfTrade: number;
}

/** Foreign trade of the game. */
export interface TradeState {
  stocks: TradeStocks;
  /** Decisions of the leadership in force; what is not named follows the record. */
  decisions: Partial<TradeDecisions>;
  /** What trade lets through of machines and knowledge, relative to the record: 1 on the path of history. */
  access: number;
  accessParts?: AccessParts;
  last?: TradeYear;
  /** The account before the last: what ledgers set it against. */
  before?: TradeYear;
  rows: TradeRecordRow[];
  /** Year in which the crisis of debt under way began. */
  crisisSince?: number;
  /** Year in which debt was last repudiated. */
  repudiated?: number;
}
