import { describe, expect, test } from '@jest/globals';
import { POLITICS_PARAMETERS } from '../../../shared/content/politicsParameters.ts';
import { everydayParts } from '../../../shared/politics/everydayParts.ts';
import type { EverydayPart } from '../../../shared/politics/everydayParts.ts';
import { usualLevel } from '../../../shared/politics/usualLevel.ts';
import { quarterIndex } from '../../../shared/state/calendar.ts';
import type { GameState } from '../../../shared/state/gameState.ts';
import { resolveTurn } from '../../../shared/turn/resolveTurn.ts';
import { newGame } from '../../support/newGame.ts';

interface Everyday {
  /** Index of queues, rise of prices and real wages year by year from 1922 on. */
  readonly queues?: readonly number[];
  readonly rises?: readonly number[];
  readonly wages?: readonly number[];
  readonly occupation?: readonly number[];
}

const YEARS = 20;

/** A course of years: the given values, the last one kept to the end. */
function filled(values: readonly number[] | undefined, usual: number, years: number): number[] {
  return Array.from({ length: years }, (_, index) => values?.[index] ?? values?.at(-1) ?? usual);
}

/** A game in which people lived through the given years, at the end of the last of them. */
function after(years: number, { queues, rises, wages, occupation }: Everyday): GameState {
  const state = structuredClone(resolveTurn(newGame()));
  const account = state.years.at(-1);
  const society = state.society.years.at(-1);
  if (account === undefined || society === undefined) throw new Error('no year was played');
  const quarterly = (values: readonly number[]) => values.flatMap((value) => [value, value, value, value]);
  const occupied = filled(occupation, 0, years);
  state.date = { year: 1921 + years, quarter: 4 };
  state.money = {
    ...state.money,
    prices: {
      ...state.money.prices,
      from: quarterIndex({ year: 1922, quarter: 1 }),
      queue: quarterly(filled(queues, 0, years)),
      inflation: quarterly(filled(rises, 0, years)),
    },
  };
  state.years = filled([], 0, years).map((_, index) => ({
    ...account,
    year: 1922 + index,
    urbanShare: 0.5,
    occupation: occupied[index] ?? 0,
  }));
  state.society.years = filled(wages, 5000, years).map((realWage, index) => ({ ...society, year: 1922 + index, realWage }));
  return state;
}

function part(cause: EverydayPart['cause'], years: number, lived: Everyday): number {
  const found = everydayParts(after(years, lived)).find((entry) => entry.cause === cause);
  if (found === undefined) throw new Error(`no part for ${cause}`);
  return found.change;
}

/** The parts of a cause in every year from the first to the last. */
function course(cause: EverydayPart['cause'], lived: Everyday): number[] {
  return Array.from({ length: YEARS }, (_, index) => part(cause, index + 1, lived));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('queues, prices and wages in consent', () => {
  test('nothing happens where shops are full, prices stand and wages grow as they did', () => {
    const wages = Array.from({ length: YEARS }, (_, index) => 4000 * 1.02 ** index);
    for (const cause of ['queues', 'inflation', 'wages'] as const)
      expect(Math.max(...course(cause, { wages }).map(Math.abs))).toBeLessThan(1e-12);
  });

  test('queues hurt most when they are new, and always a little', () => {
    const parts = course('queues', { queues: [0, 0, 0.5] });
    const missing = 0.5 / 1.5;
    const { queues, queuesEver } = POLITICS_PARAMETERS.everyday;
    expect(parts[1]).toBeCloseTo(0, 12);
    expect(parts[2]).toBeCloseTo(-(queues + queuesEver) * missing, 12);
    expect(parts[3]).toBeGreaterThan(parts[2] ?? 0);
    expect(parts.at(-1)).toBeLessThan(-0.9 * queuesEver * missing);
    expect(parts.at(-1)).toBeGreaterThan(-1.1 * queuesEver * missing);
  });

  test('shops that fill again earn less than their emptying cost', () => {
    const parts = course('queues', { queues: [0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0] });
    expect(parts[8]).toBeGreaterThan(0.01);
    expect(parts[8]).toBeLessThan(-(parts[1] ?? 0) / 2);
  });

  test('a jump of prices is a shock once, however high it was', () => {
    const jump = course('inflation', { rises: [0, 0, 4, 0] });
    expect(jump[2]).toBeLessThan(-0.1);
    expect(jump[3]).toBeGreaterThan(0);
    expect(sum(jump.slice(3))).toBeLessThan(-(jump[2] ?? 0));
    const higher = course('inflation', { rises: [0, 0, 400, 0] });
    expect(higher[2]).toBeGreaterThan(-POLITICS_PARAMETERS.everyday.inflation - 1e-12);
  });

  test('prices that rise as they always did are expected; slow steps cost less than one jump', () => {
    expect(Math.abs(course('inflation', { rises: [0.2] }).at(-1) ?? NaN)).toBeLessThan(1e-12);
    const jump = course('inflation', { rises: [0, 3, 0] });
    const steps = course('inflation', { rises: [0, 0.15, 0.3, 0.3, 0.3, 0.3, 0.15, 0] });
    expect(sum(steps)).toBeGreaterThan(0.6 * sum(jump));
    expect(Math.min(...steps)).toBeGreaterThan(Math.min(...jump) / 4);
  });

  test('falling prices hurt nobody', () => {
    expect(Math.max(...course('inflation', { rises: [0, -0.1, -0.2, 0] }).map(Math.abs))).toBeLessThan(1e-12);
  });

  test('wages that fall cost consent in towns, wages that grow faster earn it', () => {
    expect(part('wages', 3, { wages: [5000, 5000, 4700] })).toBeLessThan(-0.005);
    expect(part('wages', 3, { wages: [5000, 5000, 5300] })).toBeGreaterThan(0.005);
    const villagers = after(3, { wages: [5000, 5000, 4700] });
    villagers.years = villagers.years.map((year) => ({ ...year, urbanShare: 0.1 }));
    const found = everydayParts(villagers).find(({ cause }) => cause === 'wages')?.change ?? NaN;
    expect(found).toBeCloseTo(part('wages', 3, { wages: [5000, 5000, 4700] }) / 5, 12);
  });

  test('people bear more until an invaded country is free again', () => {
    const lived = { queues: [0, 0, 1], rises: [0, 0, 1] };
    const invaded = { ...lived, occupation: [0, 0.3, 0] };
    for (const cause of ['queues', 'inflation'] as const)
      expect(part(cause, 3, invaded)).toBeCloseTo(POLITICS_PARAMETERS.everyday.warPatience * part(cause, 3, lived), 12);
  });

  test('years before the game and quarters of an open year count for nothing', () => {
    expect(everydayParts(resolveTurn(newGame())).map(({ change }) => change)).toEqual([0, 0, 0]);
  });

  test('nobody gets used to nothing', () => {
    expect(usualLevel([3], 0.5)).toBe(3);
    expect(usualLevel([3, 5], 0.5)).toBe(4);
    expect(() => usualLevel([], 0.5)).toThrow('without a past');
  });
});
