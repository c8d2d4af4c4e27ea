import { SOVIET_UNITS } from '../../content/regions/sovietUnits.ts';
import { gameEconomy } from '../../content/gameEconomy.ts';
import { movedParts } from '../../math/movedParts.ts';
import type { Movers } from '../../math/movedParts.ts';
import { quarterIndex } from '../../state/calendar.ts';
import type { RegionFigures, SeatView } from '../../views/view.ts';
import type { UnitCause, UnitLedger } from './unitLedger.ts';
import { closeUnit } from './unitLedger.ts';
import { deathsKnown, sumOf, unitTerms } from './unitTerms.ts';
import type { UnitTerms } from './unitTerms.ts';

/** Quarters from the account of a year, its third, to that of the year before. */
const YEAR = 4;

function accountQuarter(year: number): number {
  return quarterIndex({ year, quarter: 3 });
}

/** The dead of the last hunger by season, millions: the spring comes after the account. */
function hungerDead(view: SeatView, region: RegionFigures): { readonly autumn: number; readonly spring: number } {
  const { springDeathsShare } = gameEconomy(view).parameters;
  const dead = (deathsKnown(view, 1) * region.hunger * region.population) / 1000;
  const year = view.mapBooks?.year ?? 0;
  const springIsOver = quarterIndex(view.date) > quarterIndex({ year: year + 1, quarter: 1 });
  return { autumn: (1 - springDeathsShare) * dead, spring: springIsOver ? springDeathsShare * dead : 0 };
}

/** People that a unit gave up to units that joined, millions; that it brought, where it joined itself. */
interface Territory {
  /** Between the last two accounts, and since the last. */
  readonly before: number;
  readonly since: number;
}

function territoryOf(view: SeatView, terms: UnitTerms, population: number): Territory {
  const last = accountQuarter(view.mapBooks?.year ?? 0);
  const founding = Math.min(...SOVIET_UNITS.map(({ sovietSince }) => quarterIndex(sovietSince)));
  const joined = (from: number, to: number) =>
    SOVIET_UNITS.filter(({ sovietSince }) => quarterIndex(sovietSince) > Math.max(from, founding) && quarterIndex(sovietSince) <= to);
  const people = (units: readonly { readonly people1926: number }[]) => sumOf(units.map(({ people1926 }) => people1926));
  const before = joined(last - YEAR, last);
  const since = SOVIET_UNITS.filter(({ unit }) => view.regions[unit] !== undefined && !terms.units.some((known) => known.unit === unit));
  const partBefore = people(before) / people(terms.units);
  const partSince = people(since) / (people(terms.units) + people(since));
  const people0 = terms.of('peopleBefore');
  return {
    before: before.includes(terms.definition) ? people0 : -(people0 * partBefore) / (1 - partBefore),
    since: -(population * partSince) / (1 - partSince),
  };
}

/**
 * Change of the people of a unit since the account before the last, millions. What print hides of the dead is not accounted for.
 */
export function populationOfUnit(view: SeatView, unit: string, region: RegionFigures): UnitLedger | undefined {
  const { population } = region;
  const terms = unitTerms(view, unit);
  if (terms === undefined) {
    return view.mapBooks === undefined ? undefined : closeUnit('change', 0, population, { territory: population }, 'unaccounted');
  }
  const { of } = terms;
  const territory = territoryOf(view, terms, population);
  const { autumn, spring } = hungerDead(view, region);
  return closeUnit(
    'change',
    of('peopleBefore') - territory.before,
    population,
    {
      births: of('births'),
      deaths: -of('deaths'),
      war: of('war'),
      springDead: -deathsKnown(view, 2) * of('springDead') - spring,
      autumnDead: -autumn,
      deported: of('deported'),
      settled: of('settled'),
      arrived: of('arrived'),
      left: -of('left'),
      territory: territory.before + territory.since,
    },
    'unaccounted',
  );
}

/** Everything that moves people and townspeople in a year. */
interface Moves {
  readonly people: number;
  readonly towns: number;
  readonly natural: number;
  readonly hungerDead: number;
  readonly arrived: number;
  readonly left: number;
  readonly returned: number;
  readonly resettled: number;
}

const TOWN_MOVERS: Movers<Moves, UnitCause> = [
  ['arrived', ['arrived']],
  ['left', ['left']],
  ['returned', ['returned']],
  ['hunger', ['hungerDead']],
  ['deported', ['resettled']],
  ['natural', ['natural']],
];

function townShare({ people, towns, natural, hungerDead: dead, arrived, left, returned, resettled }: Moves): number {
  const share = towns / people;
  return (towns + share * natural + arrived - returned) / (people + natural - dead + arrived - left + resettled);
}

/** Change of the share of a unit that lives in towns. */
export function urbanShareOfUnit(view: SeatView, unit: string, region: RegionFigures): UnitLedger | undefined {
  const terms = unitTerms(view, unit);
  if (terms === undefined) return undefined;
  const { of } = terms;
  const { autumn, spring } = hungerDead(view, region);
  const people = of('peopleBefore') - of('springDead');
  const still: Moves = { people, towns: of('townsBefore'), natural: 0, hungerDead: 0, arrived: 0, left: 0, returned: 0, resettled: 0 };
  const moved: Moves = {
    ...still,
    natural: of('births') - of('deaths') + of('war'),
    hungerDead: autumn + spring,
    arrived: of('arrived'),
    left: of('left'),
    returned: of('returned'),
    resettled: of('deported') + of('settled'),
  };
  return closeUnit('change', townShare(still), region.urbanShare, movedParts(TOWN_MOVERS, still, moved, townShare), 'nation');
}

/** People who moved within the country in the year of the last account, per thousand. */
export function migrationOfUnit(view: SeatView, unit: string, region: RegionFigures): UnitLedger | undefined {
  const terms = unitTerms(view, unit);
  if (terms === undefined) return undefined;
  const perThousand = 1000 / region.population;
  const { of } = terms;
  return closeUnit(
    'level',
    0,
    region.netMigration,
    {
      arrived: perThousand * of('arrived'),
      left: -perThousand * of('left'),
      deported: perThousand * of('deported'),
      settled: perThousand * of('settled'),
    },
    'unaccounted',
    // A person in the smallest unit, counted by the thousand.
    0.01,
  );
}

/** Deaths of hunger per thousand: what it would be if all the country had died alike, the villages of the unit, and the food missing there. */
export function hungerOfUnit(view: SeatView, unit: string, region: RegionFigures): UnitLedger | undefined {
  const terms = unitTerms(view, unit);
  const dead = view.series.famineDeaths.at(-1);
  if (terms === undefined || dead === undefined || dead === 0) return undefined;
  const people = terms.column('peopleBefore').map((before, index) => before - (terms.column('springDead')[index] ?? 0));
  const villages = people.map((all, index) => all - (terms.column('townsBefore')[index] ?? 0));
  const perThousand = (1000 * dead) / region.population;
  const even = (perThousand * (people[terms.index] ?? 0)) / sumOf(people);
  const inVillages = (perThousand * (villages[terms.index] ?? 0)) / sumOf(villages);
  return closeUnit(
    'level',
    0,
    region.hunger,
    { evenShare: even, villages: inVillages - even, missingFood: region.hunger - inVillages },
    'missingFood',
  );
}
