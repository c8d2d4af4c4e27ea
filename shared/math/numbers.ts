/** x held between low and high. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** A value given at some years: `[year, value]`, years ascending. */
export type Knots = readonly (readonly [year: number, value: number])[];

/** Piecewise-linear value of a table of knots at a year; constant outside. Throws on an empty table. */
export function interpolate(knots: Knots, year: number): number {
  const first = knots[0];
  const last = knots[knots.length - 1];
  if (first === undefined || last === undefined) throw new Error('interpolate needs at least one knot');
  if (year <= first[0]) return first[1];
  for (let i = 1; i < knots.length; i++) {
    const [year0, value0] = knots[i - 1] ?? first;
    const [year1, value1] = knots[i] ?? last;
    if (year <= year1) return value0 + ((value1 - value0) * (year - year0)) / (year1 - year0);
  }
  return last[1];
}

/** The mean of a list; 0 for an empty one. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
