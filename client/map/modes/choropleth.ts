import type { AtlasUnit } from '../atlas/atlas.ts';
import type { Hatch, LegendEntry, MapMode } from '../mapHandle.ts';
import {
  HARVEST_RAMP,
  HUNGER_RAMP,
  INDUSTRY_RAMP,
  LIGHT_RAMP,
  MIGRATION_RAMP,
  POPULATION_RAMP,
  PROCUREMENT_RAMP,
  UNREST_RAMP,
} from './palette.ts';
import type { RegionFigures } from '../../../shared/views/view.ts';
import type { Situation } from './situation.ts';

/** A mode that colours units by a figure, in fixed classes, so that years can be compared. */
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
/** Unrest above this is hatched: a unit close to revolt. */
const IN_REVOLT = 0.8;
const INDUSTRY_BREAKS = [1, 4, 16, 64, 256, 1024] as const;

const waiting = 'No figures yet.';
const hasFigures = (situation: Situation): boolean => Object.keys(situation.figures).length > 0;

const none = (): undefined => undefined;
const note = (situation: Situation): string | undefined => (hasFigures(situation) ? undefined : waiting);

/** A figure of the units per square kilometre of land; `factor` turns it into the unit of the legend. */
function perLand(figure: (figures: RegionFigures) => number, factor: number): Choropleth['figure'] {
  return (situation, unit) => {
    const figures = situation.figures[unit.id];
    return figures === undefined ? undefined : (figure(figures) * factor) / unit.area;
  };
}

/** A figure of the units as it stands. */
function asItStands(figure: (figures: RegionFigures) => number): Choropleth['figure'] {
  return (situation, unit) => {
    const figures = situation.figures[unit.id];
    return figures === undefined ? undefined : figure(figures);
  };
}

/** Modes that colour by a figure. */
export type FigureMode = Exclude<MapMode, 'ownership' | 'republics' | 'projects'>;

export const CHOROPLETHS: Readonly<Record<FigureMode, Choropleth>> = {
  population: {
    title: 'Population',
    unit: 'people per km²',
    breaks: [1, 5, 15, 35, 70],
    ramp: POPULATION_RAMP,
    figure: (situation, unit) => ((situation.figures[unit.id]?.population ?? unit.population1926) * 1e6) / unit.area,
    hatch: none,
    note: (situation) => (hasFigures(situation) ? undefined : 'Estimate for 1926.'),
  },
  harvest: {
    title: 'Grain harvest',
    unit: 'tonnes per km² of land, as reported',
    breaks: [1, 5, 15, 35, 60],
    ramp: HARVEST_RAMP,
    figure: perLand(({ harvest }) => harvest, 1e6),
    hatch: (situation, unit) => {
      const figures = situation.figures[unit.id];
      if (figures === undefined || figures.harvestIndex >= POOR_HARVEST || figures.harvest <= 0) return undefined;
      return figures.harvestIndex < FAILED_HARVEST ? 'failed' : 'poor';
    },
    note,
  },
  procurement: {
    title: 'Grain taken or bought by the state',
    unit: 'tonnes per km² of land',
    breaks: [0.5, 2, 5, 12, 25],
    ramp: PROCUREMENT_RAMP,
    figure: perLand(({ procurement }) => procurement, 1e6),
    hatch: none,
    note,
  },
  hunger: {
    title: 'Deaths from hunger',
    unit: 'per thousand people, as far as they are reported',
    breaks: [0.5, 2, 8, 25, 60],
    ramp: HUNGER_RAMP,
    figure: asItStands(({ hunger }) => hunger),
    hatch: none,
    note,
  },
  unrest: {
    title: 'Unrest',
    unit: '% of the way to open revolt',
    breaks: [15, 30, 45, 60, 80],
    ramp: UNREST_RAMP,
    figure: asItStands(({ unrest }) => unrest * 100),
    hatch: (situation, unit) => ((situation.figures[unit.id]?.unrest ?? 0) >= IN_REVOLT ? 'failed' : undefined),
    note,
  },
  migration: {
    title: 'Migration within the country',
    unit: 'people who came less those who left, per thousand',
    breaks: [-15, -5, -1, 1, 5, 15],
    ramp: MIGRATION_RAMP,
    figure: asItStands(({ netMigration }) => netMigration),
    hatch: none,
    note,
  },
  industry: {
    title: 'Industry and services',
    unit: 'thousand dollars of 1990 per km²',
    breaks: INDUSTRY_BREAKS,
    ramp: INDUSTRY_RAMP,
    figure: perLand(({ industry }) => industry, 1e6),
    hatch: none,
    note,
  },
  heavy: {
    title: 'Producer goods',
    unit: 'thousand dollars of 1990 per km²',
    breaks: INDUSTRY_BREAKS,
    ramp: INDUSTRY_RAMP,
    figure: perLand(({ heavyIndustry }) => heavyIndustry, 1e6),
    hatch: none,
    note,
  },
  light: {
    title: 'Consumer goods and services',
    unit: 'thousand dollars of 1990 per km²',
    breaks: INDUSTRY_BREAKS,
    ramp: LIGHT_RAMP,
    figure: perLand(({ lightIndustry }) => lightIndustry, 1e6),
    hatch: none,
    note,
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
