import { signal } from '@preact/signals';
import type { MapHandle, MapMode } from '../map/mapHandle.ts';

export const MAP_MODES = ['ownership', 'republics', 'population', 'harvest', 'industry'] as const satisfies readonly MapMode[];

/** The map on screen, once its code is there. */
export const mapHandle = signal<MapHandle | undefined>(undefined);
export const mapMode = signal<MapMode>('ownership');
/** The unit pointed at and the unit chosen. */
export const hoveredUnit = signal<string | undefined>(undefined);
export const selectedUnit = signal<string | undefined>(undefined);

export function setMapMode(mode: MapMode): void {
  mapMode.value = mode;
  mapHandle.value?.setMode(mode);
}

/** On to the next mode. */
export function cycleMapMode(): void {
  const next = MAP_MODES[(MAP_MODES.indexOf(mapMode.value) + 1) % MAP_MODES.length];
  if (next !== undefined) setMapMode(next);
}
