import type { GamePlan } from './gameKinds.ts';
import type { PlayedGame } from './playGame.ts';

const QUANTILES = { p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9 } as const;

/** What many shaken games show. */
export interface ShakenReport {
  readonly seed: string;
  readonly parameters: number;
  readonly games: Readonly<Record<GamePlan['kind'], number>>;
  /** Quantiles over the games of history that ran to their end: mean absolute error of GDP per head, percent. */
  readonly gdpError: Readonly<Record<keyof typeof QUANTILES | 'worst', number>>;
  /** How games ended, by who played. */
  readonly endings: Readonly<Record<GamePlan['kind'], Readonly<Record<string, number>>>>;
  /** Broken invariants with the game they broke in. */
  readonly faults: readonly string[];
  readonly gamesWithFaults: number;
}

/** A game and how it went. */
export type Outcome = readonly [plan: GamePlan, game: PlayedGame];

function counts(outcomes: readonly Outcome[], kind: GamePlan['kind']): Record<string, number> {
  const endings: Record<string, number> = {};
  for (const [plan, { ending }] of outcomes) if (plan.kind === kind) endings[ending] = (endings[ending] ?? 0) + 1;
  return endings;
}

function gdpErrors(outcomes: readonly Outcome[]): ShakenReport['gdpError'] {
  const sorted = outcomes
    .flatMap(([{ kind }, { gdpError, ending }]) => (kind === 'history' && ending === 'review' ? [gdpError] : []))
    .toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9), worst: at(1) };
}

/** Sums up shaken games. */
export function shakenReport(seed: string, parameters: number, outcomes: readonly Outcome[]): ShakenReport {
  const played = (kind: GamePlan['kind']): number => outcomes.filter(([plan]) => plan.kind === kind).length;
  return {
    seed,
    parameters,
    games: { ai: played('ai'), history: played('history') },
    gdpError: gdpErrors(outcomes),
    endings: { ai: counts(outcomes, 'ai'), history: counts(outcomes, 'history') },
    faults: outcomes.flatMap(([, { faults }], game) => faults.map((fault) => `game ${game}: ${fault}`)),
    gamesWithFaults: outcomes.filter(([, { faults }]) => faults.length > 0).length,
  };
}

function endingsText(endings: Readonly<Record<string, number>>): string {
  const parts = Object.entries(endings).map(([ending, count]) => `${count} ${ending}`);
  return parts.join(', ');
}

/** The report as text. */
export function shakenText(report: ShakenReport): string {
  const { games, gdpError: error, endings, faults } = report;
  const percent = (value: number): string => `${value.toFixed(2)} %`;
  return [
    `${games.ai + games.history} whole games 1921-1991 with all ${report.parameters} parameters shaken by a tenth, seed ${report.seed}`,
    `error of GDP per head, history's programme (${games.history} games): median ${percent(error.p50)}, ` +
      `p10 ${percent(error.p10)}, p25 ${percent(error.p25)}, p75 ${percent(error.p75)}, p90 ${percent(error.p90)}, worst ${percent(error.worst)}`,
    `endings: history's programme ${endingsText(endings.history)}; AI in all seats ${endingsText(endings.ai)}`,
    `invariants broken in ${report.gamesWithFaults} games`,
    ...faults.slice(0, 40).map((fault) => `  ${fault}`),
  ].join('\n');
}
