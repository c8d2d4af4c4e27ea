import { MapController } from './mapController.ts';
import type { MapHandle, MapOptions } from './mapHandle.ts';

export type { Hatch, Legend, LegendEntry, MapHandle, MapMode, MapOptions, UnitInfo } from './mapHandle.ts';

/**
 * Puts the map into an element, which it fills and whose size it follows. The data is fetched at once;
 * `ready` of the handle tells when the map is there or why it is not.
 */
export function createMap(parent: HTMLElement, options: MapOptions = {}): MapHandle {
  return new MapController(parent, options);
}
