import { PLAN_PARAMETERS } from '../content/planParameters.ts';
import { clamp } from '../math/numbers.ts';
import { accountPlan } from '../society/plan/accountPlan.ts';
import { accountStrain } from '../society/plan/accountStrain.ts';
import { nextAccountYear } from '../society/plan/drawUpPlan.ts';
import { expectedGrowth } from '../society/plan/expectedGrowth.ts';
import { reckonTautness } from '../society/plan/reckonTautness.ts';
import { assertNever } from '../state/assertNever.ts';
import type { QuarterInputs } from '../state/economyDefinition.ts';
import type { EconomyYear } from '../state/economyState.ts';
import type { GameState } from '../state/gameState.ts';
import type { PastPlan, Plan } from '../state/planState.ts';
import { lawRange } from '../views/orderRanges.ts';
import { announce } from './turnDraft.ts';
import type { TurnDraft } from './turnDraft.ts';

/** Moves the order on tautness, within the laws. */
function orderTautness(state: GameState, tautness: number): void {
  const { low, high } = lawRange(state.laws, 'tautness');
  state.orders.tautness = clamp(tautness, low.value, high.value);
}

/** Reckons the tautness of a plan in force anew against what is expected now, and orders it. A declared plan is left alone. */
export function strainByPlan(state: GameState): void {
  const { current } = state.plan;
  if (current?.kind !== 'reckoned') return;
  const years = current.to - nextAccountYear(state.date) + 1;
  current.tautness = reckonTautness(current.growth, expectedGrowth(state, years));
  orderTautness(state, current.tautness);
}

function addAuthority({ politics }: GameState, change: number): void {
  politics.leadership.authority = clamp(politics.leadership.authority + change, 0, 1);
}

/** Authority that a plan claimed to be fulfilled gains its leadership: little where it was short or easy. */
function fulfilmentGain({ from, to, tautness }: Plan): number {
  const { fulfilled, easyPart, usualYears } = PLAN_PARAMETERS.authority;
  return fulfilled * Math.min(1, (to - from + 1) / usualYears) * (easyPart + (1 - easyPart) * tautness);
}

/**
 * What the end of a plan leaves behind: news, the order on tautness as it was before, and the leadership's name. Leaders are judged
 * by what is reported; a declared plan bound nobody and is held against nobody.
 */
export function concludePlan(draft: TurnDraft, past: PastPlan, before: Plan): void {
  const { state } = draft;
  const { title, from, ended, kind, verdict } = past;
  const overall = state.plan.years.at(-1)?.reported.overall ?? 1;
  const params = { plan: title, from, ended, share: overall };
  const { authority, fulfilledFrom } = PLAN_PARAMETERS;
  const weight = kind === 'reckoned' ? 1 : 0;
  if (kind === 'reckoned') orderTautness(state, before.orderedTautness);
  switch (verdict) {
    case 'fulfilled':
      addAuthority(state, weight * fulfilmentGain(before));
      announce(draft, 'planFulfilled', 'good', params);
      return;
    case 'fellShort':
      announce(draft, 'planFellShort', 'neutral', params);
      return;
    case 'missed':
      addAuthority(state, weight * Math.max(authority.mostMissed, authority.perMissing * (fulfilledFrom - overall)));
      announce(draft, 'planMissed', 'bad', params);
      return;
    case 'dropped':
    case 'replaced':
      addAuthority(state, weight * authority.dropped);
      announce(draft, verdict === 'dropped' ? 'planDropped' : 'planReplaced', 'neutral', { plan: title, from });
      return;
    case 'interrupted':
      announce(draft, 'planInterrupted', 'bad', { plan: title, from, ended });
      return;
    default:
      assertNever(verdict);
  }
}

/** Takes a year of account to the plan: strain, fulfilment, and the end of a plan whose time is up. Call when the books are closed. */
export function playPlan(draft: TurnDraft, year: EconomyYear, { levers }: QuarterInputs): void {
  const { state, definition } = draft;
  accountStrain(state, year, levers, definition.parameters.tautnessWaste);
  const before = state.plan.current;
  const past = accountPlan(state);
  if (before !== undefined && past !== undefined) concludePlan(draft, past, before);
}
