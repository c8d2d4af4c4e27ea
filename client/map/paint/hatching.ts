import type { Hatch } from '../mapHandle.ts';

/** Distance of the lines, their width (CSS pixels), opacity, and whether they are crossed. */
const HATCHES: Readonly<
  Record<Hatch, { readonly gap: number; readonly width: number; readonly alpha: number; readonly crossed: boolean }>
> = {
  occupied: { gap: 9, width: 2.8, alpha: 0.8, crossed: false },
  poor: { gap: 8, width: 1, alpha: 0.55, crossed: false },
  failed: { gap: 7, width: 1.1, alpha: 0.6, crossed: true },
};

const patterns = new Map<string, CanvasPattern>();

/** A pattern of diagonal lines for filling; it repeats without a seam. Undefined if the browser cannot make it. */
export function hatchPattern(context: CanvasRenderingContext2D, hatch: Hatch, colour: string, density: number): CanvasPattern | undefined {
  const key = `${hatch} ${colour} ${density}`;
  const known = patterns.get(key);
  if (known) return known;
  const { gap, width, alpha, crossed } = HATCHES[hatch];
  const side = Math.max(2, Math.round(gap * density));
  const tile = document.createElement('canvas');
  tile.width = side;
  tile.height = side;
  const ink = tile.getContext('2d');
  if (ink === null) return undefined;
  ink.strokeStyle = colour;
  ink.globalAlpha = alpha;
  ink.lineWidth = width * density;
  ink.beginPath();
  for (let shift = -side; shift <= side; shift += side) {
    ink.moveTo(shift - 2, side + 2);
    ink.lineTo(shift + side + 2, -2);
    if (!crossed) continue;
    ink.moveTo(shift - 2, -2);
    ink.lineTo(shift + side + 2, side + 2);
  }
  ink.stroke();
  const pattern = context.createPattern(tile, 'repeat') ?? undefined;
  if (pattern) patterns.set(key, pattern);
  return pattern;
}
