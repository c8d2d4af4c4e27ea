import { PROJECT_PARAMETERS } from '../../content/projectParameters.ts';
import type { ProjectDefinition } from '../../content/types.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import type { PlacedGood } from '../../state/regionsState.ts';
import { split } from '../regions/split.ts';
import type { UnitRecord } from '../regions/unitRecord.ts';
import { worthOfProject } from './worthOfProject.ts';

/** A project's cloth is counted in million metres, the nation's in billion. */
const MILLION_METRES = 1000;

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
        added[effect.product] = effect.amount / account.outputs[effect.product];
        break;
      case 'cloth':
        added.cloth = effect.amount / MILLION_METRES / account.outputs.cloth;
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
