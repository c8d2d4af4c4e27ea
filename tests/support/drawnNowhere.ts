/** What browsers have and the DOM of tests lacks: import it first. Charts are drawn on a canvas of nothing, workers never answer. */

/** Takes every call and gives nothing: a drawing context that draws nowhere. */
const nowhere: object = new Proxy(
  {},
  {
    get: (_, name) => (name === 'measureText' ? () => ({ width: 10 }) : () => undefined),
    set: () => true,
  },
);

class NothingToWatch {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

class SilentWorker extends EventTarget {
  postMessage(): void {}
  terminate(): void {}
}

class NoPath {
  moveTo(): void {}
  lineTo(): void {}
  rect(): void {}
  arc(): void {}
  closePath(): void {}
  addPath(): void {}
}

function define(name: string, value: unknown): void {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

define('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
define('ResizeObserver', NothingToWatch);
define('Worker', SilentWorker);
define('Path2D', NoPath);
define('structuredClone', (value: unknown): unknown => JSON.parse(JSON.stringify(value)));
Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => nowhere, configurable: true });

export {};
