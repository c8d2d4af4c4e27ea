import { expect, test } from '@jest/globals';
import { resolveTurn } from '../../shared/turn/resolveTurn.ts';
import { viewFor } from '../../shared/views/viewFor.ts';
import type { SeatView } from '../../shared/views/view.ts';
import { alertsFor } from '../../client/panels/alerts.ts';
import { droughtAhead, guideSteps } from '../../client/panels/guideSteps.ts';
import { readCompared } from '../../client/store/compared.ts';
import { give, newGame } from '../support/newGame.ts';
import { recordGame } from '../support/recordGame.ts';

const ids = (view: SeatView): readonly string[] => guideSteps(view).map((step) => step.id);

test('whoever leads is shown the task, the first danger, orders, laws and the end of the turn', () => {
  expect(ids(viewFor(newGame(), 'right'))).toEqual(['goal', 'drought', 'orders', 'laws', 'end']);
});

test('a faction in opposition is not sent to orders, and a seat outside the Party is sent to its own means', () => {
  expect(ids(viewFor(newGame(), 'left'))).toEqual(['goal', 'laws', 'end']);
  expect(ids(viewFor(newGame(), 'peasantry'))).toEqual(['interest', 'outside', 'end']);
  expect(ids(viewFor(newGame(), 'observer'))).toEqual([]);
});

test('a step counts as done once its order is on the desk', () => {
  const game = newGame();
  give(game, 'right', { type: 'setOrder', lever: 'famineRelief', value: 0.5 });
  const done = guideSteps(viewFor(game, 'right')).filter((step) => step.done);
  expect(done.map((step) => step.id)).toEqual(['drought', 'orders']);
});

test('the second turn explains the report, and then the guide falls silent', () => {
  const view = viewFor(newGame(), 'right');
  expect(ids({ ...view, turn: 1 })).toEqual(['report']);
  expect(ids({ ...view, turn: 2 })).toEqual([]);
});

test('the drought of 1921 is told to whoever can order relief, where the weather is that of the record', () => {
  const alerted = (view: SeatView): boolean => alertsFor(view).some((alert) => alert.id === 'drought');
  expect(alerted(viewFor(newGame(), 'right'))).toBe(true);
  expect(alerted(viewFor(newGame(), 'left'))).toBe(false);
  expect(alerted({ ...viewFor(newGame(), 'right'), turn: 1 })).toBe(false);
  expect(droughtAhead(viewFor(newGame({ weather: 'drawn' }), 'right'))).toBe(false);
});

test('prices out of hand, the war to come and the loss of the lead are told, each with its place', () => {
  const view = viewFor(newGame(), 'right');
  const alert = (id: string, seen: SeatView) => alertsFor(seen).find((known) => known.id === id);
  expect(alert('war', { ...view, date: { year: 1934, quarter: 1 } })).toBeUndefined();
  expect(alert('war', { ...view, date: { year: 1938, quarter: 1 } })).toMatchObject({ tone: 'neutral', lever: 'defenceShare' });
  expect(alert('war', { ...view, date: { year: 1942, quarter: 1 } })).toBeUndefined();
  expect(alert('war', viewFor({ ...newGame({ war: 'none' }), date: { year: 1938, quarter: 1 } }, 'right'))).toBeUndefined();
  expect(alert('opposition', { ...view, turn: 3 })).toBeUndefined();
  expect(alert('opposition', { ...viewFor(newGame(), 'left'), turn: 3 })?.tab).toBe('committee');
  expect(alert('prices', view)).toBeUndefined();
  const later = viewFor(resolveTurn(resolveTurn(newGame())), 'right');
  expect(later.money.account?.prices.yearlyInflation).toBeGreaterThan(1);
  expect(alert('prices', later)).toMatchObject({ tone: 'bad', law: 'currency' });
});

test('countries to compare with are taken as kept, in the order of the charts', () => {
  expect(readCompared(null)).toEqual(['japan']);
  expect(readCompared('')).toEqual([]);
  expect(readCompared('taiwan nowhere japan')).toEqual(['japan', 'taiwan']);
});

test('open scissors are told to the leadership of free villages, and lead to the order on credit', () => {
  const state = recordGame(1923);
  const scissorsAlert = (seen: SeatView) => alertsFor(seen).find(({ id }) => id === 'scissors');
  const leader = viewFor(state, state.politics.leadership.seat);
  expect(leader.money.account?.scissors.ratio).toBeGreaterThan(1.8);
  expect(scissorsAlert(leader)).toMatchObject({ tab: 'orders', lever: 'creditEase' });
  expect(scissorsAlert(viewFor(state, 'peasantry'))).toBeUndefined();
  expect(
    scissorsAlert({ ...leader, accounts: leader.accounts.map((account) => ({ ...account, collectivisedShare: 0.9 })) }),
  ).toBeUndefined();
  expect(scissorsAlert(viewFor(recordGame(1921), 'right'))).toBeUndefined();
});
