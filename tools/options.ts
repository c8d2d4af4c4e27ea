import { parseArgs } from 'node:util';

/** A complaint about the command line, in the user's words. */
export class UsageError extends Error {}

/** Reads `--name value` and `--flag` options; a mistake is a `UsageError` that names it. */
export function readOptions<Names extends string, Flags extends string>(
  names: readonly Names[],
  flags: readonly Flags[],
): { readonly values: Partial<Record<Names, string>>; readonly flags: Record<Flags, boolean>; readonly rest: readonly string[] } {
  const options: Record<string, { type: 'string' | 'boolean' }> = {};
  for (const name of names) options[name] = { type: 'string' };
  for (const flag of flags) options[flag] = { type: 'boolean' };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const strings: Partial<Record<Names, string>> = {};
    for (const name of names) {
      const value = values[name];
      if (typeof value === 'string') strings[name] = value;
    }
    const booleans = Object.fromEntries(flags.map((flag) => [flag, values[flag] === true])) as Record<Flags, boolean>;
    return { values: strings, flags: booleans, rest: positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A whole number from an option, within bounds. */
export function wholeNumber(name: string, text: string, low: number, high: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= low && value <= high) return value;
  throw new UsageError(`--${name} must be a whole number from ${low} to ${high}, not "${text}"`);
}

/** Runs a command line program: its result is the exit code; a `UsageError` is printed with the usage, and ends with 2. */
export async function runProgram(usage: string, program: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await program();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  }
}
