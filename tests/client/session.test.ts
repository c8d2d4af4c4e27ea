import { expect, test } from '@jest/globals';
import { checkCommand } from '../../shared/commands/index.ts';
import { toRefusal } from '../../client/net/requestRefused.ts';
import { openSession } from '../../client/store/session.ts';
import type { Session } from '../../client/store/session.ts';
import { newGame } from '../support/newGame.ts';
import { memoryStorage, sitAt } from './tableConnection.ts';
import type { Table } from './tableConnection.ts';

interface Sitting {
  readonly session: Session;
  readonly table: Table;
  readonly failures: string[];
  readonly storage: Storage;
}

async function sit(storage = memoryStorage(), state = newGame()): Promise<Sitting> {
  const table = sitAt(state, 'right');
  const failures: string[] = [];
  const session = await openSession({
    connect: table.connect,
    check: checkCommand,
    onFailure: (error) => failures.push(toRefusal(error).code),
    storage,
  });
  return { session, table, failures, storage };
}

/** A value the lever may be ordered to that differs from the one in force. */
function another(session: Session): number {
  const view = session.view.value;
  if (view === undefined) throw new Error('no view');
  return view.orderRanges.investmentShare.max;
}

const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 5);
  });

test('an order goes from draft to desk, and undo and redo move it off and on again', async () => {
  const { session } = await sit();
  const value = another(session);
  session.draft.value = { investmentShare: value };
  expect(session.orders.value?.investmentShare).toBe(value);
  expect(session.view.value?.desk.orders).toEqual({});
  await session.commitOrder('investmentShare');
  expect(session.draft.value).toEqual({});
  expect(session.view.value?.desk.orders).toEqual({ investmentShare: value });
  await session.undo();
  expect(session.view.value?.desk.orders).toEqual({});
  await session.redo();
  expect(session.view.value?.desk.orders).toEqual({ investmentShare: value });
});

test('a motion, a line and a campaign are taken back in the opposite order, and political capital with them', async () => {
  const { session } = await sit();
  const capital = session.view.value?.desk.capital;
  const law = session.view.value?.laws['private-enterprise'] ?? 0;
  expect(await session.act({ type: 'tableLawMotion', law: 'private-enterprise', position: law + 1 })).toBe(true);
  const motion = session.view.value?.desk.agenda[0]?.id ?? '';
  expect(await session.act({ type: 'castVote', motion, vote: 'against' })).toBe(true);
  expect(await session.act({ type: 'campaign', target: 'left' })).toBe(true);
  expect(session.view.value?.desk.capital).toBeLessThan(capital ?? 0);
  await session.undo();
  expect(session.view.value?.desk.campaign).toBeUndefined();
  await session.undo();
  expect(session.view.value?.desk.votes[motion]).toBe('free');
  await session.undo();
  expect(session.view.value?.desk.agenda).toEqual([]);
  expect(session.view.value?.desk.capital).toBe(capital);
});

test('two undos in quick succession take back two acts', async () => {
  const { session } = await sit();
  const view = session.view.value;
  if (view === undefined) throw new Error('no view');
  await session.act({ type: 'campaign', target: 'left' });
  await session.act({ type: 'campaign', target: 'organs' });
  await Promise.all([session.undo(), session.undo()]);
  expect(session.view.value?.desk.campaign).toBeUndefined();
  expect(session.stack.value.undone).toHaveLength(2);
});

test('what the rules refuse is told and never sent', async () => {
  const { session, table, failures } = await sit();
  expect(await session.act({ type: 'setPosture', posture: 'embargo' })).toBe(false);
  expect(failures).toEqual(['notYourOffice']);
  expect(table.sent).toEqual([]);
});

test('an order moved while the line is down is kept, survives a refresh, and is sent when the line is back', async () => {
  const state = newGame();
  const storage = memoryStorage();
  const first = await sit(storage, state);
  const value = another(first.session);
  first.table.cut();
  first.session.draft.value = { investmentShare: value };
  await first.session.commitOrder('investmentShare');
  expect(first.failures).toEqual(['unreachable']);
  expect(first.session.draft.value).toEqual({ investmentShare: value });

  const second = await sit(storage, state);
  await settle();
  expect(second.session.view.value?.desk.orders).toEqual({ investmentShare: value });
  expect(second.session.draft.value).toEqual({});

  const third = await sit(memoryStorage(), newGame());
  third.table.cut();
  third.session.draft.value = { investmentShare: value };
  await third.session.commitOrder('investmentShare');
  third.table.mend();
  await settle();
  expect(third.session.view.value?.desk.orders).toEqual({ investmentShare: value });
});

test('an order that the rules refuse leaves the draft, so that the screen shows what holds', async () => {
  const { session, failures } = await sit();
  session.draft.value = { investmentShare: 0.9 };
  await session.commitOrder('investmentShare');
  expect(session.draft.value).toEqual({});
  expect(failures[0]).toMatch(/forbiddenByLaw|tooFast|outOfRange/);
});
