interface RangeBarProps {
  readonly value: number;
  readonly bounds: readonly [low: number, high: number];
}

/** Where a value lies in its range, at a glance; the figures stand beside it. */
export function RangeBar({ value, bounds: [low, high] }: RangeBarProps) {
  const place = high === low ? 0.5 : Math.min(1, Math.max(0, (value - low) / (high - low)));
  return (
    <span class="range-bar" aria-hidden="true">
      <i style={{ left: `${place * 100}%` }} />
    </span>
  );
}
