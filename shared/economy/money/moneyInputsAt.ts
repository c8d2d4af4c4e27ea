import type { Knots } from '../../math/numbers.ts';
import { interpolate } from '../../math/numbers.ts';
import type { GameDate } from '../../state/calendar.ts';
import { quarterIndex } from '../../state/calendar.ts';
import type { Levers } from '../../state/levers.ts';
import type { MoneyDefinition } from '../../state/moneyDefinition.ts';
import type { MoneyInputs, MoneyLeverId, MoneyLevers, RealFlows } from '../../state/moneyState.ts';

/** Values of the money levers in a year of a policy book. They step on the first of January. */
export function moneyLeversAt(book: Readonly<Record<MoneyLeverId, Knots>>, year: number): MoneyLevers {
  const at = (lever: MoneyLeverId): number => interpolate(book[lever], year);
  return {
    creditEase: at('creditEase'),
    freePriceShare: at('freePriceShare'),
    controlledPriceGrowth: at('controlledPriceGrowth'),
    priceCeilings: at('priceCeilings'),
    taxEffort: at('taxEffort'),
    priceSubsidies: at('priceSubsidies'),
    goodsImports: at('goodsImports'),
    grainPrice: at('grainPrice'),
  };
}

/** Whether the law of a date covers notes by gold, as the definition's history has it. */
export function hardCurrencyAt(definition: MoneyDefinition, date: GameDate): number {
  const inForce = definition.hardCurrency.findLast(({ from }) => quarterIndex(from) <= quarterIndex(date));
  return inForce?.value ?? 0;
}

/** What the world and the record have in store for money in a quarter, without levers and accounts. */
export function moneyShocksAt(definition: MoneyDefinition, date: GameDate): Omit<MoneyInputs, 'levers' | 'real'> {
  const { world } = definition;
  const at = (knots: Knots): number => interpolate(knots, date.year);
  return {
    date,
    hardCurrency: hardCurrencyAt(definition, date),
    oilRent: at(world.oilRent),
    foreignCredit: at(world.foreignCredit),
    foreignAid: at(world.foreignAid),
    debtService: at(world.debtService),
    reserves: at(world.reserves),
    news: 0,
    confiscation: definition.confiscations.find((exchange) => quarterIndex(exchange.at) === quarterIndex(date))?.share ?? 0,
  };
}

/** Everything that reaches money and prices in a quarter under the given levers and the last account. */
export function moneyInputsAt(definition: MoneyDefinition, date: GameDate, levers: Levers & MoneyLevers, real: RealFlows): MoneyInputs {
  return { ...moneyShocksAt(definition, date), levers, real };
}
