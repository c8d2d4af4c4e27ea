import { listParameters } from '../../shared/content/register/parameterRegister.ts';
import type { Rng } from '../../shared/math/rng.ts';
import { openStream } from '../../shared/math/rng.ts';
import { writeFigures } from './figuresInPlace.ts';
import { figuresAtEnd, movedFigures } from './movedFigures.ts';

/** Standard deviation of the logarithm of a factor: about ten per cent. */
const SPREAD = 0.1;

/** A factor around one, lognormal (Box and Muller). */
function factor(rng: Rng): number {
  const radius = Math.sqrt(-2 * Math.log(1 - rng.next()));
  return Math.exp(SPREAD * radius * Math.cos(2 * Math.PI * rng.next()));
}

/** What is moved before a game: all parameters by draws of a seed, or one to an end of its range; nothing where it is left out. */
export type Move =
  { readonly kind: 'shake'; readonly seed: string } | { readonly kind: 'end'; readonly path: string; readonly end: 'low' | 'high' };

/** Shakes every parameter by a factor of its own. The same seed moves each alike, whatever parameters there are beside it. */
function shakeAll(seed: string): void {
  for (const { path, entry } of listParameters()) {
    const rng = openStream(seed, {}, path);
    writeFigures(
      path,
      movedFigures(entry, () => factor(rng)),
    );
  }
}

/** Moves parameters where the engine will read them. To be done before the engine is loaded. */
export function shakeRegister(move: Move): void {
  if (move.kind === 'shake') {
    shakeAll(move.seed);
    return;
  }
  const found = listParameters().find(({ path }) => path === move.path);
  if (found === undefined) throw new Error(`no parameter ${move.path}`);
  writeFigures(found.path, figuresAtEnd(found.entry, move.end));
}
