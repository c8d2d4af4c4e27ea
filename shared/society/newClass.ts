import { SOCIETY_PARAMETERS } from '../content/societyParameters.ts';
import { log } from '../math/exact.ts';
import { clamp } from '../math/numbers.ts';
import type { RealLevers } from '../state/levers.ts';
import type { SocietyState } from '../state/societyState.ts';
import { lawPlace } from './lawPlace.ts';
import type { SocietyCauses } from './societyCauses.ts';

const P = SOCIETY_PARAMETERS.apparatus;
const C = SOCIETY_PARAMETERS.criticism;

/** A year of officials: more plan and more goods need more of them, law and plan give them privileges, criticism takes both away. */
export function advanceNewClass(state: Pick<SocietyState, 'apparatus' | 'privileges'>, { year, levers, laws }: SocietyCauses): void {
  const complexity = Math.max(0, log(year.gdpPerHead / P.complexityFrom));
  const posts = P.base + levers.planScope * (P.perPlan + P.perComplexity * complexity);
  const advantages = Math.min(1, lawPlace(laws, 'privileges') * (P.privilegesBase + P.privilegesFromPlan * levers.planScope));
  state.apparatus += P.adjustment * (posts - state.apparatus) - C.apparatus * levers.criticism * state.apparatus;
  state.privileges += P.privilegesAdjustment * (advantages - state.privileges) - C.privileges * levers.criticism * state.privileges;
}

/** What officials have to lose, 0-1. */
export function vestedInterest(state: Pick<SocietyState, 'apparatus' | 'privileges'>): number {
  return clamp(P.privilegesWeight * state.privileges + (1 - P.privilegesWeight) * Math.min(1, state.apparatus / P.fullSize), 0, 1);
}

/** RealLevers as officials under criticism carry them out: reports are checked from below, orders are obeyed less. */
export function carriedOut(levers: RealLevers): RealLevers {
  const { criticism } = levers;
  if (criticism === 0) return { ...levers };
  return {
    ...levers,
    inspection: levers.inspection + C.inspection * criticism * (1 - levers.inspection),
    planDiscipline: levers.planDiscipline * (1 - criticism * (C.discipline + C.disciplineAtExtreme * criticism)),
  };
}
