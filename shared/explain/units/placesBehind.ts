import { assertNever } from '../../state/assertNever.ts';
import type { PublishedSeries, SeatView } from '../../views/view.ts';
import { unitLedgers } from './unitLedgers.ts';
import type { UnitFigure } from './unitLedgers.ts';
import { unitTerms } from './unitTerms.ts';

/** A place with its part of a national figure, or of the change of it, in the figure's unit. */
export interface PlacePart {
  readonly unit: string;
  readonly amount: number;
}

/** National figures that are spread over the units. */
export const PLACED_SERIES = ['grainHarvest', 'procurement', 'famineDeaths', 'population', 'heavyOutput', 'consumerOutput'] as const;
export type PlacedSeries = (typeof PLACED_SERIES)[number] & PublishedSeries;

/** What a unit added to or took from a national figure since the account before; of the dead, what it lost. */
function partOf(view: SeatView, unit: string, series: PlacedSeries): number {
  const region = view.regions[unit];
  const terms = unitTerms(view, unit);
  if (region === undefined || terms === undefined) return 0;
  const change = (figure: UnitFigure): number => {
    const [ledger] = unitLedgers(view, unit, figure);
    return ledger === undefined ? 0 : ledger.to - ledger.from;
  };
  switch (series) {
    case 'grainHarvest':
      return region.harvest - terms.of('harvestBefore');
    case 'procurement':
      return region.procurement - terms.of('procurementBefore');
    case 'famineDeaths':
      return (region.hunger * region.population) / 1000;
    case 'population':
      return change('population');
    case 'heavyOutput':
      return change('heavyIndustry');
    case 'consumerOutput':
      return change('lightIndustry');
    default:
      return assertNever(series);
  }
}

/**
 * The units that moved a national figure most between the last two accounts, the largest first; of the hunger dead, those that lost
 * most. Empty before the second account. As printed, like the figures of the map.
 */
export function placesBehind(view: SeatView, series: PlacedSeries, most: number): readonly PlacePart[] {
  if (view.years.length < 2) return [];
  return Object.keys(view.regions)
    .map((unit) => ({ unit, amount: partOf(view, unit, series) }))
    .filter(({ amount }) => amount !== 0)
    .toSorted((one, other) => Math.abs(other.amount) - Math.abs(one.amount))
    .slice(0, most);
}
