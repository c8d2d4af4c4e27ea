import { describe, expect, test } from '@jest/globals';
import { CHOROPLETHS, classOf } from '../../../client/map/modes/choropleth.ts';
import { legendOf } from '../../../client/map/modes/legendOf.ts';
import {
  FOREIGN_LAND,
  HARVEST_RAMP,
  HUNGER_RAMP,
  INDUSTRY_RAMP,
  LIGHT_RAMP,
  MIGRATION_RAMP,
  NEUTRAL_LAND,
  POPULATION_RAMP,
  PROCUREMENT_RAMP,
  UNREST_RAMP,
} from '../../../client/map/modes/palette.ts';
import { situationAt } from '../../../client/map/modes/situation.ts';
import { paintUnit } from '../../../client/map/modes/unitPaint.ts';
import { makeDrawing } from '../../../client/map/paint/drawing.ts';
import type { GameDate } from '../../../shared/state/calendar.ts';
import type { RegionFigures } from '../../../shared/views/view.ts';
import { atlas, outlines, unitOf } from './mapData.ts';

const date: GameDate = { year: 1926, quarter: 4 };
const figures = (figure: Partial<RegionFigures>): Record<string, RegionFigures> => ({
  kharkov: {
    population: 5,
    urbanShare: 0.2,
    harvest: 4,
    harvestIndex: 1,
    industry: 1,
    heavyIndustry: 0.3,
    lightIndustry: 0.7,
    goods: {},
    railways: 1,
    sownArea: 5,
    herd: 0.03,
    procurement: 1,
    hunger: 0,
    unrest: 0.2,
    netMigration: 0,
    occupied: false,
    building: [],
    built: [],
    ...figure,
  },
});

/** Lightness (CIE L*, 0-100) of a colour #rrggbb. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
}

test.each([
  ['population', POPULATION_RAMP],
  ['harvest', HARVEST_RAMP],
  ['industry', INDUSTRY_RAMP],
  ['heavy', INDUSTRY_RAMP],
  ['light', LIGHT_RAMP],
  ['procurement', PROCUREMENT_RAMP],
  ['hunger', HUNGER_RAMP],
  ['unrest', UNREST_RAMP],
] as const)('the colours of %s darken step by step, so that they can be told apart without hue', (mode, ramp) => {
  expect(ramp).toHaveLength(CHOROPLETHS[mode].breaks.length + 1);
  const steps = ramp.map(lightness);
  // Five units of lightness are well above what the eye can tell apart in areas side by side.
  steps.slice(1).forEach((step, index) => expect((steps[index] ?? 0) - step).toBeGreaterThan(5));
});

test('migration darkens from the middle to both ends, away in blue and in in ochre', () => {
  expect(MIGRATION_RAMP).toHaveLength(CHOROPLETHS.migration.breaks.length + 1);
  const steps = MIGRATION_RAMP.map(lightness);
  const middle = (MIGRATION_RAMP.length - 1) / 2;
  for (let away = 1; away <= middle; away++) {
    expect((steps[middle - away + 1] ?? 0) - (steps[middle - away] ?? 0)).toBeGreaterThan(5);
    expect((steps[middle + away - 1] ?? 0) - (steps[middle + away] ?? 0)).toBeGreaterThan(5);
  }
});

test('the front of the game is hatched on the map of states, and only where it stood', () => {
  const when: GameDate = { year: 1942, quarter: 1 };
  const paint = (occupied: boolean) => paintUnit('ownership', situationAt(atlas, when, {}, figures({ occupied })), unitOf('kharkov'));
  expect(paint(true)).toMatchObject({ hatch: 'occupied' });
  expect(paint(false).hatch).toBeUndefined();
});

test('classes start at their lower bound', () => {
  expect([0, 0.99, 1, 14.9, 15, 1000].map((figure) => classOf([1, 5, 15], figure))).toEqual([0, 0, 1, 2, 3, 3]);
});

test('harvest is tonnes per square kilometre, hatched when it fails', () => {
  const unit = unitOf('kharkov');
  const paint = (figure: Partial<RegionFigures>) => paintUnit('harvest', situationAt(atlas, date, {}, figures(figure)), unit);
  // 4 million tonnes on 59,711 km² = 67 t/km²: the highest class, which begins at 60.
  expect(paint({})).toEqual({ colour: HARVEST_RAMP[5] });
  expect(paint({ harvestIndex: 0.7 })).toMatchObject({ hatch: 'poor' });
  expect(paint({ harvestIndex: 0.5 })).toMatchObject({ hatch: 'failed' });
});

test('without figures population shows 1926 and the others stay neutral', () => {
  const situation = situationAt(atlas, date, {}, {});
  // 4.6 million on 59,711 km² = 77 to the km²: the highest class.
  expect(paintUnit('population', situation, unitOf('kharkov')).colour).toBe(POPULATION_RAMP[5]);
  expect(paintUnit('industry', situation, unitOf('kharkov')).colour).toBe(NEUTRAL_LAND);
  expect(paintUnit('harvest', situation, unitOf('kharkov')).colour).toBe(NEUTRAL_LAND);
  expect(paintUnit('population', situation, unitOf('pl_warsaw')).colour).toBe(FOREIGN_LAND);
});

test('occupied land is hatched in the colour of the occupier', () => {
  const paint = paintUnit('ownership', situationAt(atlas, { year: 1939, quarter: 3 }, {}, {}), unitOf('bohemia'));
  expect(paint).toMatchObject({ hatch: 'occupied' });
  expect(paint.hatchColour).not.toBe(paint.colour);
});

describe('legend', () => {
  test('names the Union as it is called at the date', () => {
    const entries = (when: GameDate) => legendOf('ownership', atlas, situationAt(atlas, when, {}, {})).entries.map(({ label }) => label);
    expect(entries({ year: 1922, quarter: 3 })).toContain('Soviet Republics');
    expect(entries(date)).toContain('U.S.S.R.');
    expect(entries({ year: 1991, quarter: 4 })).toContain('Republics that have left');
  });

  test('lists the republics there are: 15 from 1956, one Transcaucasian federation before 1936', () => {
    const labels = (when: GameDate) => legendOf('republics', atlas, situationAt(atlas, when, {}, {})).entries.map(({ label }) => label);
    expect(labels({ year: 1960, quarter: 1 })).toHaveLength(15);
    expect(labels({ year: 1950, quarter: 1 })).toContain('Karelo-Finnish SSR');
    expect(labels(date)).toContain('Transcaucasian SFSR');
    expect(labels(date)).not.toContain('Georgian SSR');
  });

  test('has an entry for every class, and says when figures are missing', () => {
    const legend = legendOf('industry', atlas, situationAt(atlas, date, {}, {}));
    expect(legend.entries.map(({ colour }) => colour)).toEqual([...INDUSTRY_RAMP]);
    expect(legend.note).toBe('No figures yet.');
    expect(legendOf('industry', atlas, situationAt(atlas, date, {}, figures({}))).note).toBeUndefined();
  });
});

describe('drawing', () => {
  const drawing = (when: GameDate) => makeDrawing(atlas, outlines, [], situationAt(atlas, when, {}, {}), 'ownership');
  const pair = (first: string, second: string): number[] =>
    outlines.borders
      .filter(({ unit, neighbour }) => (unit === first && neighbour === second) || (unit === second && neighbour === first))
      .map(({ arc }) => arc);

  test('borders change their strength with history', () => {
    const line = pair('brest', 'minsk').concat(pair('brest', 'gomel'));
    expect(line.length).toBeGreaterThan(0);
    expect(drawing({ year: 1939, quarter: 3 }).borders.union).toEqual(expect.arrayContaining(line));
    expect(drawing({ year: 1940, quarter: 1 }).borders.unit).toEqual(expect.arrayContaining(line));
  });

  test('republics part by a border of their own', () => {
    expect(drawing({ year: 1930, quarter: 1 }).borders.republic).toEqual(expect.arrayContaining(pair('kharkov', 'kursk')));
  });

  test('every arc has exactly one kind', () => {
    const arcs = Object.values(drawing(date).borders).flat();
    expect(arcs).toHaveLength(outlines.borders.length);
    expect(new Set(arcs).size).toBe(arcs.length);
  });

  test('reservoirs appear when they were filled', () => {
    const names = (year: number) => drawing({ year, quarter: 4 }).lakes.map(({ name }) => name);
    expect(names(1940)).not.toContain('Rybinsk');
    expect(names(1941)).toContain('Rybinsk');
  });
});
