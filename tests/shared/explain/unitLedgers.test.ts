import { describe, expect, test } from '@jest/globals';
import { gameEconomy } from '../../../shared/content/gameEconomy.ts';
import { REGION_PARAMETERS } from '../../../shared/content/regionParameters.ts';
import { placesBehind } from '../../../shared/explain/units/placesBehind.ts';
import { unitLedgers, UNIT_FIGURES } from '../../../shared/explain/units/unitLedgers.ts';
import type { UnitFigure } from '../../../shared/explain/units/unitLedgers.ts';
import type { UnitCause, UnitLedger } from '../../../shared/explain/units/unitLedger.ts';
import { sumOfParts } from '../../../shared/math/signedLedger.ts';
import { playWithAi } from '../../../shared/replay/play.ts';
import type { GameState } from '../../../shared/state/gameState.ts';
import { viewFor } from '../../../shared/views/viewFor.ts';
import type { SeatView } from '../../../shared/views/view.ts';
import { closes } from '../../support/ledgerFaults.ts';
import { recordGame } from '../../support/recordGame.ts';

function part(ledger: UnitLedger | undefined, cause: UnitCause): number {
  return ledger?.parts.find((known) => known.cause === cause)?.amount ?? 0;
}

function main(view: SeatView, unit: string, figure: UnitFigure): UnitLedger | undefined {
  return unitLedgers(view, unit, figure)[0];
}

/** Figures whose ledger starts from what the map showed a year before. */
const FROM_LAST_YEAR: Partial<Record<UnitFigure, (view: SeatView, unit: string) => number | undefined>> = {
  population: (view, unit) => view.regions[unit]?.population,
  heavyIndustry: (view, unit) => view.regions[unit]?.heavyIndustry,
  lightIndustry: (view, unit) => view.regions[unit]?.lightIndustry,
  sownArea: (view, unit) => view.regions[unit]?.sownArea,
  herd: (view, unit) => view.regions[unit]?.herd,
  railways: (view, unit) => view.regions[unit]?.railways,
  unrest: (view, unit) => view.regions[unit]?.unrest,
};

/** Parts that add up over the units to a figure of the nation's account. */
function nationalParts(state: GameState): readonly (readonly [UnitFigure, UnitCause, number])[] {
  const account = state.years.at(-1);
  if (account === undefined) throw new Error('no account');
  return [
    ['population', 'births', account.births],
    ['population', 'deaths', -account.deaths],
    ['population', 'war', account.warPopulationChange],
    ['population', 'deported', 0],
    ['population', 'territory', 0],
    ['population', 'settled', 0],
    ['procurement', 'sales', account.voluntarySales],
    ['procurement', 'evenQuota', account.procurement - account.voluntarySales],
    ['procurement', 'surplus', 0],
    ['procurement', 'reach', 0],
    ['harvest', 'soil', 0],
    ['harvest', 'front', 0],
    ['harvest', 'weather', 0],
  ];
}

type OpenedLedgers = Readonly<Record<string, Readonly<Record<UnitFigure, readonly UnitLedger[]>>>>;

/** Every ledger of every unit that a seat can open. */
function openAll(view: SeatView): OpenedLedgers {
  const ofUnit = (unit: string) => Object.fromEntries(UNIT_FIGURES.map((figure) => [figure, unitLedgers(view, unit, figure)]));
  return Object.fromEntries(Object.keys(view.regions).map((unit) => [unit, ofUnit(unit)])) as OpenedLedgers;
}

/** Everything that is wrong with the ledgers of a state, in words; `before` is the view of a year ago. */
function problemsOf(state: GameState, before: SeatView | undefined): string[] {
  const problems: string[] = [];
  const year = String(state.date.year - 1);
  const knowing = viewFor(state, 'organs');
  const inTruth = openAll(knowing);
  for (const opened of [inTruth, openAll(viewFor(state, 'right'))]) {
    for (const [unit, ofUnit] of Object.entries(opened)) {
      for (const figure of UNIT_FIGURES) {
        for (const ledger of ofUnit[figure]) {
          const { from, to, parts } = ledger;
          if (!closes(ledger)) problems.push(`${year} ${unit} ${figure}: ${String(sumOfParts(parts))} of ${String(to - from)}`);
          if (parts.some(({ amount }) => !Number.isFinite(amount))) problems.push(`${year} ${unit} ${figure}: not finite`);
        }
      }
    }
  }
  // In a year in which land was gained the map of a year ago was that of a smaller country.
  const sameLand = [before?.regions, knowing.regions].every(
    (regions) => Object.keys(regions ?? {}).length === before?.mapBooks?.units.length,
  );
  for (const unit of Object.keys(knowing.regions)) {
    const people = inTruth[unit]?.population[0];
    const rest = part(people, 'unaccounted');
    if (Math.abs(rest) > 1e-4 * (people?.to ?? 1)) problems.push(`${year} ${unit}: ${String(rest)} people unaccounted for`);
    if (before === undefined || !sameLand) continue;
    for (const [figure, read] of Object.entries(FROM_LAST_YEAR) as [UnitFigure, (view: SeatView, unit: string) => number | undefined][]) {
      const shown = read(before, unit) ?? 0;
      const from = inTruth[unit]?.[figure][0]?.from ?? 0;
      if (Math.abs(from - shown) > 1e-4 * Math.max(0.1, shown))
        problems.push(`${year} ${unit} ${figure}: from ${String(from)}, was ${String(shown)}`);
    }
  }
  for (const [figure, cause, nation] of nationalParts(state)) {
    const units = Object.values(inTruth).reduce((sum, ofUnit) => sum + part(ofUnit[figure][0], cause), 0);
    if (Math.abs(units - nation) > 2e-4 * Math.max(1, Math.abs(nation)))
      problems.push(`${year} ${figure} ${cause}: ${String(units)} of ${String(nation)}`);
  }
  return problems;
}

describe.each([
  { seed: 'seven', weather: 'historical', war: 'historical', to: 1950 },
  { seed: 'eleven', weather: 'drawn', war: 'none', to: 1965 },
] as const)('ledgers of the units in a game by AI, seed $seed', ({ seed, weather, war, to }) => {
  const problems: string[] = [];
  let before: SeatView | undefined;
  playWithAi({ scenario: '1921', seed, settings: { weather, war } }, to - 1920, ({ state }) => {
    problems.push(...problemsOf(state, before));
    before = viewFor(state, 'organs');
  });

  test('close exactly, start from what was shown a year before, and add up to the nation', () => {
    expect(problems.slice(0, 20)).toEqual([]);
  });
});

describe('what a seat may know of a hungry year', () => {
  const state = recordGame(1933);
  const printed = viewFor(state, 'right');
  const knowing = viewFor(state, 'organs');
  const units = Object.keys(printed.regions);
  const unaccounted = (view: SeatView) => units.reduce((sum, unit) => sum + part(main(view, unit, 'population'), 'unaccounted'), 0);
  const dead = (view: SeatView) =>
    units.reduce(
      (sum, unit) => sum - part(main(view, unit, 'population'), 'springDead') - part(main(view, unit, 'population'), 'autumnDead'),
      0,
    );

  test('print hides dead: they are gone and not accounted for, and nobody without eyes of his own can read them off', () => {
    expect(dead(knowing)).toBeGreaterThan(1.2 * dead(printed));
    expect(unaccounted(printed)).toBeCloseTo(dead(printed) - dead(knowing), 2);
    expect(unaccounted(knowing)).toBeCloseTo(0, 3);
  });

  test('fodder is that of the herds which are printed: nobody can reckon the animals from it', () => {
    const { draughtFeed, seedShare, normalHarvest } = gameEconomy(state).parameters;
    const printedFeed = units.map((unit) => {
      const { sownArea = 0, herd = 0 } = printed.regions[unit] ?? {};
      return (seedShare * normalHarvest * sownArea) / REGION_PARAMETERS.hectaresPerLand + draughtFeed * herd;
    });
    const fodder = printed.mapBooks?.terms.seedAndFeed ?? [];
    expect(printed.series.herd.at(-1)).not.toBe(state.years.at(-1)?.herd);
    fodder.forEach((grain, index) => expect(grain).toBeCloseTo(printedFeed[index] ?? 0, 5));
  });

  test('the harvest of a place is explained as reported to most, as it was to those who know', () => {
    const [account] = state.years.slice(-1);
    const grown = (view: SeatView) =>
      units.reduce((sum, unit) => sum + (main(view, unit, 'harvest')?.to ?? 0) - part(main(view, unit, 'harvest'), 'reports'), 0);
    expect(units.every((unit) => part(main(printed, unit, 'harvest'), 'reports') === 0)).toBe(true);
    expect(grown(printed)).toBeCloseTo(account?.reportedHarvest ?? 0, 6);
    expect(grown(knowing)).toBeCloseTo(account?.grainHarvest ?? 0, 6);
    const hungry = units.flatMap((unit) => {
      const food = unitLedgers(knowing, unit, 'hunger').find(({ kind }) => kind === 'food');
      const left = state.regions[unit]?.ruralFood ?? 0;
      return food === undefined || left <= 0 ? [] : [food.to / 1000 - left];
    });
    expect(hungry.length).toBeGreaterThan(50);
    expect(Math.max(...hungry.map(Math.abs))).toBeLessThan(0.001);
  });
});

test('the places behind a national figure are those that moved it most', () => {
  const state = recordGame(1932);
  const view = viewFor(state, 'right');
  const units = Object.keys(view.regions);
  const dead = placesBehind(view, 'famineDeaths', units.length);
  const total = dead.reduce((sum, { amount }) => sum + amount, 0);
  expect(total).toBeCloseTo(view.series.famineDeaths.at(-1) ?? 0, 6);
  const harvest = placesBehind(view, 'grainHarvest', units.length);
  const [before, after] = view.series.grainHarvest.slice(-2);
  expect(harvest.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo((after ?? 0) - (before ?? 0), 3);
  expect(placesBehind(view, 'grainHarvest', 5)).toEqual(harvest.slice(0, 5));
  expect(Math.abs(harvest[0]?.amount ?? 0)).toBeGreaterThan(Math.abs(harvest[9]?.amount ?? 0));
});
