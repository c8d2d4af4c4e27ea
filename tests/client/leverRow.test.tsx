/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { render } from 'preact';
import { checkCommand } from '../../shared/commands/index.ts';
import { LeverRow } from '../../client/panels/LeverRow.tsx';
import { openSession } from '../../client/store/session.ts';
import type { Session } from '../../client/store/session.ts';
import { SessionContext } from '../../client/store/sessionContext.ts';
import { newGame } from '../support/newGame.ts';
import { memoryStorage, sitAt } from './tableConnection.ts';

// The DOM of these tests lacks it; every browser and Node has it.
globalThis.structuredClone ??= <T,>(value: T): T => JSON.parse(JSON.stringify(value));

const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 20);
  });

afterEach(() => render(null, document.body));

async function show(): Promise<Session> {
  const { connect } = sitAt(newGame(), 'right');
  const failures: unknown[] = [];
  const session = await openSession({ connect, check: checkCommand, onFailure: (error) => failures.push(error), storage: memoryStorage() });
  render(
    <SessionContext.Provider value={session}>
      <LeverRow lever="investmentShare" enabled />
    </SessionContext.Provider>,
    document.body,
  );
  expect(failures).toEqual([]);
  return session;
}

function slider(): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>('[data-testid=lever-investmentShare]');
  if (found === null) throw new Error('no slider');
  return found;
}

function move(value: number, kind: 'input' | 'change'): void {
  slider().value = String(value);
  slider().dispatchEvent(new Event(kind, { bubbles: true }));
}

test('dragging drafts, letting go puts the order on the desk, and “Leave as it was” takes it off', async () => {
  const session = await show();
  const range = session.view.value?.orderRanges.investmentShare ?? { min: 0, max: 0 };
  move(range.max, 'input');
  await settle();
  expect(session.draft.value.investmentShare).toBe(range.max);
  expect(session.view.value?.desk.orders).toEqual({});
  expect(document.querySelector('.lever')?.classList.contains('changed')).toBe(true);
  move(range.max, 'change');
  await settle();
  expect(session.view.value?.desk.orders.investmentShare).toBe(range.max);
  const restore = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Leave as it was');
  restore?.click();
  await settle();
  expect(session.view.value?.desk.orders).toEqual({});
  expect(document.querySelector('.lever')?.classList.contains('changed')).toBe(false);
});

test('a slider cannot be drawn past the range of the turn', async () => {
  const session = await show();
  const max = session.view.value?.orderRanges.investmentShare.max ?? 0;
  move(Number(slider().max), 'input');
  await settle();
  expect(session.draft.value.investmentShare).toBeCloseTo(max);
});

test('the law or the pace that sets the range is named', async () => {
  await show();
  expect(document.querySelector('.lever-range')?.textContent).toMatch(/law “|apparatus follows|end of the scale/);
});

test('a figure typed beyond the range is brought to its end, and the row says so', async () => {
  const session = await show();
  const range = session.view.value?.orderRanges.investmentShare ?? { min: 0, max: 0 };
  const field = document.querySelector<HTMLInputElement>('.lever input[type=number]');
  if (field === null) throw new Error('no field');
  field.value = '99';
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  expect(session.view.value?.desk.orders.investmentShare).toBe(range.max);
  expect(document.querySelector('[role=status]')?.textContent).toContain('99% is beyond what may be ordered this turn');
  move(range.min, 'input');
  await settle();
  expect(document.querySelector('[role=status]')?.textContent).toBe('');
});
