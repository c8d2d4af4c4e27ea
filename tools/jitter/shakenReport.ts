import type { GameKind, GamePlan } from './gameKinds.ts';
import type { PlayedGame } from './playGame.ts';

/** Errors of a sample, percent. */
type Quantiles = Readonly<Record<'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'worst', number>>;

const LAST_YEAR = 1991;

/** What many shaken games show. */
export interface ShakenReport {
  readonly seed: string;
  readonly parameters: number;
  readonly games: Readonly<Record<GameKind, number>>;
  /** Quantiles over the games of history, as far as each went: mean absolute error of GDP per head, percent. */
  readonly gdpError: Quantiles;
  /** The same over those that went on into 1991. */
  readonly gdpErrorTo1991: Quantiles;
  /** How games ended, by who played; an end is no fault. */
  readonly endings: Readonly<Record<GameKind, Readonly<Record<string, number>>>>;
  /** Broken invariants with the game they broke in. */
  readonly faults: readonly string[];
  readonly gamesWithFaults: number;
}

/** A game and how it went. */
export type Outcome = readonly [plan: GamePlan, game: PlayedGame];

function counts(outcomes: readonly Outcome[], kind: GameKind): Record<string, number> {
  const endings: Record<string, number> = {};
  for (const [plan, { ending, lastYear }] of outcomes) {
    if (plan.kind !== kind) continue;
    const named = lastYear < LAST_YEAR ? `${ending} before ${LAST_YEAR}` : ending;
    endings[named] = (endings[named] ?? 0) + 1;
  }
  return endings;
}

function quantiles(errors: readonly number[]): Quantiles {
  const sorted = errors.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9), worst: at(1) };
}

/** Sums up shaken games. */
export function shakenReport(seed: string, parameters: number, outcomes: readonly Outcome[]): ShakenReport {
  const played = (kind: GameKind): number => outcomes.filter(([plan]) => plan.kind === kind).length;
  const ofHistory = outcomes.filter(([{ kind }]) => kind === 'history').map(([, game]) => game);
  return {
    seed,
    parameters,
    games: { ai: played('ai'), history: played('history') },
    gdpError: quantiles(ofHistory.map((game) => game.gdpError)),
    gdpErrorTo1991: quantiles(ofHistory.filter(({ lastYear }) => lastYear === LAST_YEAR).map((game) => game.gdpError)),
    endings: { ai: counts(outcomes, 'ai'), history: counts(outcomes, 'history') },
    faults: outcomes.flatMap(([, { faults }], game) => faults.map((fault) => `game ${game}: ${fault}`)),
    gamesWithFaults: outcomes.filter(([, { faults }]) => faults.length > 0).length,
  };
}

function endingsText(endings: Readonly<Record<string, number>>): string {
  const parts = Object.entries(endings).map(([ending, count]) => `${count} ${ending}`);
  return parts.join(', ');
}

function quantilesText(error: Quantiles): string {
  return Object.entries(error)
    .map(([name, value]) => `${name} ${value.toFixed(2)} %`)
    .join(', ');
}

/** The report as text. */
export function shakenText(report: ShakenReport): string {
  const { games, endings, faults } = report;
  return [
    `${games.ai + games.history} whole games 1921-1991 with all ${report.parameters} parameters shaken by a tenth, seed ${report.seed}`,
    `error of GDP per head in ${games.history} games of history's programme, as far as each went: ${quantilesText(report.gdpError)}`,
    `the same in those that went on into ${LAST_YEAR}: ${quantilesText(report.gdpErrorTo1991)}`,
    `endings of history's programme: ${endingsText(endings.history)}`,
    `endings with the AI in all seats: ${endingsText(endings.ai)}`,
    `invariants broken in ${report.gamesWithFaults} games`,
    ...faults.slice(0, 40).map((fault) => `  ${fault}`),
  ].join('\n');
}
