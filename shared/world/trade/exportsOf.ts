import { TRADE_PARAMETERS, TRADE_RECORD } from '../../content/tradeParameters.ts';
import { EARLY_OIL_EXPORTS } from '../../data/trade/earlyOilExports.ts';
import { OIL_EXPORTS } from '../../data/money/oilExports.ts';
import { pow } from '../../math/exact.ts';
import { clamp, interpolate } from '../../math/numbers.ts';
import type { Knots } from '../../math/numbers.ts';
import type { TradeExports } from '../../state/tradeState.ts';
import type { TradeInputs } from './tradeInputs.ts';
import type { WorldPrices } from './worldPrices.ts';

const P = TRADE_PARAMETERS;
const OIL_TONNES: Knots = [...EARLY_OIL_EXPORTS.observations, ...OIL_EXPORTS.observations].map(({ year, value }) => [year, value] as const);

/** What the postures of the powers leave of markets abroad, relative to the record of the year. */
export function marketFactor(inputs: TradeInputs, record: TradeInputs): number {
  return P.markets[inputs.posture] / P.markets[record.posture];
}

/** Oil and products sold abroad in all, million tonnes: as in the record, more or less than in proportion to output. */
export function oilExported(inputs: TradeInputs, record: TradeInputs): number {
  const year = inputs.account.year;
  const ratio = record.account.outputs.oil > 0 ? inputs.account.outputs.oil / record.account.outputs.oil : 1;
  return interpolate(OIL_TONNES, year) * pow(clamp(ratio, 0.01, P.mostOilOutput), P.oilExportElasticity);
}

/**
 * Exports of manufactures the country could reach, billions of 1990 dollars: open doors, working markets, schooling, hard
 * budgets and a quality that comes with income, together. Zones let markets work for exports where they do not at home.
 */
export function manufacturesPotential({ account, openness, softBudgets, zones }: TradeInputs): number {
  const p = P.manufactures;
  const markets = Math.min(1, account.marketInstitutions + Math.min(p.mostFromZones, p.perZone * zones));
  const schooling = Math.min(p.mostSchooling, account.schooling / p.schooling);
  const quality = clamp(Math.sqrt(account.gdpPerHead / p.qualityIncome), p.leastQuality, p.mostQuality);
  return p.potential * account.nonFarmOutput * openness * markets * schooling * (1 - p.softBudgetLoss * softBudgets) * quality;
}

/** What output and openness make of exports of raw goods, against the record: with more to sell more is sold, and with open doors. */
export function rawFactors(inputs: TradeInputs, record: TradeInputs): { readonly output: number; readonly effort: number } {
  const effort = clamp(inputs.openness / Math.max(P.leastOpenness, record.openness), P.leastEffort, P.mostEffort);
  const output = inputs.account.gdp / record.account.gdp;
  return { output: pow(output, P.rawOutputElasticity), effort: pow(effort, P.rawEffortElasticity) };
}

/** Exports of a year by kind, billions of 1990 dollars. `business` is what manufacturing has built up beyond the record. */
export function exportsOf(
  grainTonnes: number,
  business: number,
  inputs: TradeInputs,
  record: TradeInputs,
  prices: WorldPrices,
): TradeExports {
  const { year } = inputs.account;
  const market = marketFactor(inputs, record);
  const tonnes = oilExported(inputs, record);
  const recordTonnes = interpolate(OIL_TONNES, year);
  const gas = recordTonnes > 0 ? (interpolate(TRADE_RECORD.gas, year) * tonnes) / recordTonnes : 0;
  const energy = tonnes * interpolate(TRADE_RECORD.oilForHardCurrency, year) * P.oilPriceReceived + gas;
  const { output, effort } = rawFactors(inputs, record);
  const rawOfRecord = Math.max(0, interpolate(TRADE_RECORD.raw, year) - record.foreignCapital.exports);
  return {
    grain: (market * grainTonnes * prices.grain) / 1000,
    oilAndGas: (market * energy * P.barrelsPerTonne * prices.oil) / 1000,
    raw: market * rawOfRecord * output * effort,
    manufactures: Math.max(0, market * interpolate(TRADE_RECORD.manufactures, year) + market * market * business),
    concessions: market * inputs.foreignCapital.exports,
  };
}

/** Rent on exported oil, billions of 1990 dollars: what the world pays over what lifting and carrying cost. */
export function oilRent(tonnes: number, year: number, prices: WorldPrices): number {
  const { dollars, from, growth, worldPriceShare } = P.oilCost;
  // Before the shocks oil was sold for about its cost.
  if (year < from) return 0;
  const cost = dollars * pow(1 + growth, year - from);
  return (Math.max(0, prices.oil - cost) * tonnes * P.barrelsPerTonne * worldPriceShare) / 1000;
}
