import { PROJECT_PARAMETERS } from '../../content/projectParameters.ts';
import type { ProjectDefinition } from '../../content/types.ts';
import { COAL } from '../../data/history/coal.ts';
import { ELECTRICITY } from '../../data/history/electricity.ts';
import { OIL } from '../../data/history/oil.ts';
import { STEEL } from '../../data/history/steel.ts';
import { interpolate } from '../../math/numbers.ts';
import type { HistoricalSeries } from '../../data/historicalSeries.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import type { PlacedGood } from '../../state/regionsState.ts';
import { split } from '../regions/split.ts';
import type { UnitRecord } from '../regions/unitRecord.ts';
import { worthOfProject } from './worthOfProject.ts';

/** What the nation makes of a good in the record of a year; undefined for goods without a series. */
function recordedOutput(good: string, year: number): number | undefined {
  const series: Readonly<Record<string, HistoricalSeries>> = { coal: COAL, oil: OIL, steel: STEEL, electricity: ELECTRICITY };
  const observations = series[good]?.observations;
  return observations === undefined
    ? undefined
    : interpolate(
        observations.map((point) => [point.year, point.value] as const),
        year,
      );
}

/** Goods that a project adds to, as shares of what the nation makes. */
function addedGoods(project: ProjectDefinition, account: EconomyYear): Partial<Record<PlacedGood, number>> {
  const { worth } = PROJECT_PARAMETERS;
  const added: Partial<Record<PlacedGood, number>> = {};
  for (const effect of project.effects) {
    if (effect.kind !== 'capacity') continue;
    switch (effect.product) {
      case 'coal':
      case 'oil':
      case 'steel':
      case 'electricity':
        added[effect.product] = effect.amount / (recordedOutput(effect.product, account.year) ?? effect.amount);
        break;
      case 'cloth':
        added.cloth = (effect.amount * worth.cloth) / account.consumerOutput;
        break;
      case 'tractors':
        added.machines = (effect.amount * worth.tractors) / account.heavyOutput;
        break;
      case 'gas':
      case 'grain':
        break;
    }
  }
  return added;
}

/** Gives a unit more of a part of the nation, and the others less, so that the parts still add up to 1. */
function enlarge(units: readonly UnitRecord[], read: (unit: UnitRecord) => number, write: (unit: UnitRecord, part: number) => void): void {
  const parts = split(1, units.map(read));
  for (const [index, unit] of units.entries()) {
    const part = parts[index] ?? 0;
    if (part > 0) write(unit, part);
  }
}

/**
 * Puts a finished project on the map: its units make a larger part of what the nation makes, in proportion to what it yields
 * against the nation's output, and carry more. The nation's own figures do not change here: see `departureOf`.
 */
export function installProject(units: readonly UnitRecord[], project: ProjectDefinition, account: EconomyYear): void {
  const worth = worthOfProject(project);
  const goods = addedGoods(project, account);
  const isSite = ({ definition }: UnitRecord) => project.units.includes(definition.unit);
  const sites = units.filter(isSite).length;
  const more = (unit: UnitRecord, whole: number) => (isSite(unit) && sites > 0 ? whole / sites : 0);
  enlarge(
    units,
    (unit) => unit.region.heavyCapacity + more(unit, worth.heavy / account.heavyOutput),
    ({ region }, part) => (region.heavyCapacity = part),
  );
  enlarge(
    units,
    (unit) => unit.region.lightCapacity + more(unit, worth.light / account.consumerOutput),
    ({ region }, part) => (region.lightCapacity = part),
  );
  for (const good of Object.keys(goods) as PlacedGood[]) {
    enlarge(
      units,
      (unit) => (unit.region.goods[good] ?? 0) + more(unit, goods[good] ?? 0),
      ({ region }, part) => (region.goods[good] = part),
    );
  }
  for (const unit of units) unit.region.railways *= 1 + more(unit, PROJECT_PARAMETERS.railsPerFreight * worth.freight * sites);
}
