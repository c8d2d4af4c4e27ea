import { PALETTE } from './palette.ts';

interface SparklineProps {
  readonly values: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

/** A line without axes, the last value marked; decoration beside a figure that says the same. */
export function Sparkline({ values, width = 64, height = 18 }: SparklineProps) {
  if (values.length < 2) return null;
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const x = (index: number): number => 2 + (index / (values.length - 1)) * (width - 5);
  const y = (value: number): number => height - 3 - ((value - low) / span) * (height - 6);
  const last = values.at(-1) ?? low;
  return (
    <svg class="sparkline" width={width} height={height} aria-hidden="true">
      <polyline
        points={values.map((value, index) => `${x(index)},${y(value)}`).join(' ')}
        fill="none"
        stroke={PALETTE.blueGrey}
        stroke-width="1.5"
      />
      <circle cx={x(values.length - 1)} cy={y(last)} r="2" fill={PALETTE.red} />
    </svg>
  );
}
