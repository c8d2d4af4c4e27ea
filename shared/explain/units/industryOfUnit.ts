import { movedParts } from '../../math/movedParts.ts';
import type { Movers } from '../../math/movedParts.ts';
import type { PlacedGood } from '../../state/regionsState.ts';
import type { RegionFigures, SeatView } from '../../views/view.ts';
import type { UnitCause, UnitLedger } from './unitLedger.ts';
import { closeUnit } from './unitLedger.ts';
import { sumOf, unitTerms } from './unitTerms.ts';
import type { UnitTerms } from './unitTerms.ts';

/** What the output of a unit is made of: the nation's, over its open capacity, times the unit's. */
interface Making {
  readonly nation: number;
  /** Open capacity of all, 1 where no front stands. */
  readonly openOfAll: number;
  readonly before: number;
  readonly projects: number;
  readonly evacuated: number;
  readonly ruined: number;
  readonly newWorks: number;
  /** What others lost or gained makes of a unit's part: parts always add up to the nation. */
  readonly elsewhere: number;
  readonly occupied: number;
}

const MAKING_MOVERS: Movers<Making, UnitCause> = [
  ['nation', ['nation']],
  ['projects', ['projects']],
  ['evacuated', ['evacuated']],
  ['ruined', ['ruined']],
  ['newWorks', ['newWorks']],
  ['elsewhere', ['elsewhere', 'openOfAll']],
  ['front', ['occupied']],
];

function made({ nation, openOfAll, before, projects, evacuated, ruined, newWorks, elsewhere, occupied }: Making): number {
  const capacity = before + projects + evacuated + ruined + newWorks + elsewhere;
  return openOfAll <= 0 ? 0 : (nation * capacity * (1 - occupied)) / openOfAll;
}

/** Capacity of every unit after the account, as the rule of siting leaves it: parts of the nation that add up to 1. */
function capacities(terms: UnitTerms, kind: 'heavy' | 'light'): number[] {
  const { column, units } = terms;
  const standing = units.map(
    (_, index) =>
      (column(`${kind}Before`)[index] ?? 0) +
      (column(`${kind}Projects`)[index] ?? 0) +
      (column(`${kind}Evacuated`)[index] ?? 0) +
      (column(`${kind}Ruined`)[index] ?? 0),
  );
  const all = sumOf(standing);
  const built = standing.map((part, index) => part / all + (column(`${kind}New`)[index] ?? 0));
  const whole = sumOf(built);
  return built.map((part) => part / whole);
}

function openOf(parts: readonly number[], occupied: readonly number[]): number {
  return sumOf(parts.map((part, index) => part * (1 - (occupied[index] ?? 0))));
}

/** Change of what a unit makes of producer or consumer goods, billions, as printed. */
export function industryOfUnit(view: SeatView, unit: string, region: RegionFigures, kind: 'heavy' | 'light'): UnitLedger | undefined {
  const terms = unitTerms(view, unit);
  const nation = view.series[kind === 'heavy' ? 'heavyOutput' : 'consumerOutput'];
  const [first, last] = [nation.at(-2), nation.at(-1)];
  if (terms === undefined || first === undefined || last === undefined) return undefined;
  const { of, column, index } = terms;
  const after = capacities(terms, kind);
  const before: Making = {
    nation: first,
    openOfAll: openOf(column(`${kind}Before`), column('occupiedBefore')),
    before: of(`${kind}Before`),
    projects: 0,
    evacuated: 0,
    ruined: 0,
    newWorks: 0,
    elsewhere: 0,
    occupied: of('occupiedBefore'),
  };
  const moved = {
    projects: of(`${kind}Projects`),
    evacuated: of(`${kind}Evacuated`),
    ruined: of(`${kind}Ruined`),
    newWorks: of(`${kind}New`),
  };
  const now: Making = {
    ...before,
    ...moved,
    nation: last,
    openOfAll: openOf(after, column('occupied')),
    elsewhere: (after[index] ?? 0) - before.before - sumOf(Object.values(moved)),
    occupied: of('occupied'),
  };
  const value = kind === 'heavy' ? region.heavyIndustry : region.lightIndustry;
  return closeUnit('change', made(before), value, movedParts(MAKING_MOVERS, before, now, made), 'elsewhere');
}

/** Change of the part of a unit in what the nation makes of a good. */
export function goodOfUnit(view: SeatView, unit: string, region: RegionFigures, good: PlacedGood): UnitLedger | undefined {
  const terms = unitTerms(view, unit);
  if (terms === undefined) return undefined;
  const from = terms.of(`${good}Before`);
  const to = region.goods[good] ?? 0;
  const projects = terms.of(`${good}Projects`);
  const ruined = terms.of(`${good}Ruined`);
  const newWorks = terms.of(`${good}New`);
  return closeUnit('change', from, to, { projects, ruined, newWorks, elsewhere: to - from - projects - ruined - newWorks }, 'elsewhere');
}

/** Change of the rails of a unit, against the industrial centre of 1921. */
export function railwaysOfUnit(view: SeatView, unit: string, region: RegionFigures): UnitLedger | undefined {
  const terms = unitTerms(view, unit);
  if (terms === undefined) return undefined;
  const { of } = terms;
  const amounts = { projects: of('railwaysProjects'), laid: of('railwaysLaid'), lost: of('railwaysLost') };
  return closeUnit('change', of('railwaysBefore'), region.railways, amounts, 'elsewhere');
}
