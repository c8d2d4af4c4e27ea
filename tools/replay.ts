import { readFileSync } from 'node:fs';
import { replayLog } from '../shared/replay/replay.ts';
import { hashState } from '../shared/state/hash.ts';
import { isCurrent, parseSave } from '../shared/state/save.ts';
import { readOptions, runProgram, UsageError } from './options.ts';

const USAGE = `Plays a save again from its seed and compares the hash of every turn.

  npm run replay -- FILE [--json]`;

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

await runProgram(USAGE, () => {
  const { flags, rest } = readOptions([], ['json']);
  const [file] = rest;
  if (file === undefined || rest.length > 1) throw new UsageError('name one file');
  const report = (ok: boolean, words: string, facts: object) => {
    if (flags.json) console.log(JSON.stringify({ ok, ...facts }));
    else (ok ? console.log : console.error)(words);
    return ok ? 0 : 1;
  };
  const parsed = parseSave(readText(file));
  if (!parsed.ok) return report(false, `${file} cannot be replayed: ${parsed.problem.code} at ${parsed.problem.where}`, parsed);
  const { save } = parsed;
  if (!isCurrent(save)) {
    return report(false, `${file} was made under rules ${save.log.rulesVersion}, which this version does not play`, {
      problem: { code: 'otherRules' },
    });
  }
  const { problem, hashes, state } = replayLog(save.log);
  if (problem !== undefined) {
    const place = problem.command === undefined ? `turn ${problem.turn}` : `turn ${problem.turn}, command ${problem.command}`;
    return report(false, `${file}: ${problem.code} at ${place}`, { problem });
  }
  const end = hashState({ ...save.state, pending: state.pending }) === hashState(state);
  if (!end) return report(false, `${file}: the state kept is not where the log leads`, { problem: { code: 'stateDiffers' } });
  return report(true, `${file}: ${hashes.length} turns replayed, every hash agrees (${hashes.at(-1) ?? 'no turns'}).`, {
    turns: hashes.length,
    hash: hashes.at(-1),
  });
});
