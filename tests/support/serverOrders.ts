import { LEVER_IDS } from '../../shared/state/levers.ts';
import type { SeatView } from '../../shared/views/view.ts';

/** An order the holder of the leadership may give now: the widest range, at a share of it. */
export function orderWithin(view: SeatView, share: number): { type: 'setOrder'; lever: string; value: number } {
  const width = (lever: (typeof LEVER_IDS)[number]) => view.orderRanges[lever].max - view.orderRanges[lever].min;
  const lever = LEVER_IDS.toSorted((a, b) => width(b) - width(a))[0] ?? 'investmentShare';
  const { min, max } = view.orderRanges[lever];
  return { type: 'setOrder', lever, value: min + (max - min) * share };
}

/** What the peasantry may decide in any turn: the share of its grain it holds back. */
export function withhold(value: number): { type: 'setWithholding'; value: number } {
  return { type: 'setWithholding', value };
}

/** A law motion one step away from the law in force. */
export function motionFor(view: SeatView): { type: 'tableLawMotion'; law: string; position: number } {
  const [law, position] = Object.entries(view.laws).find(([, at]) => at > 0) ?? Object.entries(view.laws)[0] ?? ['', 0];
  return { type: 'tableLawMotion', law, position: position > 0 ? position - 1 : position + 1 };
}
