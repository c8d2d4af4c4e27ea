import type { ProgrammeDefinition } from '../types.ts';
import { DUAL_TRACK_1965_PROGRAMME } from './dualTrack1965.ts';
import { DUAL_TRACK_1985_PROGRAMME } from './dualTrack1985.ts';
import { EAST_ASIAN_PROGRAMME } from './eastAsian.ts';
import { HISTORY_PROGRAMME } from './history.ts';
import { NEP_INVESTMENT_PROGRAMME } from './nepInvestment.ts';
import { NEP_KEPT_PROGRAMME } from './nepKept.ts';
import { NO_COLLECTIVISATION_PROGRAMME } from './noCollectivisation.ts';
import { WAR_COMMUNISM_KEPT_PROGRAMME } from './warCommunismKept.ts';

/** All courses of policy, history first. */
export const PROGRAMMES: readonly ProgrammeDefinition[] = [
  HISTORY_PROGRAMME,
  NEP_KEPT_PROGRAMME,
  NEP_INVESTMENT_PROGRAMME,
  EAST_ASIAN_PROGRAMME,
  NO_COLLECTIVISATION_PROGRAMME,
  WAR_COMMUNISM_KEPT_PROGRAMME,
  DUAL_TRACK_1965_PROGRAMME,
  DUAL_TRACK_1985_PROGRAMME,
];

/** The programme of an id, or undefined. */
export function programmeById(id: string): ProgrammeDefinition | undefined {
  return PROGRAMMES.find((programme) => programme.id === id);
}
