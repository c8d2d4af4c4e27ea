/** Where a figure or a statement comes from: author, title, year. */
export interface Source {
  readonly author: string;
  readonly title: string;
  readonly year: number;
  /** Page, table or chapter, when known. */
  readonly where?: string;
}

/** How far a figure can be trusted. `contested` figures are shown with a badge. */
export const QUALITIES = ['sourced', 'recalled', 'interpolated', 'contested'] as const;
export type Quality = (typeof QUALITIES)[number];
