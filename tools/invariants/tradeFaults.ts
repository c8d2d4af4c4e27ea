import type { TradeState, TradeStocks, TradeYear } from '../../shared/state/tradeState.ts';
import { differs, sumOf } from './differs.ts';

function accountFaultsOfTrade(account: TradeYear): string[] {
  const { totalExports, totalImports, goldSales, services, interest, profits, netCredit } = account;
  const faults: string[] = [];
  const size = Math.max(1, totalExports, totalImports);
  if (differs(sumOf(account.exports), totalExports, size)) faults.push('trade: exports are not the sum of their kinds');
  if (differs(sumOf(account.imports), totalImports, size)) faults.push('trade: imports are not the sum of their purposes');
  if (differs(totalExports + goldSales + services - interest - profits + netCredit, totalImports, size))
    faults.push('trade: what is paid abroad is not what was earned, sold and borrowed');
  const parts = { ...account.exports, ...account.imports, grainExported: account.grainExported, gold: account.goldReserve };
  for (const [part, amount] of Object.entries(parts)) if (!(amount >= 0)) faults.push(`trade: ${part} = ${amount}`);
  return faults;
}

/** Where the foreign trade of an account does not balance, or debt moves by anything but credit. `before` are the stocks of the quarter before. */
export function tradeFaults(before: TradeStocks, trade: TradeState, procurement: number): string[] {
  const { last, stocks } = trade;
  if (last === undefined) return [];
  const faults = accountFaultsOfTrade(last);
  // Debt that is repudiated ends between two quarters.
  if (
    trade.repudiated !== last.year &&
    differs(stocks.debt, Math.max(0, before.debt + last.netCredit * last.dollar), Math.max(1, before.debt))
  )
    faults.push(`trade: debt ${stocks.debt} after ${before.debt} and credit of ${last.netCredit * last.dollar}`);
  if (last.grainExported > procurement) faults.push('trade: more grain was sold abroad than the state had procured');
  if (!(stocks.grainStock >= 0)) faults.push(`trade: ${stocks.grainStock} of grain in store`);
  return faults;
}
