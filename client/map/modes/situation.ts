import type { GameDate } from '../../../shared/state/calendar.ts';
import { quarterIndex } from '../../../shared/state/calendar.ts';
import type { RegionFigures } from '../../../shared/views/view.ts';
import type { Atlas, AtlasUnit } from '../atlas/atlas.ts';
import type { Rule } from '../atlas/history.ts';
import { readRule, valueAt } from '../atlas/history.ts';
import type { Power } from './powers.ts';

/** Everything that the look of the map depends on, besides the view. */
export interface Situation {
  readonly date: GameDate;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Union republic by unit; missing where the land is not Soviet. */
  readonly republics: ReadonlyMap<string, string>;
  readonly figures: Readonly<Record<string, RegionFigures>>;
}

/** Powers whose land is drawn as ours: the Union, and its republics when it has dissolved. */
const SOVIET_CODES: ReadonlySet<string> = new Set([
  'SOV',
  'RUS',
  'UKR',
  'BLR',
  'MDA',
  'GEO',
  'ARM',
  'AZE',
  'KAZ',
  'TKM',
  'UZB',
  'TJK',
  'KGZ',
]);

/** Whether a unit belongs to the Union at the date of the situation (or to a republic that has left it). */
export function isHome(situation: Situation, unit: AtlasUnit): boolean {
  return SOVIET_CODES.has(situation.rules.get(unit.id)?.owner ?? '');
}

/** A unit's ruler with the front of this game laid over it: the record of borders does not hold the occupation of the Union. */
function withFront(rule: Rule, figures: RegionFigures | undefined): Rule {
  return figures?.occupied === true ? { ...rule, occupier: rule.occupier ?? 'GER' } : rule;
}

/** Rulers and republics at a date, with the game's departures from history laid over them. */
export function situationAt(
  atlas: Atlas,
  date: GameDate,
  departures: Readonly<Record<string, string>>,
  figures: Readonly<Record<string, RegionFigures>>,
): Situation {
  const moment = quarterIndex(date);
  const rules = new Map<string, Rule>();
  const republics = new Map<string, string>();
  for (const unit of atlas.units) {
    rules.set(unit.id, withFront(readRule(departures[unit.id] ?? valueAt(unit.owners, moment)), figures[unit.id]));
    const republic = unit.republics === undefined ? '-' : valueAt(unit.republics, moment);
    if (republic !== '-') republics.set(unit.id, republic);
  }
  return { date, rules, republics, figures };
}

/** The name of a power at a date, or its code if the table does not know it. */
export function nameAt(powers: Readonly<Record<string, Power>>, code: string, date: GameDate): string {
  const power = powers[code];
  return power === undefined ? code : valueAt(power.name, quarterIndex(date));
}
