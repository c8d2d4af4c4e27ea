/** Where the server writes what an operator should see. */
export interface Log {
  readonly info: (line: string) => void;
  readonly warn: (line: string) => void;
  /** One line for the mistake and its stack, so that it can be found. */
  readonly error: (line: string, cause?: unknown) => void;
}

const text = (cause: unknown) => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));

export const CONSOLE_LOG: Log = {
  info: (line) => console.info(line),
  warn: (line) => console.warn(line),
  error: (line, cause) => console.error(cause === undefined ? line : `${line}: ${text(cause)}`),
};

export const SILENT_LOG: Log = { info: () => {}, warn: () => {}, error: () => {} };
