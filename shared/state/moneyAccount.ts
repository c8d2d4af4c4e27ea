import type { GameDate } from './calendar.ts';

/** Revenue of the state by item, billions of 1990 dollars a year. */
export interface Revenue {
  readonly turnoverTax: number;
  readonly remittedProfits: number;
  readonly farmLevy: number;
  readonly privateTax: number;
  readonly oilRent: number;
}

/** Spending of the state by item, billions of 1990 dollars a year. */
export interface Spending {
  readonly investment: number;
  readonly defence: number;
  readonly publicServices: number;
  readonly priceSubsidies: number;
  readonly foreignAid: number;
  readonly debtService: number;
  readonly administration: number;
}

/** How a deficit is met. The parts sum to it; a negative part is a surplus that retires bonds or notes. */
export interface Financing {
  readonly foreignCredit: number;
  readonly bonds: number;
  /** Surplus lent on to enterprises by the bank: negative or zero. */
  readonly lentOn: number;
  /** Met by emission, the old notes included. */
  readonly seigniorage: number;
  /** The part of it met in old notes while two currencies circulate. */
  readonly oldNotes: number;
  /** Bills left unpaid because not even the press could meet them. */
  readonly arrears: number;
}

export interface Budget {
  readonly revenue: Revenue;
  readonly spending: Spending;
  readonly totalRevenue: number;
  readonly totalSpending: number;
  /** Spending less revenue. */
  readonly deficit: number;
  readonly financing: Financing;
  /** Multiplies every item into money of the day. */
  readonly priceLevel: number;
}

/** Growth of money by cause, log points in the quarter; the parts sum to `total`. */
export interface Emission {
  readonly deficit: number;
  /** Credit for growing trade and for ordered rises of prices. */
  readonly accommodation: number;
  /** Credit beyond that. */
  readonly credit: number;
  readonly confiscation: number;
  readonly total: number;
}

/** What moved consumer prices in a quarter, log points; the parts sum to the logarithm of the growth of prices. */
export interface InflationParts {
  /** Growth of money. */
  readonly money: number;
  /** Growth of the trade it serves, with the sign turned. */
  readonly trade: number;
  /** Flight from money, or return to it. */
  readonly flight: number;
  /** Overhang let out of queues and savings into prices, or kept in them. */
  readonly released: number;
}

export interface Prices {
  readonly controlled: number;
  readonly free: number;
  readonly consumer: number;
  /** Decimal logarithm of the consumer price in roubles of 1921, 1913 = 1. */
  readonly consumerLog10: number;
  /** Growth of consumer prices in the quarter and over a year, fractions. */
  readonly inflation: number;
  readonly yearlyInflation: number;
  readonly parts: InflationParts;
  readonly overhang: number;
  readonly queue: number;
}

/** The logarithm of the scissors in parts that sum to it: all are nothing where prices stand as in 1913. */
export interface ScissorsParts {
  /** Grain the village can spare. */
  readonly harvest: number;
  readonly season: number;
  /** Factory goods, home-made and imported. */
  readonly goods: number;
  readonly markup: number;
  /** What the state pays for grain on a free village market. */
  readonly statePrice: number;
  /** The same where collectives deliver at decreed prices. */
  readonly decree: number;
}

/** A quarter's change of the mark-up of the trusts in parts that sum to it. */
export interface MarkupParts {
  readonly credit: number;
  /** Waiting pays while money falls. */
  readonly hoarding: number;
  readonly competition: number;
  readonly ceilings: number;
  /** Prices that come down by themselves. */
  readonly wear: number;
}

export interface Scissors {
  /** Industrial against farm prices, 1913 = 1. */
  readonly ratio: number;
  readonly parts: ScissorsParts;
  /** The part that comes from goods and grain on the market. */
  readonly scarcity: number;
  readonly markup: number;
  readonly markupParts: MarkupParts;
  readonly unsoldStocks: number;
  /** What the quarter added to them. */
  readonly unsoldAdded: number;
  /** Share of their surplus that peasants bring to market, 0-1. */
  readonly marketedShare: number;
  /** The same relative to what the grain block is calibrated to: multiplies voluntary sales. */
  readonly marketingFactor: number;
  /** The same over the last year, latest quarters counting most. */
  readonly yearlyMarketingFactor: number;
}

/** What moved money and prices in a quarter and is no figure of its own: for ledgers. Log points unless another unit is named. */
export interface MoneySources {
  /** Growth of the output in view. */
  readonly output: number;
  /** Real value of the notes, by a new currency beside the old and by buying the old in. */
  readonly exchange: number;
  /** The same as a change of the overhang since its last figure. */
  readonly exchangeOverhang: number;
  /** Controlled prices, as ordered and as the lists followed the market. */
  readonly orderedPrices: number;
  readonly revisedPrices: number;
  /** Expected inflation a quarter: announced, by prices set free, by tight credit, by what was seen, by a new currency. */
  readonly announced: number;
  readonly freed: number;
  readonly calmed: number;
  readonly seen: number;
  readonly newCurrency: number;
  /** Share of old notes: by a new currency put beside them, driven out by it, bought in. Shares, not log points. */
  readonly notesOpened: number;
  readonly notesDrivenOut: number;
  readonly notesBoughtIn: number;
}

/** What a quarter's pay was worth to those who earned it. Shares of what was agreed, 0-1. */
export interface Wages {
  /** What is left of it when it was paid in time, kept its value and found goods. */
  readonly received: number;
  /** Part that was paid late. */
  readonly arrears: number;
  /** Part of its value that was left between pay day and shop. */
  readonly kept: number;
  /** What workers were used to. */
  readonly usual: number;
  /** Share of workers outside farming who stopped work in the quarter. */
  readonly strikes: number;
}

/** The account of a quarter. */
export interface MoneyQuarter {
  readonly date: GameDate;
  readonly budget: Budget;
  readonly money: number;
  readonly zeros: number;
  readonly emission: Emission;
  /** Yearly spending per unit of money. */
  readonly velocity: number;
  readonly expectedInflation: number;
  readonly prices: Prices;
  /** What moved the figures of the quarter. */
  readonly sources: MoneySources;
  readonly freePriceShare: number;
  /** Consumer prices of the last four quarters in parts, log points, oldest first. */
  readonly yearParts: readonly InflationParts[];
  /** Share of old notes while two currencies circulate, and decimal logarithm of prices in them (roubles of 1921, 1913 = 1). */
  readonly oldNotesShare: number;
  readonly oldNotesPriceLog10: number;
  /** Gold and foreign exchange per unit of notes. */
  readonly backing: number;
  readonly taxCapacity: number;
  readonly scissors: Scissors;
  /** What a rouble of wages finds to buy, 0-1. */
  readonly incentive: number;
  /** Effect on effort, 0 where people find what they are used to. */
  readonly effortDeviation: number;
  /** Pay and strikes; accounts written before they were reckoned have none. */
  readonly wages?: Wages;
}

/** Figures of the quarter before the last: what ledgers measure changes from. */
export interface MoneyBefore {
  readonly overhang: number;
  readonly queue: number;
  readonly freePriceShare: number;
  readonly expectedInflation: number;
  readonly velocity: number;
  readonly backing: number;
  readonly incentive: number;
  readonly oldNotesShare: number;
  readonly ratio: number;
  readonly markup: number;
  readonly unsoldStocks: number;
  readonly marketedShare: number;
}
