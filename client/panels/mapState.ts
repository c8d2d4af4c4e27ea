import { signal } from '@preact/signals';
import { pane } from '../store/layout.ts';
import type { MapHandle, MapMode } from '../map/mapHandle.ts';

/** Modes by what they are about. */
export const MAP_MODE_GROUPS = [
  ['ownership', 'republics'],
  ['population', 'migration', 'unrest'],
  ['harvest', 'procurement', 'hunger'],
  ['industry', 'heavy', 'light', 'projects'],
] as const satisfies readonly (readonly MapMode[])[];
export const MAP_MODES: readonly MapMode[] = MAP_MODE_GROUPS.flat();

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

/** Marks a unit as chosen, on the map and in the card beside it. */
export function selectUnit(unit: string | undefined): void {
  selectedUnit.value = unit;
  mapHandle.value?.select(unit);
}

/** How a unit is called; its id while the map is not there. */
export function unitName(unit: string): string {
  return mapHandle.value?.unitInfo(unit)?.en ?? unit;
}

/** Brings the map to a unit, in a mode if one is named, on small screens too. */
export function showOnMap(unit: string | undefined, mode?: MapMode): void {
  pane.value = 'map';
  if (mode !== undefined) setMapMode(mode);
  if (unit === undefined) return;
  selectUnit(unit);
  mapHandle.value?.flyTo(unit);
}
