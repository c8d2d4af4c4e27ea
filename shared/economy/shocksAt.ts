import type { EconomyDefinition, QuarterInputs } from '../state/economyDefinition.ts';
import type { GameDate } from '../state/calendar.ts';

/** A value by year; beyond the last year that is known, the last value holds. */
function latest(table: Readonly<Record<number, number>>, year: number, otherwise: number): number {
  const exact = table[year];
  if (exact !== undefined) return exact;
  const known = Object.keys(table)
    .map(Number)
    .filter((candidate) => candidate < year);
  return known.length === 0 ? otherwise : (table[Math.max(...known)] ?? otherwise);
}

/**
 * What history has in store for a quarter. The figures of a year hold in all its quarters; losses of capital and people are
 * taken once, with the yearly account. Without a frontier for the year the last known one is used.
 */
export function shocksAt(definition: EconomyDefinition, date: GameDate): Omit<QuarterInputs, 'date' | 'levers' | 'withholding'> {
  const { shocks } = definition;
  const { year } = date;
  return {
    weather: shocks.weather[year] ?? 0,
    occupation: shocks.occupation[year] ?? 0,
    destruction: shocks.destruction[year] ?? 0,
    warPopulationChange: shocks.warPopulationChange[year] ?? 0,
    mobilisation: shocks.mobilisation[year] ?? 0,
    frontier: latest(shocks.frontier, year, definition.initial.gdpPerHead),
    worldAccess: shocks.worldAccess[year] ?? 1,
  };
}
