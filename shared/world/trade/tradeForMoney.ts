import type { GameState } from '../../state/gameState.ts';
import type { MoneyInputs } from '../../state/moneyState.ts';
import type { TradeYear } from '../../state/tradeState.ts';
import { recordYear } from './decisionsInForce.ts';
import type { RecordYear } from './recordTrade.ts';

/** What money and budget take from abroad, billions of 1990 dollars a year; reserves are a stock. */
type FromAbroad = Pick<MoneyInputs, 'oilRent' | 'foreignCredit' | 'debtService' | 'reserves'>;

function fromAbroad({ oilRent, netCredit, aid, interest, goldReserve }: TradeYear): FromAbroad {
  return {
    oilRent,
    foreignCredit: Math.max(0, netCredit) + aid,
    debtService: interest + Math.max(0, -netCredit),
    reserves: goldReserve,
  };
}

/** The record of the year of the last trade account; undefined before the first. */
export function lastRecordYear(state: GameState): RecordYear | undefined {
  return state.trade.last === undefined ? undefined : recordYear(state, state.trade.last.year);
}

/**
 * The inputs of money and budget with this game's trade in them: what the record gave, more or less by as much as the last trade
 * account departs from that of the record; reserves in proportion to gold. On the path of history nothing changes.
 */
export function withTrade<Inputs extends FromAbroad>(recorded: Inputs, state: GameState): Inputs {
  const { last } = state.trade;
  const record = lastRecordYear(state);
  if (last === undefined || record === undefined) return recorded;
  const now = fromAbroad(last);
  const usual = fromAbroad(record.account);
  return {
    ...recorded,
    oilRent: Math.max(0, recorded.oilRent + now.oilRent - usual.oilRent),
    foreignCredit: Math.max(0, recorded.foreignCredit + now.foreignCredit - usual.foreignCredit),
    debtService: Math.max(0, recorded.debtService + now.debtService - usual.debtService),
    reserves: usual.reserves > 0 ? (recorded.reserves * now.reserves) / usual.reserves : recorded.reserves,
  };
}
