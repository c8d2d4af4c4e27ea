import type { AtlasUnit } from '../atlas/atlas.ts';
import type { Hatch, LegendEntry } from '../mapHandle.ts';
import { HARVEST_RAMP, INDUSTRY_RAMP, POPULATION_RAMP } from './palette.ts';
import type { Situation } from './situation.ts';

/** A mode that colours units by a figure per square kilometre, in fixed classes, so that years can be compared. */
export interface Choropleth {
  readonly title: string;
  readonly unit: string;
  /** Lower bounds of the second and further classes. */
  readonly breaks: readonly number[];
  readonly ramp: readonly string[];
  /** The figure of a unit in the legend's unit of measure; undefined if there is none. */
  figure(situation: Situation, unit: AtlasUnit): number | undefined;
  hatch(situation: Situation, unit: AtlasUnit): Hatch | undefined;
  note(situation: Situation): string | undefined;
}

/** A harvest under these shares of the unit's normal one is hatched. */
const POOR_HARVEST = 0.8;
const FAILED_HARVEST = 0.6;

const waiting = 'No figures yet.';
const hasFigures = (situation: Situation): boolean => Object.keys(situation.figures).length > 0;

export const CHOROPLETHS: Readonly<Record<'population' | 'harvest' | 'industry', Choropleth>> = {
  population: {
    title: 'Population',
    unit: 'people per km²',
    breaks: [1, 5, 15, 35, 70],
    ramp: POPULATION_RAMP,
    figure: (situation, unit) => ((situation.figures[unit.id]?.population ?? unit.population1926) * 1e6) / unit.area,
    hatch: () => undefined,
    note: (situation) => (hasFigures(situation) ? undefined : 'Estimate for 1926.'),
  },
  harvest: {
    title: 'Grain harvest',
    unit: 'tonnes per km² of land, as reported',
    breaks: [1, 5, 15, 35, 60],
    ramp: HARVEST_RAMP,
    figure: (situation, unit) => {
      const harvest = situation.figures[unit.id]?.harvest;
      return harvest === undefined ? undefined : (harvest * 1e6) / unit.area;
    },
    hatch: (situation, unit) => {
      const figures = situation.figures[unit.id];
      if (figures === undefined || figures.harvestIndex >= POOR_HARVEST || figures.harvest <= 0) return undefined;
      return figures.harvestIndex < FAILED_HARVEST ? 'failed' : 'poor';
    },
    note: (situation) => (hasFigures(situation) ? undefined : waiting),
  },
  industry: {
    title: 'Industry and services',
    unit: 'thousand dollars of 1990 per km²',
    breaks: [1, 4, 16, 64, 256, 1024],
    ramp: INDUSTRY_RAMP,
    figure: (situation, unit) => {
      const industry = situation.figures[unit.id]?.industry;
      return industry === undefined ? undefined : (industry * 1e6) / unit.area;
    },
    hatch: () => undefined,
    note: (situation) => (hasFigures(situation) ? undefined : waiting),
  },
};

/** Number of the class a figure falls into, 0 for the lowest. */
export function classOf(breaks: readonly number[], figure: number): number {
  return breaks.filter((bound) => figure >= bound).length;
}

/** Classes from the lowest to the highest. */
export function choroplethEntries({ breaks, ramp }: Choropleth, hatches: readonly LegendEntry[]): LegendEntry[] {
  const format = new Intl.NumberFormat('en');
  const classes = ramp.map((colour, index): LegendEntry => {
    const low = breaks[index - 1];
    const high = breaks[index];
    if (low === undefined) return { colour, label: high === undefined ? 'all' : `under ${format.format(high)}` };
    return { colour, label: high === undefined ? `${format.format(low)} and more` : `${format.format(low)}–${format.format(high)}` };
  });
  return [...classes, ...hatches];
}
