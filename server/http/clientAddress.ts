import type { IncomingMessage } from 'node:http';

/**
 * The address limits are counted by. Headers are believed only behind a proxy of one's own, and then the last entry,
 * which that proxy wrote: the ones before it come from the client.
 */
export function clientAddress(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = request.headers['x-forwarded-for'];
  const chain = Array.isArray(forwarded) ? forwarded.join(',') : forwarded;
  const last = trustProxy ? chain?.split(',').at(-1)?.trim() : undefined;
  return last !== undefined && last !== '' ? last : (request.socket.remoteAddress ?? 'unknown');
}
