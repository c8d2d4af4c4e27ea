import * as Phaser from 'phaser';

/** The one scene of the map. It holds pictures and hands every frame to whoever arranges them. */
export class MapScene extends Phaser.Scene {
  readonly #started: (scene: MapScene) => void;
  /** Arranges the pictures of a frame. */
  onFrame: () => void = () => undefined;

  constructor(started: (scene: MapScene) => void) {
    super('map');
    this.#started = started;
  }

  create(): void {
    this.#started(this);
  }

  override update(): void {
    this.onFrame();
  }
}

/** Starts Phaser in an element: no input, no sound, no loader of its own; those are the page's. */
export function startPhaser(
  parent: HTMLElement,
  size: readonly [width: number, height: number],
  density: number,
  renderer: 'webgl' | 'canvas',
  background: string,
): Promise<{ readonly game: Phaser.Game; readonly scene: MapScene }> {
  return new Promise((resolve) => {
    const game: Phaser.Game = new Phaser.Game({
      type: renderer === 'canvas' ? Phaser.CANVAS : Phaser.WEBGL,
      parent,
      scene: new MapScene((scene) => resolve({ game, scene })),
      banner: false,
      audio: { noAudio: true },
      antialias: true,
      antialiasGL: false,
      backgroundColor: background,
      scale: { mode: Phaser.Scale.NONE, width: Math.round(size[0] * density), height: Math.round(size[1] * density), zoom: 1 / density },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      disableContextMenu: true,
      autoFocus: false,
    });
  });
}
