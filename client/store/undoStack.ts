import type { Command } from '../../shared/commands/command.ts';

/** An act of this turn with the command that takes it back. */
export interface UndoEntry {
  readonly forward: Command;
  readonly back: Command;
}

/** What has been done this turn (`done`) and what was taken back and can be done again (`undone`). */
export interface UndoStack {
  readonly turn: number;
  readonly done: readonly UndoEntry[];
  readonly undone: readonly UndoEntry[];
}

export function emptyStack(turn: number): UndoStack {
  return { turn, done: [], undone: [] };
}

/** A new act: whatever had been taken back can no longer be done again. */
export function pushed(stack: UndoStack, entry: UndoEntry): UndoStack {
  return { ...stack, done: [...stack.done, entry], undone: [] };
}

/** The last act moves to the other side. */
export function undoneOnce(stack: UndoStack): UndoStack {
  const last = stack.done.at(-1);
  return last === undefined ? stack : { ...stack, done: stack.done.slice(0, -1), undone: [...stack.undone, last] };
}

/** The last act taken back is in force again. */
export function redoneOnce(stack: UndoStack): UndoStack {
  const last = stack.undone.at(-1);
  return last === undefined ? stack : { ...stack, undone: stack.undone.slice(0, -1), done: [...stack.done, last] };
}
