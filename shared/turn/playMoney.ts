import { HARD_CURRENCY } from '../content/economies/moneyLaws.ts';
import { LAWS } from '../content/index.ts';
import { advanceMoney } from '../economy/money/advanceMoney.ts';
import { feedbackOf, NEUTRAL_FEEDBACK } from '../economy/money/feedback.ts';
import type { MoneyFeedback } from '../economy/money/feedback.ts';
import { moneyInputsAt } from '../economy/money/moneyInputsAt.ts';
import { openingAccount } from '../economy/money/openingAccount.ts';
import { startMoney } from '../economy/money/startMoney.ts';
import type { CalibratedEconomy } from '../economy/calibratedEconomy.ts';
import { quarterIndex } from '../state/calendar.ts';
import { roundRecord } from '../state/roundRecord.ts';
import type { GameState } from '../state/gameState.ts';
import type { MoneyDefinition } from '../state/moneyDefinition.ts';
import type { MoneyRecord } from '../state/moneyRecord.ts';
import type { MoneyBefore, MoneyQuarter } from '../state/moneyAccount.ts';
import type { RealFlows } from '../state/moneyState.ts';
import { goodsBrought } from '../world/trade/goodsFromAbroad.ts';
import { lastRecordYear, withTrade } from '../world/trade/tradeForMoney.ts';
import type { TurnDraft } from './turnDraft.ts';

/** Accounts that trade and budget are scaled on before the first harvest, by economy: they depend on the definition alone. */
const openingAccounts = new WeakMap<CalibratedEconomy, RealFlows>();

function openingFlows(economy: CalibratedEconomy): RealFlows {
  const known = openingAccounts.get(economy) ?? openingAccount(economy);
  openingAccounts.set(economy, known);
  return known;
}

/** Money at the start of a game. */
export function foundMoney(definition: MoneyDefinition, economy: CalibratedEconomy): MoneyRecord {
  const from = quarterIndex(economy.definition.start);
  return {
    stocks: startMoney(definition.start, openingFlows(economy), definition.parameters),
    prices: { from, scissors: [], priceLog10: [], inflation: [], overhang: [], queue: [] },
  };
}

/** What money and prices of the last quarter do to the real economy in this one. */
export function moneyFeedback(draft: TurnDraft): MoneyFeedback {
  const { account } = draft.state.money;
  if (account === undefined) return NEUTRAL_FEEDBACK;
  return feedbackOf(account, draft.state.orders.goodsImports, draft.money.parameters);
}

/** Whether the law on currency covers notes by gold and foreign exchange. */
function hardCurrency(laws: GameState['laws']): number {
  const position = LAWS['currency']?.positions[laws['currency'] ?? 0];
  return HARD_CURRENCY[position?.id ?? ''] ?? 0;
}

/** The figures of a quarter that the ledgers of the next start from. */
function figuresOf({ prices, scissors, ...account }: MoneyQuarter): MoneyBefore {
  return {
    overhang: prices.overhang,
    queue: prices.queue,
    freePriceShare: account.freePriceShare,
    expectedInflation: account.expectedInflation,
    velocity: account.velocity,
    backing: account.backing,
    incentive: account.incentive,
    oldNotesShare: account.oldNotesShare,
    ratio: scissors.ratio,
    markup: scissors.markup,
    unsoldStocks: scissors.unsoldStocks,
    marketedShare: scissors.marketedShare,
  };
}

/** Plays a quarter of money and prices on the last real account, and enters it in the books. */
export function playMoney(draft: TurnDraft): void {
  const { state, money, economy } = draft;
  const real = state.years.at(-1) ?? openingFlows(economy);
  // Ordered goods are in the shops when trade has paid for them.
  const levers = { ...state.orders, goodsImports: goodsBrought(state, lastRecordYear(state)) };
  const recorded = withTrade(moneyInputsAt(money, state.date, levers, real), state);
  const inputs = { ...recorded, hardCurrency: hardCurrency(state.laws) };
  const last = state.money.account;
  const account = advanceMoney(state.money.stocks, inputs, money.parameters);
  state.money.account = account;
  if (last !== undefined) state.money.before = figuresOf(last);
  const { prices } = state.money;
  prices.scissors.push(roundRecord(account.scissors.ratio));
  prices.priceLog10.push(roundRecord(account.prices.consumerLog10));
  prices.inflation.push(roundRecord(account.prices.yearlyInflation));
  prices.overhang.push(roundRecord(account.prices.overhang));
  prices.queue.push(roundRecord(account.prices.queue));
}
