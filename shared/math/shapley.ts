/** Sets of causes are numbers: bit i is set when cause i has moved. */
function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

/**
 * Parts of a change by cause for a figure that is no product: the mean effect of moving a cause over all orders in which the
 * causes could have moved (Shapley 1953). `value(set)` is the figure when the causes of the set have moved. Parts sum to
 * `value(all) - value(none)`. Meant for up to ten causes.
 */
export function shapley(count: number, value: (set: number) => number): number[] {
  const sets = 1 << count;
  const values = Array.from({ length: sets }, (_, set) => value(set));
  const at = (set: number): number => values[set] ?? 0;
  return Array.from({ length: count }, (_, cause) => {
    const bit = 1 << cause;
    let part = 0;
    for (let set = 0; set < sets; set++) {
      if ((set & bit) !== 0) continue;
      const before = bits(set);
      part += ((factorial(before) * factorial(count - before - 1)) / factorial(count)) * (at(set | bit) - at(set));
    }
    return part;
  });
}
