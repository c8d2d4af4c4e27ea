import type { z } from 'zod';
import type { GameState } from '../state/gameState.ts';
import type { SeatId } from '../state/seats.ts';
import type { SeatView } from '../views/view.ts';
import { refuse } from './refusal.ts';
import type { Verdict } from './refusal.ts';

interface AnyCommand {
  readonly type: string;
}

/** A command as the registry knows it: wire format, rule, and deed. */
export interface CommandDefinition<Schema extends z.ZodType> {
  readonly type: string;
  readonly schema: Schema;
  /** Whether the seat whose view this is may do it now. Pure: client, server and AI all ask here. */
  readonly check: (view: SeatView, command: AnyCommand) => Verdict;
  /** Puts it on the table of the turn under way: writes `state.pending` and nothing else. Call only after `check`. */
  readonly apply: (state: GameState, seat: SeatId, command: AnyCommand) => void;
}

/** Builds a command from its schema and the two functions that know its own shape. */
export function defineCommand<Type extends string, Shape extends { type: Type }>(
  type: Type,
  schema: z.ZodType<Shape>,
  rules: {
    readonly check: (view: SeatView, command: Shape) => Verdict;
    readonly apply: (state: GameState, seat: SeatId, command: Shape) => void;
  },
): CommandDefinition<z.ZodType<Shape>> {
  const isOwn = (command: AnyCommand): command is Shape => command.type === type;
  return {
    type,
    schema,
    check: (view, command) => (isOwn(command) ? rules.check(view, command) : refuse('malformed')),
    apply: (state, seat, command) => {
      if (!isOwn(command)) throw new Error(`${type} was handed a ${command.type}`);
      rules.apply(state, seat, command);
    },
  };
}
