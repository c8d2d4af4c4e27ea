import { TRADE_PARAMETERS } from '../../../content/tradeParameters.ts';
import type { TradeImports, TradeYear } from '../../../state/tradeState.ts';
import { worldPrices } from '../worldPrices.ts';
import { productLedger } from './exportLedgers.ts';
import { closeTrade } from './tradeLedger.ts';
import type { TradeLedger } from './tradeLedger.ts';

/** Part of a figure below which two amounts count as one. */
const SAME = 1e-9;

/** What a million tonnes of grain costs when it is bought, billions. */
function grainCost(year: number): number {
  return (worldPrices(year).grain * TRADE_PARAMETERS.grainFreight) / 1000;
}

/** Whether as much food was bought as was called for: then need decides, else the part of payments that food may take. */
function boughtAllNeeded({ year, imports, grainNeed }: TradeYear): boolean {
  return imports.food >= grainNeed * grainCost(year) * (1 - SAME);
}

/** Why all imports changed: they are what is left of what comes in after what is owed, billions. */
export function totalImportsLedger(before: TradeYear, after: TradeYear): TradeLedger {
  return closeTrade('change', before.totalImports, after.totalImports, {
    exports: after.totalExports - before.totalExports,
    goldSales: after.goldSales - before.goldSales,
    services: after.services - before.services,
    interest: before.interest - after.interest,
    profits: before.profits - after.profits,
    netCredit: after.netCredit - before.netCredit,
  });
}

/** Why imports of a kind changed, billions: all that could be paid for, and the part of it that went there; food by need. */
export function importLedger(kind: keyof TradeImports, before: TradeYear, after: TradeYear): TradeLedger {
  if (kind === 'food' && boughtAllNeeded(before) && boughtAllNeeded(after)) {
    const factors = ({ year, grainNeed }: TradeYear) => ({ need: grainNeed, grainPrice: grainCost(year) });
    return productLedger(factors(before), factors(after), after.imports.food);
  }
  const factors = ({ imports, totalImports }: TradeYear) => ({
    payments: totalImports,
    importShare: totalImports === 0 ? 0 : imports[kind] / totalImports,
  });
  return productLedger(factors(before), factors(after), after.imports[kind]);
}

/** Why grain bought abroad changed, million tonnes. */
export function grainImportedLedger(before: TradeYear, after: TradeYear): TradeLedger {
  if (boughtAllNeeded(before) && boughtAllNeeded(after)) {
    return closeTrade('change', before.grainImported, after.grainImported, { need: after.grainImported - before.grainImported });
  }
  const factors = ({ year, imports, totalImports }: TradeYear) => ({
    payments: totalImports,
    importShare: totalImports === 0 ? 0 : imports.food / totalImports,
    grainPrice: 1 / grainCost(year),
  });
  return productLedger(factors(before), factors(after), after.grainImported);
}
