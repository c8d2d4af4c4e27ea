import type { Point } from '../geometry/point.ts';

/** What a player's hand asks of the map. Places and distances are CSS pixels of the map. */
export interface GestureTargets {
  pan(dx: number, dy: number): void;
  pinch(place: Point, factor: number): void;
  /** Fingers have left: the scale may go to the next step. */
  pinchEnd(place: Point): void;
  zoom(steps: number, place: Point): void;
  point(place: Point | undefined): void;
  choose(place: Point): void;
}

/** A press that moves further than this is a drag and not a click. */
const DRAG_FROM = 4;
/** Turn of the wheel, in pixels, for one zoom step. */
const WHEEL_STEP = 60;
const PINCH_WHEEL_STEP = 12;
const LINE_HEIGHT = 16;

/** Turns pointer and wheel events of an element into gestures. Returns a function that ends it. */
export function listenForGestures(element: HTMLElement, targets: GestureTargets): () => void {
  const pointers = new Map<number, Point>();
  let pressedAt: Point | undefined;
  let dragging = false;
  let pinched = false;
  let turned = 0;
  const end = new AbortController();
  const { signal } = end;
  const placeOf = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const middle = (): Point => {
    const places = [...pointers.values()];
    return [places.reduce((sum, [x]) => sum + x, 0) / places.length, places.reduce((sum, [, y]) => sum + y, 0) / places.length];
  };
  const spread = (): number => {
    const [first, second] = [...pointers.values()];
    return first === undefined || second === undefined ? 0 : Math.hypot(first[0] - second[0], first[1] - second[1]);
  };

  const press = (event: PointerEvent): void => {
    if (event.button !== 0 && event.button !== 1) return;
    element.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, placeOf(event));
    if (pointers.size === 1) {
      pressedAt = placeOf(event);
      dragging = event.button === 1;
    }
  };
  const move = (event: PointerEvent): void => {
    const place = placeOf(event);
    if (!pointers.has(event.pointerId)) {
      targets.point(place);
      return;
    }
    const [from, gap] = [middle(), spread()];
    pointers.set(event.pointerId, place);
    const to = middle();
    if (pointers.size > 1) {
      pinched = true;
      dragging = true;
      if (gap > 0 && spread() > 0) targets.pinch(to, spread() / gap);
    }
    if (!dragging && pressedAt !== undefined && Math.hypot(place[0] - pressedAt[0], place[1] - pressedAt[1]) > DRAG_FROM) {
      dragging = true;
      targets.pan(pressedAt[0] - place[0], pressedAt[1] - place[1]);
      return;
    }
    if (dragging) targets.pan(from[0] - to[0], from[1] - to[1]);
  };
  const release = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return;
    const place = placeOf(event);
    if (pointers.size === 1 && pinched) targets.pinchEnd(place);
    if (pointers.size > 0) return;
    if (!dragging && event.type === 'pointerup') targets.choose(place);
    pressedAt = undefined;
    dragging = false;
    pinched = false;
    targets.point(event.pointerType === 'mouse' ? place : undefined);
  };
  const turn = (event: WheelEvent): void => {
    event.preventDefault();
    const distance = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_HEIGHT : event.deltaY;
    if (Math.sign(distance) !== Math.sign(turned)) turned = 0;
    turned += distance;
    const unit = event.ctrlKey ? PINCH_WHEEL_STEP : WHEEL_STEP;
    const steps = Math.trunc(turned / unit);
    if (steps === 0) return;
    turned -= steps * unit;
    targets.zoom(Math.max(-3, Math.min(3, -steps)), placeOf(event));
  };
  element.addEventListener('pointerdown', press, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', release, { signal });
  element.addEventListener('pointercancel', release, { signal });
  element.addEventListener('pointerleave', () => pointers.size === 0 && targets.point(undefined), { signal });
  element.addEventListener('wheel', turn, { signal, passive: false });
  element.addEventListener('dblclick', (event) => targets.zoom(3, placeOf(event)), { signal });
  return () => end.abort();
}
