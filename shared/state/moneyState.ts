import type { GameDate } from './calendar.ts';
import type { EconomyYear } from './economyState.ts';
import type { Levers, MONEY_LEVER_IDS } from './levers.ts';
import type { InflationParts } from './moneyAccount.ts';

export { MONEY_LEVER_IDS } from './levers.ts';
export type MoneyLeverId = (typeof MONEY_LEVER_IDS)[number];
export type MoneyLevers = Record<MoneyLeverId, number>;

/** Levers of the real economy that money and prices depend on. */
export type PolicyForMoney = MoneyLevers &
  Pick<Levers, 'planScope' | 'planDiscipline' | 'softBudgets' | 'procurementPressure' | 'tautness' | 'repression'>;

/** Figures of a yearly account that the nominal block reads; billions of 1990 dollars, million tonnes, millions. */
export type RealFlows = Pick<
  EconomyYear,
  | 'gdp'
  | 'nonFarmOutput'
  | 'consumerOutput'
  | 'farmOutput'
  | 'investment'
  | 'defence'
  | 'grainHarvest'
  | 'procurement'
  | 'population'
  | 'urbanShare'
  | 'collectivisedShare'
  | 'marketInstitutions'
>;

/** What reaches money and prices in a quarter. Yearly flows are in billions of 1990 dollars a year. */
export interface MoneyInputs {
  readonly date: GameDate;
  readonly levers: PolicyForMoney;
  /** The last yearly account. */
  readonly real: RealFlows;
  /** 1 where the law covers notes by gold and foreign exchange, 0 where they come from the press or serve the plan. */
  readonly hardCurrency: number;
  readonly oilRent: number;
  /** Net foreign lending to the budget. */
  readonly foreignCredit: number;
  readonly foreignAid: number;
  /** Interest and repayment on foreign debt that the budget pays. */
  readonly debtService: number;
  /** Gold and foreign exchange of the issuing bank, billions of 1990 dollars. */
  readonly reserves: number;
  /** Expected inflation added by announcements and rumours, log points a quarter. */
  readonly news: number;
  /** Largest share of money that an exchange of notes prepared for the quarter may strike off; it takes no more than hangs over the shops. */
  readonly confiscation: number;
}

/** Stocks of the nominal block at the end of a quarter. Prices are 1913 = 1 in the money of the day. */
export interface MoneyState {
  /** Money in circulation, billions (a unit buys a 1990 dollar's worth of goods at the prices of 1913). */
  money: number;
  /** Decimal places struck from the currency since 1921. */
  zeros: number;
  controlledPrice: number;
  freePrice: number;
  consumerPrice: number;
  /** Consumer prices of the last four quarters, oldest first, in the money of the day. */
  recentPrices: number[];
  /** What moved them in these quarters, log points. */
  recentParts: InflationParts[];
  /** Expected inflation, log points a quarter. */
  expectedInflation: number;
  /** Expected inflation at which prices were last set. */
  pricedExpectation: number;
  /** Share of the trade that could use money that does. */
  monetisation: number;
  freePriceShare: number;
  /** Overhang at the end of the quarter: spending that finds no goods at controlled prices, share of their value. */
  overhang: number;
  /** Law in force last quarter. */
  hardCurrency: number;
  /** Share of old notes in what people wish to hold; 0 where only one currency circulates. */
  oldNotesShare: number;
  oldNotes: number;
  /** Price level in old notes, and the zeros struck from them. */
  oldNotesPrice: number;
  oldNotesZeros: number;
  oldNotesExpectedInflation: number;
  /** Collected share of what tax law and effort would yield, 0-1. */
  taxCapacity: number;
  turnoverTaxRate: number;
  /** Bonds outstanding, billions of 1990 dollars. */
  bonds: number;
  /** Mark-up of the trusts over costs at competitive prices, 1 = none. */
  trustMarkup: number;
  scissorsRatio: number;
  /** Marketings relative to usual ones over the last year. */
  yearlyMarketingFactor: number;
  /** Unsold factory goods, share of a quarter's output. */
  unsoldStocks: number;
  /** Incentive people are used to, 0-1. */
  usualIncentive: number;
  /** Worth of pay that workers are used to, 0-1; left out before the first quarter. */
  usualPay?: number;
  /** Output in view: yearly accounts, smoothed over quarters. */
  outputInView: Pick<RealFlows, 'gdp' | 'nonFarmOutput' | 'consumerOutput' | 'farmOutput' | 'investment' | 'defence'>;
  /** Money that the output in view would need at a price of 1 without expected inflation. */
  moneyNeed: number;
}

/** What the nominal block starts from. */
export interface MoneyStart {
  /** Price level, 1913 = 1. */
  readonly priceLevel: number;
  /** Expected inflation, log points a quarter. */
  readonly expectedInflation: number;
  readonly monetisation: number;
  readonly freePriceShare: number;
  readonly taxCapacity: number;
  readonly turnoverTaxRate: number;
  /** Overhang at the start, share of spending at controlled prices. */
  readonly overhang: number;
  readonly hardCurrency: number;
}
