/**
 * Exponential, logarithm and power built from additions, multiplications and divisions only.
 * IEEE 754 fixes the result of those to the last bit, while `Math.exp`, `Math.log` and `Math.pow` may differ between
 * engines and versions; one bit is enough to make two replays of a game part ways.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LOG2_E = 1.4426950408889634;
const { floor } = Math;
const { isNaN } = Number;
const SQRT_HALF = 0.7071067811865476;

/** 2 to an integer power by repeated squaring: exact while the result is a normal double. */
function powerOfTwo(exponent: number): number {
  let result = 1;
  let base = exponent < 0 ? 0.5 : 2;
  for (let left = exponent < 0 ? -exponent : exponent; left > 0; left = floor(left / 2)) {
    if (left % 2 === 1) result *= base;
    base *= base;
  }
  return result;
}

/**
 * e to the power x, relative error below 1e-15 for |x| ≤ 700. Saturates to 0 and Infinity outside the range of a double.
 */
export function exp(x: number): number {
  if (isNaN(x)) return x;
  if (x > 709.7) return Infinity;
  if (x < -700) return 0;
  const octaves = floor(x * LOG2_E + 0.5);
  const rest = x - octaves * LN2_HIGH - octaves * LN2_LOW;
  // Taylor series on |rest| ≤ ln2 / 2: 15 terms reach the last bit.
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 15; n++) {
    term *= rest / n;
    sum += term;
  }
  return sum * powerOfTwo(octaves);
}

/**
 * Natural logarithm, relative error below 1e-14. log(0) is -Infinity, log of a negative number is NaN.
 */
export function log(x: number): number {
  if (isNaN(x) || x < 0) return NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return Infinity;
  let mantissa = x;
  let octaves = 0;
  while (mantissa >= 4294967296) {
    mantissa /= 4294967296;
    octaves += 32;
  }
  while (mantissa < 1 / 4294967296) {
    mantissa *= 4294967296;
    octaves -= 32;
  }
  while (mantissa >= 2 * SQRT_HALF) {
    mantissa /= 2;
    octaves += 1;
  }
  while (mantissa < SQRT_HALF) {
    mantissa *= 2;
    octaves -= 1;
  }
  // ln m = 2 artanh((m - 1) / (m + 1)), |ratio| ≤ 0.172: 11 odd terms reach the last bit.
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let power = ratio;
  let sum = 0;
  for (let n = 1; n <= 23; n += 2) {
    sum += power / n;
    power *= square;
  }
  return octaves * LN2_HIGH + (2 * sum + octaves * LN2_LOW);
}

/** base to the power exponent, for base ≥ 0. pow(0, 0) is 1. Negative bases give NaN. */
export function pow(base: number, exponent: number): number {
  if (exponent === 0 || base === 1) return 1;
  if (base === 0) return exponent > 0 ? 0 : Infinity;
  return exp(exponent * log(base));
}

/** ln(1 + e^x), the smooth maximum of 0 and x, without overflow for large x. */
export function softplus(x: number): number {
  return x > 40 ? x : log(1 + exp(x));
}
