import { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { ServerOptions } from 'node:http';
import { Refused } from '../refused.ts';
import type { Services } from '../services.ts';
import { clientAddress } from './clientAddress.ts';
import { SECURITY_HEADERS } from './securityHeaders.ts';

const IMPORT_PATH = '/api/import';
/** Largest request bodies, bytes: a save goes to the import path, everything else is small. */
const LARGEST_BODY = 32 * 1024;
const LARGEST_IMPORT = 2 * 1024 * 1024;

const OPTIONS: ServerOptions = { requestTimeout: 15_000, headersTimeout: 10_000, maxHeaderSize: 16 * 1024 };

/** Routes that found a game and so count against the founding limit of an address. */
const FOUNDING = /^\/(?:matchmake\/create\/|api\/import$|api\/saves\/[^/]+\/load$)/;
const JOINING = '/matchmake/joinById/';

/** A page of another site may not talk to this server, even with a key it got hold of. */
function isForeign(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return false;
  try {
    return new URL(origin).host !== host;
  } catch {
    return true;
  }
}

function answer(request: IncomingMessage, response: ServerResponse, refused: Refused): true {
  const refusal = JSON.stringify(refused.refusal);
  // Matchmaking errors have the form of Colyseus, with the refusal as their text.
  const isMatchmaking = request.url?.startsWith('/matchmake/') === true;
  const body = isMatchmaking ? JSON.stringify({ code: refused.status, error: refusal }) : refusal;
  response.writeHead(refused.status, { 'content-type': 'application/json', connection: 'close' }).end(body);
  response.once('finish', () => request.destroy());
  return true;
}

/**
 * The HTTP server underneath Colyseus, with a guard in front of every listener. Colyseus reads matchmaking bodies without
 * any limit, answers every origin and takes the address of a client from headers the client writes: all three are settled
 * here, before it sees a request.
 */
export class GuardedServer extends Server {
  readonly #services: Services;

  constructor(services: Services) {
    super(OPTIONS);
    this.#services = services;
  }

  override emit(event: string, ...values: unknown[]): boolean {
    const [request, second] = values;
    if (request instanceof IncomingMessage) {
      if (event === 'request' && second instanceof ServerResponse && this.#refuses(request, second)) return true;
      if (event === 'upgrade' && isForeign(request)) {
        request.socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
        return true;
      }
    }
    return super.emit(event, ...values);
  }

  #refuses(request: IncomingMessage, response: ServerResponse): boolean {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (isForeign(request)) return answer(request, response, new Refused('crossOrigin'));
    const largest = path === IMPORT_PATH ? LARGEST_IMPORT : LARGEST_BODY;
    const isUnmeasured = request.headers['transfer-encoding'] !== undefined;
    if (isUnmeasured || Number(request.headers['content-length'] ?? 0) > largest) {
      return answer(request, response, new Refused('tooLarge', { largest }));
    }
    return request.method === 'POST' && this.#isTooFast(path, request, response);
  }

  #isTooFast(path: string, request: IncomingMessage, response: ServerResponse): boolean {
    const { foundings, guesses, settings } = this.#services;
    const address = clientAddress(request, settings.trustProxy);
    if (FOUNDING.test(path) && !foundings.take(address)) return answer(request, response, new Refused('tooManyRequests'));
    if (!path.startsWith(JOINING)) return false;
    if (!guesses.has(address)) return answer(request, response, new Refused('tooManyRequests'));
    response.once('finish', () => {
      if (response.statusCode >= 400) guesses.take(address);
    });
    return false;
  }
}
