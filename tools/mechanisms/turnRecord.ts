import type { GameState } from '../../shared/state/gameState.ts';
import { viewFor } from '../../shared/views/viewFor.ts';
import type { SeatView } from '../../shared/views/view.ts';

/** What is kept of a game at the start of a turn. The whole state of every turn of every game would not fit into memory. */
export interface TurnRecord extends Pick<GameState, 'date' | 'orders' | 'laws' | 'economy' | 'world'> {
  readonly legitimacy: number;
  readonly authority: number;
  readonly satisfaction: SeatView['satisfaction'];
  readonly money: GameState['money']['stocks'];
  /** Pay and strikes of the last quarter. */
  readonly wages: NonNullable<GameState['money']['account']>['wages'];
  readonly lastTrade: GameState['trade']['last'];
  readonly concessions: GameState['concessions'];
}

/** Takes down a game at the start of a turn. */
export function recordTurn(state: GameState): TurnRecord {
  const { date, orders, laws, economy, world, politics } = state;
  return {
    date,
    orders,
    laws,
    economy,
    world,
    legitimacy: politics.legitimacy,
    authority: politics.leadership.authority,
    satisfaction: viewFor(state, 'observer').satisfaction,
    money: state.money.stocks,
    wages: state.money.account?.wages,
    lastTrade: state.trade.last,
    concessions: state.concessions,
  };
}
