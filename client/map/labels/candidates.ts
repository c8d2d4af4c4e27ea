import type { Atlas, AtlasUnit, City } from '../atlas/atlas.ts';
import { valueAt } from '../atlas/history.ts';
import type { MapMode } from '../mapHandle.ts';
import { INK, PAPER, SEA, WATER_NAME } from '../modes/palette.ts';
import { POWERS, REPUBLICS } from '../modes/powers.ts';
import type { Situation } from '../modes/situation.ts';
import { isHome, nameAt } from '../modes/situation.ts';
import type { LabelCandidate } from './label.ts';
import type { Land } from './lands.ts';
import { landsBy } from './lands.ts';

/** Square kilometres of a sheet pixel, about. */
const PIXEL_AREA = 2.25;
/** Scale from which towns of a tier are named. */
const TOWN_SCALES = { 1: 0.13, 2: 0.29, 3: 0.58 } as const;
const TOWN_SIZES = { 1: 13, 2: 12, 3: 11 } as const;
const FOREIGN_NAME = '#3a352d';
/** What the colonies of 1921 were called where the unit's own name is a later one. */
const COLONIAL_NAMES: Readonly<Record<string, string>> = {
  korea_n: 'Korea',
  korea_s: '',
  s_sakhalin: 'Karafuto',
  kwantung: 'Kwantung',
  maghreb: 'French North Africa',
};

/** A name across land, as large as the land allows; undefined if that is too small to read. */
function landName(text: string, land: Land, scale: number, boldest: number): LabelCandidate | undefined {
  const span = Math.sqrt(land.area / PIXEL_AREA) * scale;
  const size = Math.min(boldest, (span * 0.8) / (0.62 * Math.max(text.length, 4) * 1.12));
  if (size < 8.5) return undefined;
  const style = {
    size: Math.round(size * 2) / 2,
    weight: 700,
    italic: false,
    colour: INK,
    halo: 'rgba(239,230,210,0.55)',
    spacing: size * (size > 14 ? 0.22 : 0.08),
  };
  return { text: text.toUpperCase(), at: land.middle, style };
}

/** Largest letters of a name: the Union's stand out, scenery at the edge of the sheet stays small. */
function boldestOf(unit: AtlasUnit, ours: boolean): number {
  if (ours) return 34;
  return unit.class === 'outer' ? 13 : 20;
}

function powerNames(atlas: Atlas, situation: Situation, scale: number): LabelCandidate[] {
  const lands = landsBy(atlas, (unit) => situation.rules.get(unit.id)?.owner);
  const names: LabelCandidate[] = [];
  for (const [code, parts] of lands) {
    const home = POWERS[code]?.home;
    for (const land of parts) {
      const [first] = land.units;
      const atHome = land.units.some((unit) => unit.id === home);
      if (first === undefined || (!atHome && isHome(situation, first))) continue;
      const name = atHome ? nameAt(POWERS, code, situation.date) : (COLONIAL_NAMES[first.id] ?? first.en.replace(/ \(.*/, ''));
      const label = name === '' ? undefined : landName(name, land, scale, atHome ? boldestOf(first, isHome(situation, first)) : 12);
      if (label === undefined) continue;
      const quiet = isHome(situation, first) ? {} : { colour: FOREIGN_NAME };
      names.push({ ...label, style: { ...label.style, ...quiet, ...(atHome ? {} : { weight: 500, italic: true }) } });
    }
  }
  return names.toSorted((a, b) => b.style.size - a.style.size);
}

function republicNames(atlas: Atlas, situation: Situation, scale: number): LabelCandidate[] {
  const lands = landsBy(atlas, (unit) => (isHome(situation, unit) ? situation.republics.get(unit.id) : undefined));
  const names: LabelCandidate[] = [];
  for (const [code, parts] of lands) {
    const largest = parts.reduce((best, land) => (land.area > best.area ? land : best));
    const label = landName(nameAt(REPUBLICS, code, situation.date), largest, scale, 26);
    if (label !== undefined) names.push(label);
  }
  return names.toSorted((a, b) => b.style.size - a.style.size);
}

function seaNames(atlas: Atlas, scale: number): LabelCandidate[] {
  return atlas.seas.flatMap(({ name, at, size }) => {
    const fitting = Math.min(22, size * scale * 2.4);
    if (fitting < 8.5) return [];
    const style = { size: Math.round(fitting), weight: 400, italic: true, colour: WATER_NAME, halo: SEA, spacing: fitting * 0.12 };
    return [{ text: name, at, style }];
  });
}

function townName(city: City, year: number, scale: number, abroad: boolean): LabelCandidate | undefined {
  const text = valueAt(city.name, year);
  if (text === '-' || scale < TOWN_SCALES[city.tier] * (abroad ? 1.25 : 1)) return undefined;
  const nearness = Math.max(0, Math.min(3, Math.log2(scale / 0.6) * 1.5));
  const size = Math.round((TOWN_SIZES[city.tier] - (abroad ? 1 : 0) + nearness) * 2) / 2;
  const style = {
    size,
    weight: city.tier === 1 && !abroad ? 700 : 500,
    italic: false,
    colour: abroad ? '#4a443b' : INK,
    halo: PAPER,
    spacing: 0,
  };
  return { text, at: city.at, style, dot: city.tier };
}

/** Names that want to stand on the map at a scale, the most important first. */
export function labelCandidates(atlas: Atlas, situation: Situation, mode: MapMode, scale: number): LabelCandidate[] {
  const { year } = situation.date;
  const abroadIds = new Set(atlas.units.filter((unit) => !isHome(situation, unit)).map((unit) => unit.id));
  const towns = [
    ...atlas.units.flatMap((unit: AtlasUnit) => (unit.city === undefined ? [] : [{ city: unit.city, abroad: abroadIds.has(unit.id) }])),
    ...atlas.towns.map((city) => ({ city, abroad: abroadIds.has(city.unit) })),
  ].toSorted((a, b) => a.city.tier - b.city.tier || Number(a.abroad) - Number(b.abroad));
  const named = (tiers: readonly number[]): LabelCandidate[] =>
    towns.flatMap(({ city, abroad }) => {
      const label = tiers.includes(city.tier) ? townName(city, year, scale, abroad) : undefined;
      return label === undefined ? [] : [label];
    });
  const powers = powerNames(atlas, situation, scale);
  // Where the Union's land shows figures or republics, its own name would only cover them.
  const own = new Set(['SOV', 'RUS'].map((code) => nameAt(POWERS, code, situation.date).toUpperCase()));
  const others = mode === 'ownership' ? powers : powers.filter(({ text }) => !own.has(text));
  const lands = mode === 'republics' ? [...republicNames(atlas, situation, scale), ...others] : others;
  return [...lands.slice(0, 4), ...named([1]), ...lands.slice(4), ...seaNames(atlas, scale), ...named([2]), ...named([3])];
}
