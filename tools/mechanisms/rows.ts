/** The rows of the table of mechanisms that the game has, whole or in part, with their titles. */
export const ROWS = {
  S1: 'NEP on a leash',
  S2: 'Concessions and learning from capital',
  S3: 'Scissors crisis',
  S4: 'Money',
  S5: 'Requisition, tax in kind, procurement',
  S6: 'Collectivisation',
  S7: 'Primitive accumulation',
  S8: 'Five-year plan / big push',
  S9: 'Light industry and incentives',
  S10: 'Farm tools, tractors, fertiliser',
  S11: 'Labour surplus and its end',
  S12: 'Bureaucracy and the new class',
  S13: 'Reported and true statistics',
  S14: 'Great Leap',
  S18: 'Great Depression',
  S19: 'Trade-led catch-up',
  S20: 'The German question and the war',
  S22: 'Cold War, sanctions, coexistence',
  S24: 'Dual track',
  S25: 'Inflation, open and repressed',
  S28: 'Sequence and starting point',
  S30: 'Comparators',
  S32: 'Enthusiasm',
} as const satisfies Record<string, string>;

export type RowId = keyof typeof ROWS;

export const ROW_IDS = Object.keys(ROWS) as readonly RowId[];

/** Whether a text names a row of the table. */
export function isRow(text: string): text is RowId {
  return Object.hasOwn(ROWS, text);
}
