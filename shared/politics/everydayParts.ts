import { POLITICS_PARAMETERS } from '../content/politicsParameters.ts';
import { log } from '../math/exact.ts';
import { clamp, mean } from '../math/numbers.ts';
import { quarterIndex } from '../state/calendar.ts';
import type { GameState } from '../state/gameState.ts';
import { usualLevel } from './usualLevel.ts';

/** A signed part of consent from what people meet every day. */
export interface EverydayPart {
  readonly cause: 'queues' | 'inflation' | 'wages';
  readonly change: number;
}

const P = POLITICS_PARAMETERS.everyday;

/** Share of what people meant to buy that the shops do not have, 0-1, where `queue` is the index of queues. */
function missing(queue: number): number {
  const waiting = Math.max(0, queue);
  return waiting / (1 + waiting);
}

/** How far a rise of prices is felt, 0-1: prices that double are felt half as much as can be; beyond that money is hardly money. */
function felt(inflation: number): number {
  const rise = Math.max(0, inflation);
  return rise / (P.inflationHalfFelt + rise);
}

/** Means of a column of prices over every whole year that is closed, oldest first. */
function yearlyMeans({ date, money }: GameState, column: readonly number[], figure: (value: number) => number): number[] {
  const { from } = money.prices;
  const firstYear = Math.floor(from / 4);
  const years = Array.from({ length: date.year - firstYear + 1 }, (_, index) => firstYear + index);
  return years.flatMap((year) => {
    const start = quarterIndex({ year, quarter: 1 }) - from;
    const values = start < 0 ? [] : column.slice(start, start + 4);
    return values.length < 4 ? [] : [mean(values.map(figure))];
  });
}

/** Worse than people are used to hurts in full, better pleases in part. */
function answer(worsening: number): number {
  return worsening > 0 ? -worsening : P.relief * Math.abs(worsening);
}

/** The change of the last value against what people had got used to before it; nothing in the first year. */
function surprise(course: readonly number[], adjustment: number): number {
  const last = course.at(-1);
  const past = course.slice(0, -1);
  return last === undefined || past.length === 0 ? 0 : last - usualLevel(past, adjustment);
}

function wagesPart({ society }: GameState, urbanShare: number): number {
  const wages = society.years.map(({ realWage }) => realWage);
  const growth = wages.slice(1).map((wage, index) => clamp(log(wage / (wages[index] ?? wage)), -P.wageBound, P.wageBound));
  return P.wages * urbanShare * surprise(growth, P.growthHabit);
}

/**
 * What queues, rising prices and wages in town do to consent in the year just closed. People get used to a level: most of each part comes
 * from what is worse or better than they know, and a little from queues themselves. Until the country is
 * free again people bear more.
 */
export function everydayParts(state: GameState): EverydayPart[] {
  const year = state.years.at(-1);
  if (year === undefined) return [];
  const { prices } = state.money;
  const shortages = yearlyMeans(state, prices.queue, missing);
  const rises = yearlyMeans(state, prices.inflation, felt);
  const invaded = year.occupation > 0 || (state.years.at(-2)?.occupation ?? 0) > 0;
  const patience = invaded ? P.warPatience : 1;
  const queues = P.queues * answer(surprise(shortages, P.queueHabit)) - P.queuesEver * (shortages.at(-1) ?? 0);
  return [
    { cause: 'queues', change: patience * queues },
    { cause: 'inflation', change: patience * P.inflation * answer(surprise(rises, P.inflationHabit)) },
    { cause: 'wages', change: patience * wagesPart(state, year.urbanShare) },
  ];
}
