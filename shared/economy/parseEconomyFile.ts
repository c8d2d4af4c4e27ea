import { BASELINE_PARAMETERS } from '../content/economies/baselineParameters.ts';
import { interpolate } from '../math/numbers.ts';
import type { EconomyDefinition } from '../state/economyDefinition.ts';
import { calibrate } from './calibrate.ts';
import { describeIssue } from './describeIssue.ts';
import type { EconomyFile } from './economyFileSchema.ts';
import { ECONOMY_FILE_SCHEMA } from './economyFileSchema.ts';
import { initialState } from './initialState.ts';

export type ParsedEconomyFile =
  { readonly ok: true; readonly definition: EconomyDefinition } | { readonly ok: false; readonly problems: readonly string[] };

function readJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    return { problem: `the file is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** What no single field can tell. */
function problemsBetweenFields(file: EconomyFile): string[] {
  const problems: string[] = [];
  const firstAccount = file.start.quarter <= 3 ? file.start.year : file.start.year + 1;
  if (file.lastYear < firstAccount) problems.push(`lastYear: must be ${firstAccount} or later, the first year that is accounted`);
  if (file.anchor.year < firstAccount) problems.push(`anchor.year: must be ${firstAccount} or later, the first year that is accounted`);
  const frontierYears = Object.keys(file.shocks.frontier).map(Number);
  if (!frontierYears.some((year) => year <= firstAccount))
    problems.push(`shocks.frontier: needs a value for ${firstAccount} or an earlier year`);
  return problems;
}

function definitionOf(file: EconomyFile): EconomyDefinition {
  const parameters = { ...BASELINE_PARAMETERS, ...file.parameters };
  const defenceShare = interpolate(file.book.defenceShare, file.start.year);
  return { ...file, parameters, initial: initialState(file.initial, parameters, defenceShare) };
}

/**
 * Reads an economy from the text of a file and checks that it can be scaled to its anchor. Problems are in plain words and name
 * the field. Never throws on a bad file. The format is in docs/economy-file.md.
 */
export function parseEconomyFile(text: string): ParsedEconomyFile {
  const json = readJson(text);
  if ('problem' in json) return { ok: false, problems: [json.problem] };
  const parsed = ECONOMY_FILE_SCHEMA.safeParse(json.value, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(describeIssue) };
  const problems = problemsBetweenFields(parsed.data);
  if (problems.length > 0) return { ok: false, problems };
  const definition = definitionOf(parsed.data);
  try {
    calibrate(definition);
  } catch (error) {
    return { ok: false, problems: [error instanceof Error ? error.message : String(error)] };
  }
  return { ok: true, definition };
}
