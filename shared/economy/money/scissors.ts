import { exp, log, pow } from '../../math/exact.ts';
import { clamp } from '../../math/numbers.ts';
import type { Quarter } from '../../state/calendar.ts';
import { assertNever } from '../../state/assertNever.ts';
import type { ScissorsParameters } from '../../state/moneyParameters.ts';
import type { Scissors, ScissorsParts } from '../../state/moneyAccount.ts';
import type { MoneyInputs, MoneyState } from '../../state/moneyState.ts';
import { advanceTrustMarkup } from './trustMarkup.ts';

/** Marketings of a quarter relative to a quarter of the year's. */
function seasonOf(quarter: Quarter, parameters: ScissorsParameters): number {
  switch (quarter) {
    case 1:
      return parameters.firstQuarterMarketings;
    case 2:
      return parameters.secondQuarterMarketings;
    case 3:
      return parameters.thirdQuarterMarketings;
    case 4:
      return parameters.fourthQuarterMarketings;
    default:
      return assertNever(quarter);
  }
}

/** Grain on the market, the season of it, and factory goods, 1913 = 1. */
function onMarket(state: MoneyState, inputs: MoneyInputs, parameters: ScissorsParameters) {
  const { real, levers, date } = inputs;
  const villagers = (1 - real.urbanShare) * real.population;
  const surplus = Math.max(
    parameters.minimumSurplus,
    (real.grainHarvest - parameters.villageNeedPerHead * villagers) / parameters.referenceSurplus,
  );
  const season = pow(seasonOf(date.quarter, parameters), parameters.seasonalPass);
  const goods = state.outputInView.nonFarmOutput / parameters.referenceIndustry + parameters.goodsImportsSupply * levers.goodsImports;
  return { surplus, season, goods };
}

/** Grain on the market per unit of factory goods, 1913 = 1, to the power that moves relative prices. */
export function relativeScarcity(state: MoneyState, inputs: MoneyInputs, parameters: ScissorsParameters): number {
  const { surplus, season, goods } = onMarket(state, inputs, parameters);
  return pow((surplus * season) / goods, parameters.scarcityElasticity);
}

/** The logarithm of the scissors in its parts. To be read when the mark-up has moved. */
function scissorsParts(state: MoneyState, inputs: MoneyInputs, grainPrice: number, parameters: ScissorsParameters): ScissorsParts {
  const { collectivisedShare } = inputs.real;
  const { surplus, season, goods } = onMarket(state, inputs, parameters);
  const free = 1 - collectivisedShare;
  const scarce = free * parameters.scarcityElasticity;
  return {
    harvest: scarce * log(surplus),
    season: scarce * log(season),
    goods: -scarce * log(goods),
    markup: free * log(state.trustMarkup),
    statePrice: -free * parameters.grainPriceElasticity * log(grainPrice),
    decree: -collectivisedShare * log(grainPrice),
  };
}

/** Share of their surplus that peasants bring to market, 0-1, at a ratio of prices and with queues for goods. */
export function marketedShareAt(ratio: number, queue: number, parameters: ScissorsParameters): number {
  const goodsToBuy = 1 - parameters.goodsFamineMarketings * Math.min(1, queue);
  const { marketedShareAtParity, marketingElasticity } = parameters;
  return clamp(marketedShareAtParity * pow(ratio, -marketingElasticity) * goodsToBuy, 0, marketedShareAtParity);
}

/**
 * Moves the scissors by a quarter. On a free village market the ratio is scarcity times the mark-up of the trusts, less what the
 * state pays for grain above the market; under collectives it is what the state decrees.
 */
export function advanceScissors(state: MoneyState, inputs: MoneyInputs, queue: number, parameters: ScissorsParameters): Scissors {
  const { levers, real } = inputs;
  const markupParts = advanceTrustMarkup(state, inputs, parameters);
  const scarcity = relativeScarcity(state, inputs, parameters);
  const grainPrice = Math.max(0.05, levers.grainPrice);
  const free = log(scarcity * state.trustMarkup) - parameters.grainPriceElasticity * log(grainPrice);
  const decreed = -log(grainPrice);
  const ratio = exp((1 - real.collectivisedShare) * free + real.collectivisedShare * decreed);
  const unsold = parameters.unsoldRate * Math.max(0, log(ratio / parameters.unsoldThreshold)) * (1 - real.collectivisedShare);
  state.unsoldStocks = state.unsoldStocks * (1 - parameters.stockClearing) + unsold;
  state.scissorsRatio = ratio;
  const marketedShare = marketedShareAt(ratio, queue, parameters);
  const usual = parameters.marketedShareAtParity * pow(parameters.usualRatio, -parameters.marketingElasticity);
  // Who has grain to sell compares the state's price with the bazaar's.
  const bazaarToState = state.freePrice / (state.consumerPrice * grainPrice);
  const toState = pow(bazaarToState, -parameters.stateSalesElasticity);
  // Only households that own their harvest answer; collectives deliver what they are told.
  const marketingFactor = 1 + (1 - real.collectivisedShare) * ((marketedShare / usual) * toState - 1);
  state.yearlyMarketingFactor += parameters.marketingMemory * (marketingFactor - state.yearlyMarketingFactor);
  return {
    ratio,
    parts: scissorsParts(state, inputs, grainPrice, parameters),
    scarcity,
    markup: state.trustMarkup,
    markupParts,
    unsoldStocks: state.unsoldStocks,
    unsoldAdded: unsold,
    marketedShare,
    marketingFactor,
    yearlyMarketingFactor: state.yearlyMarketingFactor,
  };
}
