import { signal } from '@preact/signals';

const STORAGE_KEY = 'commanding-heights.guide';

/** Whether the guide through the first turns is wanted: until it is put away, or read to its end, on this browser. */
export const guideWanted = signal(false);

export function loadGuide(storage: Storage = localStorage): void {
  guideWanted.value = storage.getItem(STORAGE_KEY) !== 'away';
}

export function putGuideAway(storage: Storage = localStorage): void {
  storage.setItem(STORAGE_KEY, 'away');
  guideWanted.value = false;
}

export function bringGuideBack(storage: Storage = localStorage): void {
  storage.removeItem(STORAGE_KEY);
  guideWanted.value = true;
}
