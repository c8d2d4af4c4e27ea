import { CONCESSIONS } from '../../content/index.ts';
import type { ConcessionStatus } from '../../state/concessionsState.ts';
import type { GameState } from '../../state/gameState.ts';

/** A mark on the map. */
export interface ConcessionMark {
  readonly site: string;
  readonly unit: string;
  readonly status: ConcessionStatus;
  /** Who holds it or bids for it, where the record names a firm. */
  readonly holder?: string;
}

/** The sites that stand otherwise than closed, with the unit that carries their mark. */
export function concessionsOnMap(state: Pick<GameState, 'concessions'>): ConcessionMark[] {
  return Object.entries(state.concessions.sites).flatMap(([site, { status }]) => {
    const definition = CONCESSIONS[site];
    if (definition === undefined) return [];
    const named = (status === 'held' || status === 'bid') && definition.concessionaire !== undefined;
    return [{ site, unit: definition.unit, status, ...(named ? { holder: definition.concessionaire } : {}) }];
  });
}
