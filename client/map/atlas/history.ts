/** Values with the moment each starts at (a quarter index, or a year); the first one holds from the beginning. */
export type History = readonly (readonly [value: string, since: number])[];

/** The value that holds at a moment. Empty text for an empty history. */
export function valueAt(history: History, moment: number): string {
  return history.findLast(([, since]) => since <= moment)?.[0] ?? '';
}

/** A unit's ruler: who owns it and, if that is another, who occupies or administers it. */
export interface Rule {
  readonly owner: string;
  readonly occupier: string | undefined;
}

/** Reads "A" or "A/B". */
export function readRule(text: string): Rule {
  const [owner = '', occupier] = text.split('/');
  return { owner, occupier };
}
