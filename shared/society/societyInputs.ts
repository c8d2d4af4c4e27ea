import { SOCIETY_PARAMETERS } from '../content/societyParameters.ts';
import type { QuarterInputs } from '../state/economyDefinition.ts';
import type { RealLevers } from '../state/levers.ts';
import type { SocietyState } from '../state/societyState.ts';
import { campaignPull, handsAtHarvest, reportingZeal } from './massCampaign.ts';
import { carriedOut } from './newClass.ts';

/** What society does to the real economy in a quarter. On the record's course it changes nothing. */
export type SocietyInputs = Required<
  Pick<QuarterInputs, 'levers' | 'effort' | 'farmEffort' | 'harvestLabour' | 'reportingZeal' | 'corruptionCleared'>
>;

/** The orders as they are carried out, the effort people make, and who is in the fields. */
export function societyInputs(society: SocietyState, orders: RealLevers, laws: Readonly<Record<string, number>>): SocietyInputs {
  const last = society.years.at(-1);
  return {
    levers: carriedOut(orders),
    effort: last?.effort ?? 1,
    farmEffort: last?.farmEffort ?? 1,
    harvestLabour: handsAtHarvest(campaignPull(orders, laws)),
    reportingZeal: reportingZeal(society, orders, laws),
    corruptionCleared: SOCIETY_PARAMETERS.criticism.corruption * orders.criticism,
  };
}
