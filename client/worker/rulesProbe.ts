import { playWithAi } from '../../shared/replay/play.ts';

/** What tests see of the rules in this browser. */
export interface RulesProbe {
  /** Plays a game by AI for a number of turns and returns the hash after each. */
  readonly hashes: (scenario: string, seed: string, turns: number) => readonly string[];
}

/** Puts the probe on the page; only done when the address asks for it. */
export function installRulesProbe(): void {
  const probe: RulesProbe = {
    hashes: (scenario, seed, turns) => playWithAi({ scenario, seed }, turns).log.turns.map((turn) => turn.hash),
  };
  Object.defineProperty(window, '__rules', { value: Object.freeze(probe), configurable: true });
}
