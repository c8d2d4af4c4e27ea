import { ServerError } from '@colyseus/core';
import type { HttpRefusal, HttpRefusalCode } from '../shared/commands/messages.ts';

/** HTTP status for every refusal outside a room. */
const STATUS: Readonly<Record<HttpRefusalCode, number>> = {
  malformedRequest: 400,
  badKey: 401,
  crossOrigin: 403,
  unknownGame: 404,
  unknownSave: 404,
  otherRules: 409,
  tooLarge: 413,
  malformedSave: 422,
  tooManyRequests: 429,
  gameDamaged: 500,
  internalError: 500,
  storageFailed: 503,
  serverFull: 503,
};

/** A refusal outside a room: thrown on the way, sent as `{code, params}` at the edge. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: HttpRefusal;

  constructor(code: HttpRefusalCode, params: HttpRefusal['params'] = {}) {
    super(code);
    this.refusal = { code, params };
  }

  get status(): number {
    return STATUS[this.refusal.code];
  }

  /** For matchmaking, whose errors hold a text only: the refusal as JSON in the message. */
  toServerError(): ServerError {
    return new ServerError(this.status, JSON.stringify(this.refusal));
  }
}
