import type { Atlas } from './atlas/atlas.ts';
import { valueAt } from './atlas/history.ts';
import type { UnitInfo } from './mapHandle.ts';
import { POWERS, REPUBLICS } from './modes/powers.ts';
import type { Situation } from './modes/situation.ts';
import { nameAt } from './modes/situation.ts';
import { unitNameAt } from './unitName.ts';

/** What is to be said about a unit at the date of a situation. Undefined for an unknown unit. */
export function describeUnit(atlas: Atlas, situation: Situation, unitId: string): UnitInfo | undefined {
  const unit = atlas.units.find(({ id }) => id === unitId);
  if (unit === undefined) return undefined;
  const { date } = situation;
  const name = unitNameAt(unit, date.year);
  const rule = situation.rules.get(unitId);
  const power = (code: string): { code: string; name: string } => ({ code, name: nameAt(POWERS, code, date) });
  const republic = situation.republics.get(unitId);
  const city = unit.city === undefined ? '-' : valueAt(unit.city.name, date.year);
  return {
    id: unit.id,
    en: name,
    // The Russian title is known under one name only: it goes where that is not the name of the year.
    ...(name === unit.en ? { ru: unit.ru } : {}),
    class: unit.class,
    owner: power(rule?.owner ?? ''),
    ...(rule?.occupier === undefined ? {} : { occupier: power(rule.occupier) }),
    ...(republic === undefined ? {} : { republic: { code: republic, name: nameAt(REPUBLICS, republic, date) } }),
    ...(unit.economicRegion === undefined ? {} : { economicRegion: unit.economicRegion }),
    ...(city === '-' ? {} : { city }),
    area: unit.area,
    population1926: unit.population1926,
    tags: unit.tags,
  };
}
