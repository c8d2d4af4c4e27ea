/** Names of all numbers in data that are not finite, with the path to them. */
export function numberFaults(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} = ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  const faults: string[] = [];
  for (const [name, part] of Object.entries(value)) {
    // Most of a state is finite numbers: no list is made for them.
    if (typeof part === 'number' && Number.isFinite(part)) continue;
    faults.push(...numberFaults(part, `${path}.${name}`));
  }
  return faults;
}
