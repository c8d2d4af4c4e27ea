import { openGame } from './game/openGame.ts';
import type { OpenedGame } from './game/openGame.ts';
import type { Log } from './log.ts';
import { RateLimit } from './rateLimit.ts';
import type { ServerSettings } from './settings.ts';
import type { GameStore } from './storage/gameStore.ts';
import { Journal } from './storage/journal.ts';

/** What the rooms and the HTTP routes of one server share. */
export interface Services {
  readonly store: GameStore;
  readonly journal: Journal;
  readonly settings: ServerSettings;
  readonly log: Log;
  /** New games, by address or by player. */
  readonly foundings: RateLimit;
  /** Wrong codes, by address. */
  readonly guesses: RateLimit;
  /** Games read from disk for which a room is just being opened, by ticket. Clients cannot make tickets. */
  readonly arrivals: Map<string, OpenedGame>;
  readonly open: (code: string) => Promise<OpenedGame | undefined>;
}

export function makeServices(store: GameStore, settings: ServerSettings, log: Log): Services {
  const perMinute = ({ burst, perMinute: rate }: ServerSettings['guesses']) => new RateLimit({ burst, perSecond: rate / 60 });
  return {
    store,
    journal: new Journal(store),
    settings,
    log,
    foundings: perMinute(settings.foundings),
    guesses: perMinute(settings.guesses),
    arrivals: new Map(),
    open: (code) => openGame(store, log, code),
  };
}
