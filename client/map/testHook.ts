import type { Point } from './geometry/point.ts';
import type { Viewport } from './geometry/viewport.ts';
import { toScreen } from './geometry/viewport.ts';
import type { MapMode } from './mapHandle.ts';

/** What a browser test may read of the map; nothing can be changed through it. */
export interface MapTestHook {
  readonly ready: boolean;
  readonly hovered: string | undefined;
  readonly selected: string | undefined;
  readonly mode: MapMode;
  readonly frames: number;
  /** Whether the map rests: everything in sight is painted and nothing moves. */
  readonly idle: boolean;
  readonly renderer: 'webgl' | 'canvas';
  /** CSS pixels per sheet pixel. */
  readonly scale: number;
  /** Middle of a unit in CSS pixels of the page; undefined for an unknown unit. */
  unitScreenPosition(unitId: string): { readonly x: number; readonly y: number } | undefined;
}

declare global {
  interface Window {
    readonly __map?: MapTestHook;
  }
}

/** Puts the hook into the window. Returns a function that takes it away. */
function installTestHook(hook: MapTestHook): () => void {
  Object.defineProperty(window, '__map', { value: Object.freeze(hook), writable: false, configurable: true });
  return () => void Reflect.deleteProperty(window, '__map');
}

/** What the hook reads from. */
export interface HookSources {
  readonly state: () => Pick<MapTestHook, 'hovered' | 'selected' | 'mode'>;
  readonly stage: { readonly frames: number; readonly idle: boolean; readonly canvas: HTMLCanvasElement };
  readonly renderer: 'webgl' | 'canvas';
  readonly camera: { readonly view: Viewport };
  readonly middleOf: (unitId: string) => Point | undefined;
}

/** Makes the hook from live sources and installs it. Returns a function that takes it away. */
export function installMapHook({ state, stage, renderer, camera, middleOf }: HookSources): () => void {
  return installTestHook({
    get ready() {
      return stage.frames > 2;
    },
    get hovered() {
      return state().hovered;
    },
    get selected() {
      return state().selected;
    },
    get mode() {
      return state().mode;
    },
    get frames() {
      return stage.frames;
    },
    get idle() {
      return stage.idle;
    },
    renderer,
    get scale() {
      return camera.view.scale;
    },
    unitScreenPosition: (unitId) => {
      const middle = middleOf(unitId);
      if (middle === undefined) return undefined;
      const [x, y] = toScreen(camera.view, middle);
      const box = stage.canvas.getBoundingClientRect();
      return { x: box.left + x, y: box.top + y };
    },
  });
}
