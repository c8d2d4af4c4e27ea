import type { ParameterEntry, ParameterTag } from '../economies/parameterEntry.ts';
import type { Source } from '../../data/source.ts';

/** Figures that are published together: a list, a series of knots, or figures by name. */
export type FigureTable = readonly number[] | readonly (readonly [number, number])[] | Readonly<Record<string, number>>;

/** A table of figures with one standing for all: where they come from, and how far they may all be moved together. */
export interface ParameterTableEntry<Values extends FigureTable = FigureTable> {
  readonly values: Values;
  readonly tag: ParameterTag;
  /** Factors that a reasonable person could defend on all figures of the table (in a series of knots: on the second of each pair). */
  readonly band: readonly [low: number, high: number];
  readonly unit: string;
  readonly note: string;
  readonly sources: readonly Source[];
}

/** Parameters of a subject, in groups as deep as it needs. */
export interface ParameterTree {
  readonly [name: string]: ParameterEntry | ParameterTableEntry | ParameterTree;
}

/** The plain figures of a tree: what the engine reads. */
export type ValuesOf<Node> =
  Node extends ParameterTableEntry<infer Values>
    ? Values
    : Node extends { readonly value: number; readonly range: readonly [number, number] }
      ? number
      : { readonly [Name in keyof Node]: ValuesOf<Node[Name]> };

type Branch = ParameterEntry | ParameterTableEntry | ParameterTree;

export function isParameterEntry(node: Branch): node is ParameterEntry {
  return 'value' in node && 'range' in node;
}

export function isParameterTableEntry(node: Branch): node is ParameterTableEntry {
  return 'values' in node && 'band' in node;
}

/** A copy of plain data. */
function copied(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(copied);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, part]) => [name, copied(part)]));
}

function plain(node: Branch): unknown {
  if (isParameterEntry(node)) return node.value;
  if (isParameterTableEntry(node)) return copied(node.values);
  return Object.fromEntries(Object.entries(node).map(([name, branch]) => [name, plain(branch)]));
}

/** The figures of a tree without what is said about them, in fresh plain objects of the same shape. */
export function valuesOf<const Tree extends ParameterTree>(tree: Tree): ValuesOf<Tree>;
export function valuesOf(tree: ParameterTree): unknown {
  return plain(tree);
}
