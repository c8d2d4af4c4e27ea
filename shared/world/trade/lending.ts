import { TRADE_PARAMETERS } from '../../content/tradeParameters.ts';
import { interpolate } from '../../math/numbers.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import type { TradeStocks } from '../../state/tradeState.ts';
import type { Posture } from '../../state/worldState.ts';

const P = TRADE_PARAMETERS;

/** The service of debt and what lenders grant in a year, in billions of the dollars that `exports` are in. */
export interface Lending {
  readonly interest: number;
  /** Most debt that lenders bear in all. */
  readonly limit: number;
  /** Interest and maturing debt as a share of exports. */
  readonly serviceRatio: number;
  /** Lenders stop: service takes more of exports than they trust a country to spare. */
  readonly crisis: boolean;
  /** Net new credit granted; negative = paid back. */
  readonly netCredit: number;
}

/**
 * What lenders grant of the net credit wanted. The limit grows with exports and with years of payment on time; sellers without
 * orders lend more in the Depression; the powers open and shut the door. In a crisis there is no new credit.
 */
export function lending(
  stocks: Readonly<Pick<TradeStocks, 'standing'>>,
  debt: number,
  exports: number,
  wanted: number,
  posture: Posture,
  account: Pick<EconomyYear, 'year' | 'gdp'>,
): Lending {
  const { year, gdp } = account;
  const { base, byStanding, posture: byPosture, sellersCredit, calledIn } = P.lending;
  const interest = interpolate(P.interest, year) * debt;
  const maturing = P.maturing * debt;
  const limit = exports * (base + byStanding * stocks.standing) * byPosture[posture] * interpolate(sellersCredit, year);
  const service = interest + maturing;
  const serviceRatio = exports > 0 ? service / exports : service > 0 ? 1 : 0;
  const crisis = serviceRatio > P.crisisRatio && debt > P.smallDebt * gdp;
  const granted = Math.min(wanted, Math.max(0, limit - debt));
  const bounded = crisis ? Math.min(granted, -calledIn[posture] * maturing) : granted;
  return { interest, limit, serviceRatio, crisis, netCredit: Math.max(-debt, bounded) };
}
