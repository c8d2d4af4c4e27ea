import type { EconomyDefinition } from '../state/economyDefinition.ts';
import type { GameSettings } from '../state/gameState.ts';
import { ECONOMIES, SCENARIOS } from './index.ts';
import { economyForPack } from './packs/economyForPack.ts';
import { PARAMETER_PACKS } from './packs/parameterPacks.ts';

/**
 * The economy a game runs on: that of its scenario, with the parameters of the school it was started with. Throws if the
 * scenario or its economy is unknown: content tests hold both.
 */
export function gameEconomy(game: {
  readonly scenario: string;
  readonly settings: Pick<GameSettings, 'parameterPack'>;
}): EconomyDefinition {
  const definition = ECONOMIES[SCENARIOS[game.scenario]?.economy ?? ''];
  if (definition === undefined) throw new Error(`no economy for scenario ${game.scenario}`);
  return economyForPack(definition, PARAMETER_PACKS[game.settings.parameterPack]);
}
