export type RefusalParams = Readonly<Record<string, string | number>>;

/** A request that the server or the rules said no to. `code` has words in the text catalogue. */
export class RequestRefused extends Error {
  readonly code: string;
  readonly params: RefusalParams;

  constructor(code: string, params: RefusalParams = {}) {
    super(`refused: ${code}`);
    this.name = 'RequestRefused';
    this.code = code;
    this.params = params;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Reads `{code, params}` out of whatever came back; undefined when there is none in it. */
export function readRefusal(value: unknown): RequestRefused | undefined {
  if (!isRecord(value) || typeof value['code'] !== 'string') return undefined;
  const given = value['params'];
  const params: Record<string, string | number> = {};
  if (isRecord(given)) {
    for (const [name, param] of Object.entries(given)) {
      if (typeof param === 'string' || typeof param === 'number') params[name] = param;
    }
  }
  return new RequestRefused(value['code'], params);
}

/** The refusal that matchmaking carries as JSON in the message of its error; undefined when the message is plain text. */
function refusalInMessage(message: string): RequestRefused | undefined {
  try {
    return readRefusal(JSON.parse(message));
  } catch {
    return undefined;
  }
}

/**
 * Turns any failure of a request into a refusal with a code: the server's own reason, else `unreachable` for a
 * connection that is down and `serverFault` for the rest.
 */
export function toRefusal(error: unknown): RequestRefused {
  if (error instanceof RequestRefused) return error;
  if (isRecord(error)) {
    const given = readRefusal(error['reason']);
    if (given !== undefined) return given;
  }
  const message = error instanceof Error ? error.message : '';
  const carried = refusalInMessage(message);
  if (carried !== undefined) return carried;
  if (/timed? ?out|offline|not open|closed|network|fetch|disconnect/i.test(message)) return new RequestRefused('unreachable');
  return new RequestRefused('serverFault');
}
