import { gameEconomy } from '../content/gameEconomy.ts';
import { advanceQuarter } from '../economy/advanceQuarter.ts';
import { calibrate } from '../economy/calibrate.ts';
import { peaceShocks } from '../economy/peaceShocks.ts';
import type { QuarterInputs } from '../state/economyDefinition.ts';
import type { EconomyState, EconomyYear } from '../state/economyState.ts';
import type { SeatView } from '../views/view.ts';

/** A cause that "why?" can take out of a year. */
export const CAUSES = [
  'weather',
  'tautness',
  'repression',
  'collectivisation',
  'procurementPressure',
  'overReporting',
  'withholding',
  'worldMarket',
  'war',
  'investment',
  'deportation',
  'massCampaign',
  'criticism',
  'effort',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Figures a cause is measured on. */
export const WHY_FIGURES = [
  'gdpPerHead',
  'consumptionPerHead',
  'grainHarvest',
  'procurement',
  'famineDeaths',
  'nonFarmOutput',
  'farmOutput',
] as const;
export type WhyFigure = (typeof WHY_FIGURES)[number];

/** What a cause did to a year: the figures as they came out less the figures of the same year without it. */
export interface CauseEffect {
  readonly cause: Cause;
  readonly effects: Readonly<Record<WhyFigure, number>>;
}

/** The levers of a quarter with some replaced. */
function withLevers(inputs: QuarterInputs, changes: Partial<QuarterInputs['levers']>): QuarterInputs {
  return { ...inputs, levers: { ...inputs.levers, ...changes } };
}

/** A quarter as it would have been without a cause. `start` is the economy before the year, where the cause is a change. */
function without(cause: Cause, inputs: QuarterInputs, start: EconomyState): QuarterInputs {
  const { levers } = inputs;
  switch (cause) {
    case 'weather':
      return { ...inputs, weather: 0 };
    case 'tautness':
      return withLevers(inputs, { tautness: 0 });
    case 'repression':
      return withLevers(inputs, { repression: 0 });
    case 'collectivisation':
      return withLevers(inputs, { collectivisation: Math.min(levers.collectivisation, start.collectivisedShare) });
    case 'procurementPressure':
      return withLevers(inputs, { procurementPressure: 0 });
    case 'overReporting':
      return withLevers(inputs, { inspection: 1 });
    case 'withholding':
      return { ...inputs, withholding: 0 };
    case 'worldMarket':
      return { ...inputs, worldAccess: 1, grainMissing: 0 };
    case 'war':
      return { ...peaceShocks(inputs), date: inputs.date, levers, withholding: inputs.withholding };
    case 'investment':
      return withLevers(inputs, { investmentShare: 0 });
    case 'deportation':
      return withLevers(inputs, { ruralCoercion: 0 });
    case 'massCampaign':
      return { ...inputs, harvestLabour: 1, reportingZeal: 0 };
    case 'criticism':
      return { ...withLevers(inputs, { criticism: 0 }), corruptionCleared: 0 };
    case 'effort':
      return { ...inputs, effort: 1, farmEffort: 1 };
  }
}

function runAgain(view: SeatView, start: EconomyState, quarters: readonly QuarterInputs[]): EconomyYear | undefined {
  const definition = gameEconomy(view);
  const economy = calibrate(definition);
  const state = { ...start };
  let account: EconomyYear | undefined;
  for (const inputs of quarters) account = advanceQuarter(state, inputs, economy) ?? account;
  return account;
}

function difference(actual: EconomyYear, other: EconomyYear): Record<WhyFigure, number> {
  return Object.fromEntries(WHY_FIGURES.map((figure) => [figure, actual[figure] - other[figure]])) as Record<WhyFigure, number>;
}

/**
 * Why the last year came out as it did: the model runs its quarters again, each time without one cause, from the state as it
 * is known to the seat. Causes that were not there are left out. Effects of different causes need not add up, because one
 * cause may need another. Empty before the first account.
 */
export function explainLastYear(view: SeatView): CauseEffect[] {
  const closed = view.closedYear;
  if (closed === undefined) return [];
  const actual = runAgain(view, closed.start, closed.inputs);
  if (actual === undefined) return [];
  return CAUSES.flatMap((cause) => {
    const changed = closed.inputs.map((inputs) => without(cause, inputs, closed.start));
    const other = runAgain(view, closed.start, changed);
    if (other === undefined) return [];
    const effects = difference(actual, other);
    const matters = WHY_FIGURES.some((figure) => Math.abs(effects[figure]) > 1e-9 * Math.abs(actual[figure]));
    return matters ? [{ cause, effects }] : [];
  });
}
