import type { Log } from './log.ts';

/** Colyseus prints a stack for every bad frame a client sends. One line a second is enough to see that it happens; that a port is taken, `main.ts` says. */
const QUIET_MS = 1000;

const firstLine = (value: unknown) => String(value instanceof Error ? value.message : value).split('\n')[0] ?? '';

/** The log of Colyseus on top of ours. */
export function transportLog(log: Log): Record<'debug' | 'trace' | 'info' | 'warn' | 'error', (...values: unknown[]) => void> {
  let spokenAt = 0;
  const complain = (...values: unknown[]) => {
    const isListening = /listen E[A-Z]+/.test(firstLine(values[0]));
    if (isListening || Date.now() - spokenAt < QUIET_MS) return;
    spokenAt = Date.now();
    log.warn(`transport: ${values.map(firstLine).join(' ').slice(0, 200)}`);
  };
  const quiet = () => {};
  return { debug: quiet, trace: quiet, info: quiet, warn: complain, error: complain };
}
