import type { Atlas } from '../atlas/atlas.ts';
import type { Legend, LegendEntry, MapMode } from '../mapHandle.ts';
import { CHOROPLETHS, choroplethEntries } from './choropleth.ts';
import { FOREIGN_LAND, HARVEST_RAMP, INK } from './palette.ts';
import { MARK_COLOURS } from '../marks/mapMark.ts';
import { POWERS, REPUBLICS } from './powers.ts';
import type { Situation } from './situation.ts';
import { isHome, nameAt } from './situation.ts';

/** Kinds of powers in the ownership mode, each with one that stands for its colour. */
const KINDS: readonly { readonly label: string; readonly codes: readonly string[] }[] = [
  { label: 'Bound to the Soviet state', codes: ['MNG', 'FER', 'BUK', 'KHZ', 'TUV', 'GDR', 'PRK'] },
  { label: 'Western powers', codes: ['GBR', 'FRA', 'USA', 'FRG', 'ITA'] },
  { label: 'Germany, Japan', codes: ['JAP', 'GER'] },
  { label: 'China', codes: ['CHN', 'PRC'] },
  { label: 'Other states', codes: ['FIN', 'ESP', 'IRN'] },
];

function ownershipEntries(atlas: Atlas, situation: Situation): LegendEntry[] {
  const owners = new Set([...situation.rules.values()].map((rule) => rule.owner));
  const entries: LegendEntry[] = [];
  for (const code of ['SOV', 'RUS']) {
    if (owners.has(code)) entries.push({ colour: POWERS[code]?.colour ?? INK, label: nameAt(POWERS, code, situation.date) });
  }
  if (owners.has('KAZ')) entries.push({ colour: POWERS['KAZ']?.colour ?? INK, label: 'Republics that have left' });
  for (const { label, codes } of KINDS) {
    const code = codes.find((candidate) => owners.has(candidate));
    if (code !== undefined) entries.push({ colour: POWERS[code]?.colour ?? INK, label });
  }
  if (atlas.units.some((unit) => situation.rules.get(unit.id)?.occupier !== undefined)) {
    entries.push({ colour: FOREIGN_LAND, label: 'Occupied or administered by another power', hatch: 'occupied', hatchColour: '#8a949b' });
  }
  return entries;
}

function republicEntries(atlas: Atlas, situation: Situation): LegendEntry[] {
  const present = new Set(atlas.units.filter((unit) => isHome(situation, unit)).map((unit) => situation.republics.get(unit.id)));
  return Object.entries(REPUBLICS)
    .filter(([code]) => present.has(code))
    .map(([code, { colour }]) => ({ colour, label: nameAt(REPUBLICS, code, situation.date) }));
}

const FAILURES: readonly LegendEntry[] = [
  { colour: HARVEST_RAMP[1], label: 'under 80 % of a normal harvest', hatch: 'poor', hatchColour: INK },
  { colour: HARVEST_RAMP[1], label: 'under 60 % of a normal harvest', hatch: 'failed', hatchColour: INK },
];

const MARK_ENTRIES: readonly LegendEntry[] = [
  { colour: MARK_COLOURS.ready, label: 'can be begun' },
  { colour: MARK_COLOURS.building, label: 'under construction' },
  { colour: MARK_COLOURS.built, label: 'finished' },
  { colour: MARK_COLOURS.abandoned, label: 'given up' },
  { colour: MARK_COLOURS.concession, label: 'concession' },
];

/** What the colours of a mode mean at a date. */
export function legendOf(mode: MapMode, atlas: Atlas, situation: Situation): Legend {
  switch (mode) {
    case 'ownership':
      return { title: 'Who rules', entries: ownershipEntries(atlas, situation) };
    case 'republics':
      return { title: 'Soviet republics', entries: republicEntries(atlas, situation) };
    case 'projects':
      return { title: 'Works and concessions', entries: MARK_ENTRIES };
    default: {
      const choropleth = CHOROPLETHS[mode];
      const note = choropleth.note(situation);
      const entries = choroplethEntries(choropleth, mode === 'harvest' ? FAILURES : []);
      return { title: choropleth.title, unit: choropleth.unit, entries, ...(note === undefined ? {} : { note }) };
    }
  }
}
