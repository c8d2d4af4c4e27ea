import { listParameters } from '../shared/content/register/parameterRegister.ts';
import { findDeadParameters } from './jitter/deadParameters.ts';
import { gameOfNumber } from './jitter/gameKinds.ts';
import { runGames } from './jitter/runGames.ts';
import { shakenReport, shakenText } from './jitter/shakenReport.ts';
import { readOptions, runProgram, UsageError, wholeNumber } from './options.ts';

const USAGE = `Plays whole games with every registered parameter shaken by a tenth, and checks their invariants quarter by quarter.

  npm run jitter -- [--games N] [--seed TEXT] [--json]
  npm run jitter -- --dead [--seed TEXT] [--json]

--games N   games to play, by turns the AI in all seats and history's programme (100 without it)
--seed      another seed, another sample (the same seed gives the same games)
--dead      moves every parameter alone to both ends of its range, and names those that change nothing in any of a few games
--json      the report as data

Ends with 1 when an invariant broke.`;

async function shake(games: number, seed: string, json: boolean): Promise<number> {
  const plans = Array.from({ length: games }, (_, number) => gameOfNumber(number, seed));
  const tasks = plans.map((plan) => ({ plan, move: { kind: 'shake', seed: plan.seed } as const }));
  const played = await runGames(tasks, (done) => {
    if (!json && done % 50 === 0 && done < games) console.info(`${done} of ${games} games …`);
  });
  const report = shakenReport(
    seed,
    listParameters().length,
    plans.flatMap((plan, index) => {
      const game = played[index];
      return game === undefined ? [] : [[plan, game] as const];
    }),
  );
  console.log(json ? JSON.stringify(report) : shakenText(report));
  return report.faults.length === 0 ? 0 : 1;
}

async function dead(seed: string, json: boolean): Promise<number> {
  const report = await findDeadParameters(seed, (left, { kind, settings }) => {
    if (!json) console.info(`${kind} ${JSON.stringify(settings)}: ${left} have changed nothing yet`);
  });
  const { games, parameters, dead: paths } = report;
  console.log(json ? JSON.stringify(report) : [`${paths.length} of ${parameters} change nothing in ${games} games`, ...paths].join('\n'));
  return 0;
}

await runProgram(USAGE, () => {
  const { values, flags, rest } = readOptions(['games', 'seed'], ['json', 'dead', 'help']);
  if (flags.help) {
    console.log(USAGE);
    return 0;
  }
  if (rest.length > 0) throw new UsageError(`"${rest.join(' ')}" is not understood`);
  const seed = values.seed ?? 'jitter';
  if (flags.dead) return dead(seed, flags.json);
  return shake(wholeNumber('games', values.games ?? '100', 1, 100_000), seed, flags.json);
});
