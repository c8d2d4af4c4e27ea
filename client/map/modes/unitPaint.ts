import type { AtlasUnit } from '../atlas/atlas.ts';
import type { Hatch, MapMode } from '../mapHandle.ts';
import { CHOROPLETHS, classOf } from './choropleth.ts';
import { FOREIGN_LAND, INK, NEUTRAL_LAND, QUIET_LAND } from './palette.ts';
import { POWERS, REPUBLICS } from './powers.ts';
import type { Situation } from './situation.ts';
import { isHome } from './situation.ts';

/** How a unit is filled. */
export interface UnitPaint {
  readonly colour: string;
  readonly hatch?: Hatch;
  readonly hatchColour?: string;
}

function ownershipPaint(situation: Situation, unit: AtlasUnit): UnitPaint {
  const rule = situation.rules.get(unit.id);
  const colour = POWERS[rule?.owner ?? '']?.colour ?? NEUTRAL_LAND;
  if (rule?.occupier === undefined) return { colour };
  return { colour, hatch: 'occupied', hatchColour: POWERS[rule.occupier]?.colour ?? INK };
}

/** Foreign land in the modes that are about the Union. */
function foreignPaint(): UnitPaint {
  return { colour: FOREIGN_LAND };
}

/** The fill of a unit in a mode. */
export function paintUnit(mode: MapMode, situation: Situation, unit: AtlasUnit): UnitPaint {
  if (mode === 'ownership') return ownershipPaint(situation, unit);
  if (mode === 'republics') {
    const republic = situation.republics.get(unit.id);
    if (!isHome(situation, unit) || republic === undefined) return foreignPaint();
    return { colour: REPUBLICS[republic]?.colour ?? NEUTRAL_LAND };
  }
  if (!isHome(situation, unit)) return foreignPaint();
  if (mode === 'projects') return { colour: QUIET_LAND };
  const choropleth = CHOROPLETHS[mode];
  const figure = choropleth.figure(situation, unit);
  if (figure === undefined) return { colour: NEUTRAL_LAND };
  const colour = choropleth.ramp[classOf(choropleth.breaks, figure)] ?? NEUTRAL_LAND;
  const hatch = choropleth.hatch(situation, unit);
  return hatch === undefined ? { colour } : { colour, hatch, hatchColour: INK };
}
