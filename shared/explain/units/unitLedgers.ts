import { REGION_PARAMETERS } from '../../content/regionParameters.ts';
import { assertNever } from '../../state/assertNever.ts';
import { PLACED_GOODS } from '../../state/regionsState.ts';
import type { PlacedGood } from '../../state/regionsState.ts';
import type { SeatView } from '../../views/view.ts';
import { foodOfUnit, harvestIndexOfUnit, harvestOfUnit, procurementOfUnit } from './grainOfUnit.ts';
import { goodOfUnit, industryOfUnit, railwaysOfUnit } from './industryOfUnit.ts';
import { herdOfUnit, sownAreaOfUnit, unrestOfUnit } from './landOfUnit.ts';
import { hungerOfUnit, migrationOfUnit, populationOfUnit, urbanShareOfUnit } from './peopleOfUnit.ts';
import type { UnitLedger } from './unitLedger.ts';

/** Figures of a unit that a ledger explains. */
export const UNIT_FIGURES = [
  'population',
  'urbanShare',
  'harvest',
  'harvestIndex',
  'procurement',
  'heavyIndustry',
  'lightIndustry',
  'unrest',
  'netMigration',
  'hunger',
  'sownArea',
  'herd',
  'railways',
  ...PLACED_GOODS,
] as const;
export type UnitFigure = (typeof UNIT_FIGURES)[number];

function ledgerOf(view: SeatView, unit: string, figure: UnitFigure): UnitLedger | undefined {
  const region = view.regions[unit];
  if (region === undefined) return undefined;
  switch (figure) {
    case 'population':
      return populationOfUnit(view, unit, region);
    case 'urbanShare':
      return urbanShareOfUnit(view, unit, region);
    case 'harvest':
      return harvestOfUnit(view, unit, region);
    case 'harvestIndex':
      return harvestIndexOfUnit(view, region);
    case 'procurement':
      return procurementOfUnit(view, unit, region);
    case 'heavyIndustry':
      return industryOfUnit(view, unit, region, 'heavy');
    case 'lightIndustry':
      return industryOfUnit(view, unit, region, 'light');
    case 'unrest':
      return unrestOfUnit(view, unit, region, REGION_PARAMETERS.unrest.adjustment);
    case 'netMigration':
      return migrationOfUnit(view, unit, region);
    case 'hunger':
      return hungerOfUnit(view, unit, region);
    case 'sownArea':
      return sownAreaOfUnit(view, unit, region);
    case 'herd':
      return herdOfUnit(view, unit, region);
    case 'railways':
      return railwaysOfUnit(view, unit, region);
    case 'coal':
    case 'oil':
    case 'steel':
    case 'electricity':
    case 'machines':
    case 'cloth':
      return goodOfUnit(view, unit, region, figure satisfies PlacedGood);
    default:
      return assertNever(figure);
  }
}

/**
 * What stands behind a figure of a unit of the map: its own ledger first, and for hunger and procurement what the village was left
 * to eat. Empty before the first account and, but for its people, for a unit that has joined since the last.
 */
export function unitLedgers(view: SeatView, unit: string, figure: UnitFigure): readonly UnitLedger[] {
  const own = ledgerOf(view, unit, figure);
  const region = view.regions[unit];
  const food = region !== undefined && (figure === 'hunger' || figure === 'procurement') ? foodOfUnit(view, unit, region) : undefined;
  return [...(own === undefined ? [] : [own]), ...(food === undefined ? [] : [food.ledger])];
}
