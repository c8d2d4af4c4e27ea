import { PARAMETER_PACK_IDS } from '../../shared/state/parameterPacks.ts';
import { z } from 'zod';
import { TURN_LENGTHS } from '../../shared/state/calendar.ts';
import { WAR_SETTINGS, WEATHER_SOURCES } from '../../shared/state/gameState.ts';
import type { GameSettings } from '../../shared/state/gameState.ts';
import { FACTION_IDS } from '../../shared/state/seats.ts';

/** The settings of a game as read back from storage. */
export const GAME_SETTINGS_SCHEMA: z.ZodType<GameSettings> = z.object({
  turnLength: z.literal(TURN_LENGTHS),
  endYear: z.int(),
  weather: z.enum(WEATHER_SOURCES),
  parameterPack: z.enum(PARAMETER_PACK_IDS),
  war: z.enum(WAR_SETTINGS),
  leadership: z.enum(FACTION_IDS),
  ironman: z.boolean(),
});
