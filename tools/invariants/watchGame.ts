import type { EconomyRecord, EconomyYear } from '../../shared/state/economyState.ts';
import type { GameState } from '../../shared/state/gameState.ts';
import type { MoneyState } from '../../shared/state/moneyState.ts';
import type { TradeStocks } from '../../shared/state/tradeState.ts';
import { accountFaults } from './accountFaults.ts';
import { moneyFaults } from './moneyFaults.ts';
import { numberFaults } from './numberFaults.ts';
import { regionFaults } from './regionFaults.ts';
import { scaleFaults } from './scaleFaults.ts';
import { tradeFaults } from './tradeFaults.ts';

/** Complaints about a game so far, each with year and quarter. */
export interface WatchedGame {
  /** To be told of every quarter when it is over, in order. */
  readonly onQuarter: (state: Readonly<GameState>) => void;
  readonly faults: readonly string[];
}

function lastAccount({ years, factors }: Readonly<GameState>): EconomyYear | undefined {
  const account = years.at(-1);
  const behind = factors.at(-1);
  return account === undefined || behind === undefined ? undefined : { ...account, factors: behind };
}

/** Checks a game quarter by quarter, from the state it starts in. */
export function watchGame(start: Readonly<GameState>): WatchedGame {
  const faults: string[] = [];
  let accounts = start.years.length;
  let before: EconomyRecord | undefined = start.years.at(-1);
  let money: MoneyState = structuredClone(start.money.stocks);
  let trade: TradeStocks = { ...start.trade.stocks };
  return {
    faults,
    onQuarter: (state) => {
      const found = [...regionFaults(state), ...scaleFaults(state)];
      if (state.money.account !== undefined) found.push(...moneyFaults(money, state.money.stocks, state.money.account));
      if (state.years.length > accounts) {
        const account = lastAccount(state);
        if (account !== undefined) found.push(...accountFaults(account, before), ...tradeFaults(trade, state.trade, account.procurement));
        found.push(...numberFaults(state, 'state'));
        before = account;
        accounts = state.years.length;
      }
      money = structuredClone(state.money.stocks);
      trade = { ...state.trade.stocks };
      faults.push(...found.map((fault) => `to ${state.date.year} Q${state.date.quarter}: ${fault}`));
    },
  };
}
