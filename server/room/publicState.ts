import { schema, t } from '@colyseus/schema';
import type { SchemaType } from '@colyseus/schema';

/** Who holds a seat, for all to see. */
export const PublicSeatSchema = schema(
  {
    kind: t.string<'ai' | 'person'>().default('ai'),
    holder: t.string().default(''),
    connected: t.boolean().default(false),
    ready: t.boolean().default(false),
  },
  'PublicSeat',
);
export type PublicSeatSchema = SchemaType<typeof PublicSeatSchema>;

/** The public facts of a game, kept in step by Colyseus. Views, which hold secrets, travel as messages instead. */
export const PublicStateSchema = schema(
  {
    phase: t.string<'playing' | 'resolving' | 'over'>().default('playing'),
    title: t.string().default(''),
    turn: t.uint16().default(0),
    year: t.uint16().default(0),
    quarter: t.uint8().default(1),
    deadline: t.float64().default(0),
    seats: t.map(PublicSeatSchema),
  },
  'PublicState',
);
export type PublicStateSchema = SchemaType<typeof PublicStateSchema>;
