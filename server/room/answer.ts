import type { RoomRefusalCode } from '../../shared/commands/messages.ts';
import type { Refusal } from '../../shared/commands/refusal.ts';

/** Why a room refuses: a reason of its own, or one of the rules. Sent to the client as it is. */
export type RoomRefusal = Refusal | { readonly code: RoomRefusalCode; readonly params: Readonly<Record<string, string | number>> };

/** What a request came to. */
export type Answer<Reply> = { readonly ok: true; readonly reply: Reply } | { readonly ok: false; readonly refusal: RoomRefusal };

export function reply<Reply>(value: Reply): Answer<Reply> {
  return { ok: true, reply: value };
}

export function decline(code: RoomRefusalCode, params: RoomRefusal['params'] = {}): { readonly ok: false; readonly refusal: RoomRefusal } {
  return { ok: false, refusal: { code, params } };
}
