import type { FigureTable } from '../../shared/content/register/parameterTree.ts';
import { PARAMETER_TREES } from '../../shared/content/register/parameterRegister.ts';

function isBranch(node: unknown): node is object {
  return typeof node === 'object' && node !== null;
}

/** The object that holds a figure, and its name there. Throws where the engine's figures have no such path. */
function placeOf(path: string): { readonly holder: object; readonly name: string } {
  const [subject, ...names] = path.split('.');
  const name = names.pop();
  let holder: unknown = PARAMETER_TREES.find(({ id }) => id === subject)?.values;
  for (const step of names) holder = isBranch(holder) ? Reflect.get(holder, step) : undefined;
  if (!isBranch(holder) || name === undefined || !Object.hasOwn(holder, name)) throw new Error(`the engine reads no figures at ${path}`);
  return { holder, name };
}

/** What the engine reads at a path of the register. */
export function figuresAt(path: string): unknown {
  const { holder, name } = placeOf(path);
  return Reflect.get(holder, name);
}

/** Writes into a list or record, figure by figure: whoever holds it sees the new ones. */
function overwrite(target: object, figures: object): void {
  for (const [name, figure] of Object.entries(figures)) {
    const inner: unknown = Reflect.get(target, name);
    if (isBranch(figure) && isBranch(inner)) overwrite(inner, figure);
    else Reflect.set(target, name, figure);
  }
}

/** Puts figures where the engine reads them. */
export function writeFigures(path: string, figures: number | FigureTable): void {
  const { holder, name } = placeOf(path);
  const target: unknown = Reflect.get(holder, name);
  if (typeof figures === 'number') Reflect.set(holder, name, figures);
  else if (isBranch(target)) overwrite(target, figures);
  else throw new Error(`the engine reads no table at ${path}`);
}
