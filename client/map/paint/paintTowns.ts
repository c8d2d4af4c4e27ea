import type { PlacedLabel } from '../labels/label.ts';
import { fontOf } from '../labels/label.ts';
import { INK, PAPER } from '../modes/palette.ts';
import type { Brush } from './brush.ts';

const DOT_RADII = { 1: 3.4, 2: 2.8, 3: 2.2 } as const;

function paintDot({ context, scale, density }: Brush, { candidate }: PlacedLabel): void {
  if (candidate.dot === undefined) return;
  context.beginPath();
  context.arc(candidate.at[0] * scale, candidate.at[1] * scale, DOT_RADII[candidate.dot] * density, 0, 2 * Math.PI);
  context.fillStyle = candidate.dot === 1 ? INK : PAPER;
  context.fill();
  context.strokeStyle = candidate.dot === 1 ? PAPER : INK;
  context.lineWidth = 1.2 * density;
  context.stroke();
}

/** Names of towns with a rim of the ground's colour, and their dots. Names of lands and seas stand above the map (`NameLayer`). */
export function paintTowns(brush: Brush, labels: readonly PlacedLabel[], family: string): void {
  const { context, density, scale, visible } = brush;
  context.setLineDash([]);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const [left, top, right, bottom] = visible.map((edge) => (edge * scale) / density);
  for (const label of labels) {
    const { style, text } = label.candidate;
    const inSight =
      label.left < (right ?? 0) + 10 &&
      label.left + label.width > (left ?? 0) - 20 &&
      label.middle < (bottom ?? 0) + style.size &&
      label.middle > (top ?? 0) - style.size;
    if (!inSight || label.candidate.dot === undefined) continue;
    paintDot(brush, label);
    context.font = fontOf(style, family, density);
    context.letterSpacing = `${style.spacing * density}px`;
    context.strokeStyle = style.halo;
    context.lineWidth = 3 * density;
    const x = Math.round(label.left * density);
    const y = Math.round((label.middle + style.size * 0.04) * density);
    context.strokeText(text, x, y);
    context.fillStyle = style.colour;
    context.fillText(text, x, y);
  }
  context.letterSpacing = '0px';
}
