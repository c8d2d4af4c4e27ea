import { describe, expect, test } from '@jest/globals';
import type { TradeYear } from '../../../../shared/state/tradeState.ts';
import { tradeView } from '../../../../shared/views/tradeView.ts';
import type { TradeView } from '../../../../shared/views/tradeView.ts';
import { balanceLedger } from '../../../../shared/world/trade/ledgers/financeLedgers.ts';
import { figureOf, TRADE_FIGURES, tradeFigure, tradeLedger } from '../../../../shared/world/trade/ledgers/tradeLedgers.ts';
import { playWithAi } from '../../../../shared/replay/play.ts';
import { closes } from '../../../support/ledgerFaults.ts';
import { recordGame } from '../../../support/recordGame.ts';

/** Everything that is wrong with the ledgers of a year of trade; `past` is the account of the year before. */
function problemsOf(trade: TradeView, past: TradeYear | undefined): string[] {
  const problems: string[] = [];
  const year = String(trade.last?.year);
  const tell = (figure: string, what: string): void => void problems.push(`${year} ${figure}: ${what}`);
  if (trade.last !== undefined && !closes(balanceLedger(trade.last))) tell('balance', 'is not nought');
  for (const figure of TRADE_FIGURES) {
    const ledger = tradeLedger(trade, figure);
    if (ledger === undefined) {
      const mayLack = trade.before === undefined || figure === 'oilRentShare';
      if (!mayLack) tell(figure, 'has no ledger');
      continue;
    }
    if (!closes(ledger)) tell(figure, 'does not close');
    if (Math.abs(ledger.to - (tradeFigure(trade, figure) ?? NaN)) > 1e-12) tell(figure, 'explains another value');
    const other = ledger.parts.find(({ cause }) => cause === 'other');
    if (other !== undefined) tell(figure, `${String(other.amount)} unexplained`);
    if (past === undefined || ledger.kind === 'level' || figure === 'access' || figure === 'standing') continue;
    const shown = figureOf(past, figure);
    if (Math.abs(ledger.from - shown) > 1e-9 * Math.max(1, Math.abs(shown)))
      tell(figure, `from ${String(ledger.from)}, was ${String(shown)}`);
  }
  return problems;
}

describe.each(['seven', 'eleven', 'thirteen'])('ledgers of trade in a game by AI, seed %s', (seed) => {
  test('close on every account, explain all of it, and start from the account before', () => {
    const problems: string[] = [];
    let past: TradeYear | undefined;
    playWithAi({ scenario: '1921', seed, settings: { weather: seed === 'seven' ? 'historical' : 'drawn' } }, Infinity, ({ state }) => {
      problems.push(...problemsOf(tradeView(state), past));
      past = state.trade.last;
    });
    expect(problems.slice(0, 20)).toEqual([]);
  });
});

test('a debt struck off is told as such, and standing lost with it', () => {
  const state = recordGame(1932, {}, (game, year) => {
    if (year === 1932) game.pending.repudiate = true;
  });
  const trade = tradeView(state);
  const debt = tradeLedger(trade, 'debt');
  const struck = debt?.parts.find(({ cause }) => cause === 'struckOff')?.amount ?? 0;
  expect(struck).toBeCloseTo(-(trade.before?.debt ?? 0), 9);
  expect(trade.before?.debt ?? 0).toBeGreaterThan(0);
  const standing = tradeLedger(trade, 'standing');
  expect(standing?.parts.find(({ cause }) => cause === 'acts')?.amount ?? 0).toBeLessThan(-0.1);
});

test('an account of a save from before its drivers were kept explains nothing, and is set against nothing', () => {
  const old = recordGame(1927, {}, (game, year) => {
    if (year === 1927 && game.trade.last !== undefined) Reflect.deleteProperty(game.trade.last, 'drivers');
    if (year === 1927) delete game.trade.before;
  });
  const trade = tradeView(old);
  expect(trade.before).toBeUndefined();
  expect(tradeLedger(trade, 'export.grain')).toBeUndefined();
  expect(tradeLedger(trade, 'goldReserve')?.parts.length).toBeGreaterThan(0);
});
