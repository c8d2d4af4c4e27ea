import type { LineKind } from './chartData.ts';
import { PALETTE } from './palette.ts';

export interface LineLook {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
}

const COMPARATOR_COLOURS = ['#8a6412', '#4f7a55', '#7a4a6b', '#2f6f7a'] as const;
/** One for each round of the colours, so that twelve countries are told apart. */
const COMPARATOR_DASHES = [
  [9, 3, 2, 3],
  [3, 2],
  [12, 3],
] as const;

/** Dash and colour of a kind of line; dashes alone tell the kinds apart for those who cannot see the colours. */
export function lineLook(kind: LineKind, index = 0): LineLook {
  switch (kind) {
    case 'run':
      return { colour: PALETTE.ink, width: 2.25, dash: [] };
    case 'second':
      return { colour: PALETTE.ochreDark, width: 2.25, dash: [] };
    case 'truth':
      return { colour: PALETTE.red, width: 2.25, dash: [] };
    case 'marks':
    case 'edge':
      return { colour: 'transparent', width: 0, dash: [] };
    case 'sourced':
      return { colour: PALETTE.blueGrey, width: 1.75, dash: [7, 4] };
    case 'recalled':
      return { colour: PALETTE.blueGrey, width: 1.75, dash: [2, 3] };
    case 'forecast':
      return { colour: PALETTE.red, width: 2, dash: [5, 3] };
    case 'baseline':
      return { colour: PALETTE.ink, width: 1.25, dash: [1, 3] };
    case 'comparator':
      return {
        colour: COMPARATOR_COLOURS[index % COMPARATOR_COLOURS.length] ?? PALETTE.ochre,
        width: 1.25,
        dash: COMPARATOR_DASHES[Math.floor(index / COMPARATOR_COLOURS.length) % COMPARATOR_DASHES.length] ?? [],
      };
  }
}
