import type { AccessParts, TradeExports, TradeImports, TradeYear } from '../../../state/tradeState.ts';
import { exportLedger, grainExportedLedger, termsLedger, totalExportsLedger } from './exportLedgers.ts';
import {
  accessLedger,
  creditLimitLedger,
  debtLedger,
  goldLedger,
  goldSalesLedger,
  interestLedger,
  netCreditLedger,
  oilRentLedger,
  serviceLedger,
  servicesLedger,
  standingLedger,
  tableLedger,
} from './financeLedgers.ts';
import { grainImportedLedger, importLedger, totalImportsLedger } from './importLedgers.ts';
import { closeTrade } from './tradeLedger.ts';
import type { TradeLedger } from './tradeLedger.ts';

const EXPORTS = ['grain', 'oilAndGas', 'raw', 'manufactures', 'concessions'] as const satisfies readonly (keyof TradeExports)[];
const IMPORTS = ['machinery', 'licences', 'consumer', 'food', 'materials'] as const satisfies readonly (keyof TradeImports)[];

/** Figures of the trade account that a ledger explains. */
export const TRADE_FIGURES = [
  'totalExports',
  'totalImports',
  'grainExported',
  'grainImported',
  'debt',
  'creditLimit',
  'serviceRatio',
  'goldReserve',
  'termsOfTrade',
  'oilRentShare',
  'bloc',
  'goldSales',
  'netCredit',
  'aid',
  'services',
  'interest',
  'profits',
  'access',
  'standing',
  ...EXPORTS.map((kind) => `export.${kind}` as const),
  ...IMPORTS.map((kind) => `import.${kind}` as const),
] as const;
export type TradeFigure = (typeof TRADE_FIGURES)[number];

/** What is known of trade: as in the view. */
export interface KnownTrade {
  readonly last?: TradeYear;
  readonly before?: TradeYear;
  readonly repudiated?: number;
  readonly standing: number;
  readonly access: number;
  readonly accessParts?: AccessParts;
}

/** A figure of trade as it stands; undefined before the first account. */
export function tradeFigure(trade: KnownTrade, figure: TradeFigure): number | undefined {
  if (figure === 'access' || figure === 'standing') return trade[figure];
  return trade.last === undefined ? undefined : figureOf(trade.last, figure);
}

/** A figure of a trade account. */
export function figureOf(account: TradeYear, figure: Exclude<TradeFigure, 'access' | 'standing'>): number {
  for (const kind of EXPORTS) if (figure === `export.${kind}`) return account.exports[kind];
  for (const kind of IMPORTS) if (figure === `import.${kind}`) return account.imports[kind];
  return account[figure as Exclude<typeof figure, `${string}.${string}`>];
}

/** Ledgers that set an account against the one before. */
function comparedLedger(figure: TradeFigure, before: TradeYear, last: TradeYear): TradeLedger | undefined {
  for (const kind of EXPORTS) if (figure === `export.${kind}`) return exportLedger(kind, before, last);
  for (const kind of IMPORTS) if (figure === `import.${kind}`) return importLedger(kind, before, last);
  switch (figure) {
    case 'totalExports':
      return totalExportsLedger(before, last);
    case 'totalImports':
      return totalImportsLedger(before, last);
    case 'grainExported':
      return grainExportedLedger(before, last);
    case 'grainImported':
      return grainImportedLedger(before, last);
    case 'creditLimit':
      return creditLimitLedger(before, last);
    case 'serviceRatio':
      return serviceLedger(before, last);
    case 'termsOfTrade':
      return termsLedger(before, last);
    case 'oilRentShare':
      return oilRentLedger(before, last);
    case 'goldSales':
      return goldSalesLedger(before, last);
    case 'services':
      return servicesLedger(before, last);
    case 'interest':
      return interestLedger(before, last);
    case 'profits':
      // A fixed part of foreign capital at work.
      return closeTrade('change', before.profits, last.profits, { capital: last.profits - before.profits });
    case 'bloc':
    case 'aid':
      return tableLedger(before[figure], last[figure]);
    default:
      return undefined;
  }
}

/** What stands behind a figure of trade; undefined before the account that could tell. */
export function tradeLedger(trade: KnownTrade, figure: TradeFigure): TradeLedger | undefined {
  const { last, before, repudiated, standing, access, accessParts } = trade;
  // A save from before the drivers of trade were kept explains itself from its next account on.
  if (last === undefined || !('drivers' in last)) return undefined;
  switch (figure) {
    case 'debt':
      return debtLedger(before, last, repudiated);
    case 'goldReserve':
      return goldLedger(last);
    case 'netCredit':
      return netCreditLedger(last);
    case 'standing':
      return standingLedger(before, last, standing);
    case 'access':
      return accessParts === undefined ? undefined : accessLedger(accessParts, access);
    default:
      return before === undefined ? undefined : comparedLedger(figure, before, last);
  }
}
