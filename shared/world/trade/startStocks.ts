import { TRADE_PARAMETERS, TRADE_RECORD } from '../../content/tradeParameters.ts';
import { interpolate } from '../../math/numbers.ts';
import type { TradeStocks } from '../../state/tradeState.ts';

/** Standing with lenders after the years of payment on time that lie before a start. */
function standingAt(year: number): number {
  const { start, growth } = TRADE_PARAMETERS.standing;
  let standing: number = start;
  for (let paid = 1921; paid < year; paid++) standing += growth * (1 - standing);
  return standing;
}

/** Debt, gold and standing as the tables of the record have them before a year. */
export function startStocks(year: number): TradeStocks {
  return {
    debt: interpolate(TRADE_RECORD.debt, year - 1),
    gold: interpolate(TRADE_RECORD.goldReserve, year),
    exportBusiness: 0,
    grainStock: 0,
    standing: standingAt(year),
  };
}
