import type { GameDate } from '../../state/calendar.ts';
import type { EconomyState } from '../../state/economyState.ts';
import type { RegionsState } from '../../state/regionsState.ts';
import { admitUnits } from './admitUnits.ts';

/** The Soviet units on the day a game begins. */
export function foundRegions(date: GameDate, economy: EconomyState): RegionsState {
  const regions: RegionsState = {};
  admitUnits(regions, date, economy);
  return regions;
}
