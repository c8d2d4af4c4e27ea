import type { EconomyDefinition } from '../../state/economyDefinition.ts';
import { USSR_ECONOMY } from './ussr.ts';

/** Economies that come with the game. */
export const ECONOMIES: readonly EconomyDefinition[] = [USSR_ECONOMY];

/** The economy of an id, or undefined. */
export function economyById(id: string): EconomyDefinition | undefined {
  return ECONOMIES.find((economy) => economy.id === id);
}
