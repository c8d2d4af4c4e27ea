import type { QuarterInputs } from '../../state/economyDefinition.ts';
import type { IncentiveParameters, ScissorsParameters } from '../../state/moneyParameters.ts';
import type { MoneyQuarter } from '../../state/moneyAccount.ts';
import type { CalibratedEconomy } from '../calibratedEconomy.ts';

/** What money and prices of a quarter do to the real economy in the next. All three are neutral at historical policy in quiet years. */
export interface MoneyFeedback {
  /** Multiplies output outside farming: effort for goods, less what strikes cost. */
  readonly effortFactor: number;
  /** Multiplies willing sales of grain. */
  readonly marketingFactor: number;
  /** Multiplies what can be imported for investment: currency spent on consumer goods buys no machines. */
  readonly worldAccessFactor: number;
}

export const NEUTRAL_FEEDBACK: MoneyFeedback = { effortFactor: 1, marketingFactor: 1, worldAccessFactor: 1 };

/** The feedback of a quarter's account, or a neutral one before the first. */
export function feedbackOf(
  account: MoneyQuarter | undefined,
  goodsImports: number,
  parameters: ScissorsParameters & IncentiveParameters,
): MoneyFeedback {
  return {
    effortFactor: 1 + (account?.effortDeviation ?? 0) - parameters.strikeLength * (account?.wages?.strikes ?? 0),
    marketingFactor: account?.scissors.yearlyMarketingFactor ?? 1,
    worldAccessFactor: 1 - parameters.goodsImportsCurrency * goodsImports,
  };
}

/** Inputs of the real economy with the feedback in them. */
export function withFeedback(inputs: QuarterInputs, feedback: MoneyFeedback): QuarterInputs {
  return {
    ...inputs,
    withholding: 1 - (1 - inputs.withholding) * feedback.marketingFactor,
    worldAccess: inputs.worldAccess * feedback.worldAccessFactor,
  };
}

/** The real economy at the effort that wages call forth. */
export function atEffort(economy: CalibratedEconomy, feedback: MoneyFeedback): CalibratedEconomy {
  return { ...economy, scales: { ...economy.scales, nonFarm: economy.scales.nonFarm * feedback.effortFactor } };
}
