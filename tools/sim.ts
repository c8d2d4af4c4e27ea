import { SCENARIOS } from '../shared/content/index.ts';
import { playWithAi } from '../shared/replay/play.ts';
import type { ResolvedTurn } from '../shared/replay/play.ts';
import { RULES_VERSION } from '../shared/state/gameState.ts';
import type { GameState } from '../shared/state/gameState.ts';
import { TURN_LENGTHS, addQuarters } from '../shared/state/calendar.ts';
import { PARAMETER_PACK_IDS } from '../shared/state/parameterPacks.ts';
import { createGame } from '../shared/turn/createGame.ts';
import { packSave } from '../shared/state/save.ts';
import { exportEconomy, runEconomyFile } from './economyFile.ts';
import { readOptions, runProgram, UsageError, wholeNumber } from './options.ts';
import { writeFileSync } from 'node:fs';

const USAGE = `Plays a game with all seats in the hands of the AI, or runs an economy alone.

  npm run sim -- [--scenario 1921] [--seed TEXT] [--years N] [--turn 2|4|8|20] [--weather historical|drawn]
                 [--war historical|none] [--pack baseline|allen|substitution|overload] [--save FILE] [--json]
  npm run sim -- --economy FILE [--json]
  npm run sim -- --export-economy ID

--years N   stop after N years (at most 71)          --save FILE   keep the game as a save (see npm run replay)
--turn N    quarters in a turn                       --json        one JSON line a year; the last line is the result
--economy   an economy from a data file (docs/economy-file.md); --export-economy prints the built-in one to start from`;

const MONTH_OF_QUARTER = ['', '03', '06', '09', '12'] as const;

function lastMonth(state: GameState): string {
  const { year, quarter } = addQuarters(state.date, -1);
  return `${year}-${MONTH_OF_QUARTER[quarter]}`;
}

function oneOf<T extends string>(name: string, text: string | undefined, allowed: readonly [T, ...T[]]): T {
  if (text === undefined) return allowed[0];
  const found = allowed.find((option) => option === text);
  if (found === undefined) throw new UsageError(`--${name} must be ${allowed.join(' or ')}, not "${text}"`);
  return found;
}

function printYears({ state, hash }: ResolvedTurn, from: number, json: boolean): void {
  for (const year of state.years.slice(from)) {
    const standing = state.standing.find((entry) => entry.year === year.year);
    if (json) {
      console.log(JSON.stringify({ ...year, legitimacy: standing?.legitimacy, leadership: standing?.leadership, hash }));
      continue;
    }
    const columns = [
      String(year.year),
      `GDP/head ${year.gdpPerHead.toFixed(0).padStart(5)}`,
      `people ${year.population.toFixed(1).padStart(5)} m`,
      `towns ${(100 * year.urbanShare).toFixed(1).padStart(4)} %`,
      `grain ${year.grainHarvest.toFixed(0).padStart(3)} Mt`,
      `famine ${year.famineDeaths.toFixed(2)} m`,
      `consent ${(100 * (standing?.legitimacy ?? state.politics.legitimacy)).toFixed(0).padStart(3)} %`,
      standing?.leadership ?? state.politics.leadership.seat,
    ];
    console.log(columns.join('  '));
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

await runProgram(USAGE, () => {
  const names = ['scenario', 'seed', 'years', 'turn', 'weather', 'war', 'pack', 'save', 'economy', 'export-economy'] as const;
  const { values, flags, rest } = readOptions(names, ['json', 'help']);
  if (flags.help) {
    console.log(USAGE);
    return 0;
  }
  if (rest.length > 0) throw new UsageError(`"${rest.join(' ')}" is not understood`);
  if (values['export-economy'] !== undefined) return exportEconomy(values['export-economy']);
  if (values.economy !== undefined) return runEconomyFile(values.economy, { json: flags.json });

  const scenario = values.scenario ?? '1921';
  if (!Object.hasOwn(SCENARIOS, scenario)) {
    throw new UsageError(`there is no scenario "${scenario}"; there are: ${Object.keys(SCENARIOS).join(', ')}`);
  }
  const turnLength = TURN_LENGTHS.find((length) => String(length) === (values.turn ?? '4'));
  if (turnLength === undefined) throw new UsageError(`--turn must be one of ${TURN_LENGTHS.join(', ')}`);
  const years = values.years === undefined ? 71 : wholeNumber('years', values.years, 1, 71);
  const start = SCENARIOS[scenario]?.start.year ?? 1921;
  const endYear = Math.min(start + years - 1, SCENARIOS[scenario]?.endYear ?? 1991);
  const settings = {
    turnLength,
    endYear,
    weather: oneOf('weather', values.weather, ['historical', 'drawn']),
    war: oneOf('war', values.war, ['historical', 'none']),
    parameterPack: oneOf('pack', values.pack, [...PARAMETER_PACK_IDS]),
  } as const;

  let printed = 0;
  const durations: number[] = [];
  let hash = '';
  const game = { scenario, seed: values.seed ?? 'commanding-heights', settings };
  const begun = performance.now();
  // Founding a game fits scales and computes the record once; it counts in the total, but it is not a turn.
  createGame(game);
  let last = performance.now();
  let printing = 0;
  const played = playWithAi(game, Infinity, (turn) => {
    const now = performance.now();
    durations.push(now - last);
    printYears(turn, printed, flags.json);
    printed = turn.state.years.length;
    hash = turn.hash;
    last = performance.now();
    printing += last - now;
  });
  const totalMs = Math.round((performance.now() - begun - printing) * 10) / 10;
  const turnMs = { median: Math.round(median(durations) * 100) / 100, max: Math.round(Math.max(...durations) * 100) / 100 };
  const date = lastMonth(played.state);
  const ending = played.state.outcome?.ending;
  if (flags.json) {
    console.log(JSON.stringify({ final: true, date, hash, totalMs, turnMs, ending, rulesVersion: RULES_VERSION }));
  } else {
    console.log(
      `\n${date}: ${ending ?? 'stopped'}. Hash ${hash}. ${totalMs} ms; per turn median ${turnMs.median} ms, slowest ${turnMs.max} ms.`,
    );
  }
  if (values.save !== undefined) {
    const title = `All AI, seed ${values.seed ?? 'commanding-heights'}`.slice(0, 60);
    writeFileSync(values.save, JSON.stringify(packSave(title, played.log, played.state)));
  }
  return 0;
});
