import { gameEconomy } from '../content/gameEconomy.ts';
import { SOCIETY_PARAMETERS } from '../content/societyParameters.ts';
import { advanceCorruption } from '../economy/institutions.ts';
import { quarterlyRate } from '../economy/quarterlyRate.ts';
import { shapley } from '../math/shapley.ts';
import { closeSigned } from '../math/signedLedger.ts';
import type { SignedAmounts, SignedLedger } from '../math/signedLedger.ts';
import type { CoordinationParameters } from '../state/economyParameters.ts';
import type { SocietyLevers } from '../state/societyState.ts';
import type { SeatView } from '../views/view.ts';

/** Habits of an economy that take years to learn and to lose, all 0-1. */
export const PRACTICE_FIGURES = ['marketInstitutions', 'marketMemory', 'corruption', 'enterpriseContracts', 'householdContracts'] as const;
export type PracticeFigure = (typeof PRACTICE_FIGURES)[number];

/** What a part of such a ledger is due to; 'gradual' is what earlier years and quarters have set going. */
export const PRACTICE_CAUSES = [
  'opening',
  'memory',
  'closing',
  'practised',
  'forgetting',
  'plan',
  'fear',
  'inspection',
  'criticism',
  'planningLaw',
  'landLaw',
  'gradual',
] as const;
export type PracticeCause = (typeof PRACTICE_CAUSES)[number];

/** Records are kept to ten digits: what that leaves of a figure is rounding. */
const ROUNDING = 1e-8;

/** Orders that decide on corruption, each with its cause. */
const CHECKS = [
  ['plan', 'planScope'],
  ['fear', 'repression'],
  ['inspection', 'inspection'],
  ['criticism', 'criticism'],
] as const;

/** A figure in the last year of account (`ago` 0) or the one before (1); undefined where there is none. */
export function practiceFigure({ accounts, society }: SeatView, figure: PracticeFigure, ago: 0 | 1): number | undefined {
  switch (figure) {
    case 'marketInstitutions':
    case 'marketMemory':
    case 'corruption':
      return accounts.at(-1 - ago)?.[figure];
    case 'enterpriseContracts':
    case 'householdContracts':
      return society.at(-1 - ago)?.[figure];
  }
}

/** Where a year under these orders leaves corruption. */
function corruptionAfter(before: number, levers: SocietyLevers, parameters: CoordinationParameters): number {
  const state = { corruption: before };
  const cleared = quarterlyRate(SOCIETY_PARAMETERS.criticism.corruption * levers.criticism);
  for (let quarter = 0; quarter < 4; quarter++) {
    advanceCorruption(state, levers, parameters);
    state.corruption *= 1 - cleared;
  }
  return state.corruption;
}

/** Corruption: a plan that is not watched breeds it, fear, inspection and criticism from below hold it down. */
function corruptionParts(view: SeatView, from: number, parameters: CoordinationParameters): SignedAmounts<PracticeCause> {
  const [before, after] = view.societyFactors.slice(-2).map(({ levers }) => levers);
  if (before === undefined || after === undefined) return {};
  const parts = shapley(CHECKS.length, (set) => {
    const levers = { ...before };
    CHECKS.forEach(([, lever], index) => {
      if ((set & (1 << index)) !== 0) levers[lever] = after[lever];
    });
    return corruptionAfter(from, levers, parameters);
  });
  const amounts: SignedAmounts<PracticeCause> = { gradual: corruptionAfter(from, before, parameters) - from };
  CHECKS.forEach(([cause], index) => (amounts[cause] = parts[index] ?? 0));
  return amounts;
}

/** Markets opened as fast as learning from nothing and what people remember of trade allow, or closed. */
function marketParts(change: number, memory: number, parameters: CoordinationParameters): SignedAmounts<PracticeCause> {
  if (change <= 0) return { closing: change };
  const remembered = parameters.marketLearningFromMemory * memory;
  const share = remembered / (parameters.marketLearningBase + remembered);
  return { opening: change * (1 - share), memory: change * share };
}

function partsOf(view: SeatView, figure: PracticeFigure, from: number, change: number): SignedAmounts<PracticeCause> {
  const { parameters } = gameEconomy(view);
  switch (figure) {
    case 'marketInstitutions':
      return marketParts(change, practiceFigure(view, 'marketMemory', 1) ?? 0, parameters);
    case 'marketMemory':
      return change > 0 ? { practised: change } : { forgetting: change };
    case 'corruption':
      return corruptionParts(view, from, parameters);
    case 'enterpriseContracts':
      return { planningLaw: change };
    case 'householdContracts':
      return { landLaw: change };
  }
}

/** Why a habit of the economy changed between the last two years: signed parts that add up to the change. Undefined before the second account. */
export function practiceLedgerFor(view: SeatView, figure: PracticeFigure): SignedLedger<PracticeCause> | undefined {
  const from = practiceFigure(view, figure, 1);
  const to = practiceFigure(view, figure, 0);
  if (from === undefined || to === undefined) return undefined;
  return closeSigned(from, to, partsOf(view, figure, from, to - from), PRACTICE_CAUSES, 'gradual', ROUNDING);
}
