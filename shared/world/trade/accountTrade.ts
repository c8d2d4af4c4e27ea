import { TRADE_PARAMETERS, TRADE_RECORD } from '../../content/tradeParameters.ts';
import { clamp, interpolate } from '../../math/numbers.ts';
import type { TradeDecisions, TradeExports, TradeImports, TradeStocks, TradeYear } from '../../state/tradeState.ts';
import { exportsOf, manufacturesPotential, marketFactor, oilExported, oilRent, rawFactors } from './exportsOf.ts';
import { closeGrain, grainBalance } from './grainBalance.ts';
import { lending } from './lending.ts';
import type { TradeInputs } from './tradeInputs.ts';
import { worldPrices } from './worldPrices.ts';
import type { WorldPrices } from './worldPrices.ts';

const P = TRADE_PARAMETERS;

function sumOf({ grain, oilAndGas, raw, manufactures, concessions }: TradeExports): number {
  return grain + oilAndGas + raw + manufactures + concessions;
}

/** What the payments abroad buy. Food comes first as far as it is needed and allowed; the parts sum to the payments. */
export function divideImports(payments: number, foodCost: number, decisions: TradeDecisions): TradeImports {
  const food = Math.min(foodCost, decisions.foodShare * payments);
  const room = payments - food;
  const ordered = (decisions.machineryShare + decisions.consumerShare) * payments;
  const cut = ordered > room ? room / ordered : 1;
  const machinery = cut * decisions.machineryShare * payments;
  const consumer = cut * decisions.consumerShare * payments;
  const rest = Math.max(0, room - machinery - consumer);
  const licences = Math.min(rest, P.licenceShare * payments);
  return { machinery, licences, consumer, food, materials: rest - licences };
}

/** Export prices over import prices, 1925-28 = 1: the mix of the year at its prices over the same at those of the base. */
function termsOfTrade(exports: TradeYear['exports'], total: number, prices: WorldPrices): number {
  const atBase =
    exports.grain / prices.grainIndex + exports.oilAndGas / prices.oilIndex + exports.raw + exports.manufactures + exports.concessions;
  return atBase <= 0 ? 1 : total / atBase / prices.machineryIndex;
}

/** Yearly move of the export business beyond the record toward what the country could do beyond what it could in the record. */
function nextBusiness(business: number, inputs: TradeInputs, record: TradeInputs): number {
  const { growth, decline } = P.manufactures;
  const goal = manufacturesPotential(inputs) - manufacturesPotential(record);
  return business + (goal > business ? growth : decline) * (goal - business);
}

/** Deliveries of allies while the country fights, billions of 1990 dollars. */
function alliedAid(inputs: TradeInputs, market: number, prices: WorldPrices): number {
  const { occupation, warPopulationChange, year } = inputs.account;
  const fighting = occupation > 0 || warPopulationChange < 0;
  return fighting ? (market * interpolate(TRADE_RECORD.aid, year)) / prices.dollar : 0;
}

/**
 * The trade account of a year and the stocks after it. What is earned, borrowed and sold from the vaults, less what is owed,
 * is spent on imports; what cannot be paid adds to the debt. `record` is the same year of history in the model: where
 * the game is on its path, the account is that of history.
 */
export function accountTrade(
  stocks: Readonly<TradeStocks>,
  decisions: TradeDecisions,
  inputs: TradeInputs,
  record: TradeInputs,
): { readonly account: TradeYear; readonly stocks: TradeStocks } {
  const { year, gdp } = inputs.account;
  const prices = worldPrices(year);
  const market = marketFactor(inputs, record);
  const grain = grainBalance(inputs.account, decisions.exportsGrainShare, stocks.grainStock);
  const exports = exportsOf(grain.exported, stocks.exportBusiness, inputs, record, prices);
  const totalExports = sumOf(exports);
  const forSale = interpolate(TRADE_RECORD.newGold, year) + stocks.gold / 3;
  const goldSold = decisions.gold * forSale;
  const goldSales = (goldSold * prices.gold) / 1e9;
  const services = interpolate(TRADE_RECORD.services, year) * totalExports;
  const { profits } = inputs.foreignCapital;
  const owed = stocks.debt / prices.dollar;
  const credit = lending(stocks, owed, totalExports, decisions.borrowing * gdp, inputs.posture, inputs.account);
  const balance = totalExports + goldSales + services - credit.interest - profits + credit.netCredit;
  const payments = Math.max(0, balance);
  const netCredit = credit.netCredit + payments - balance;
  const grainCost = (prices.grain * P.grainFreight) / 1000;
  const imports = divideImports(payments, grain.need * grainCost, decisions);
  const grainImported = imports.food / grainCost;
  const stateGrain = closeGrain(grain, inputs.account, stocks.grainStock, grainImported);
  const debt = Math.max(0, stocks.debt + netCredit * prices.dollar);
  const tonnes = oilExported(inputs, record);
  const rent = oilRent(tonnes, year, prices);
  const gold = stocks.gold + interpolate(TRADE_RECORD.newGold, year) - goldSold;
  const earned = credit.crisis ? stocks.standing - P.standing.crisisLoss : stocks.standing + P.standing.growth * (1 - stocks.standing);
  const standing = clamp(earned, 0, 1);
  return {
    account: {
      year,
      exports,
      totalExports,
      imports,
      totalImports: payments,
      goldSales,
      services,
      interest: credit.interest,
      profits,
      netCredit,
      aid: alliedAid(inputs, market, prices),
      bloc: interpolate(TRADE_RECORD.bloc, year),
      debt,
      creditLimit: credit.limit * prices.dollar,
      serviceRatio: credit.serviceRatio,
      crisis: credit.crisis,
      grainExported: grain.exported,
      grainImported,
      grainNeed: grain.need,
      stateGrain,
      oilExported: tonnes,
      goldReserve: gold,
      termsOfTrade: termsOfTrade(exports, totalExports, prices),
      oilRent: rent,
      oilRentShare: rent / gdp,
      dollar: prices.dollar,
      standing,
      drivers: {
        market,
        rawEffort: rawFactors(inputs, record).effort,
        business: stocks.exportBusiness,
        procurement: inputs.account.procurement,
      },
    },
    stocks: {
      debt,
      gold,
      exportBusiness: nextBusiness(stocks.exportBusiness, inputs, record),
      grainStock: stateGrain.after,
      standing,
    },
  };
}
