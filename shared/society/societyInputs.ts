import { SOCIETY_PARAMETERS } from '../content/societyParameters.ts';
import type { QuarterInputs } from '../state/economyDefinition.ts';
import type { RealLevers } from '../state/levers.ts';
import type { SocietyState, SocietyYear } from '../state/societyState.ts';
import { campaignPull, handsAtHarvest, reportingZeal } from './massCampaign.ts';
import { carriedOut } from './newClass.ts';

/** What society does to the real economy in a quarter. On the record's course it changes nothing. */
export type SocietyInputs = Required<
  Pick<QuarterInputs, 'levers' | 'effort' | 'farmEffort' | 'harvestLabour' | 'reportingZeal' | 'corruptionCleared'>
>;

/** The orders as they are carried out, the effort people make, and who is in the fields. */
export function societyInputs(society: SocietyState, orders: RealLevers, laws: Readonly<Record<string, number>>): SocietyInputs {
  return { ...expectedSociety(society.years.at(-1), orders, laws), reportingZeal: reportingZeal(society, orders, laws) };
}

/**
 * What forecasters put in for society: orders as they would be carried out, the effort of the last year, and the hands that
 * campaigns take. They believe reports, so that zeal is not in it.
 */
export function expectedSociety(
  last: SocietyYear | undefined,
  orders: RealLevers,
  laws: Readonly<Record<string, number>>,
): Pick<SocietyInputs, 'levers' | 'effort' | 'farmEffort' | 'harvestLabour' | 'corruptionCleared'> {
  return {
    levers: carriedOut(orders),
    effort: last?.effort ?? 1,
    farmEffort: last?.farmEffort ?? 1,
    harvestLabour: handsAtHarvest(campaignPull(orders, laws)),
    corruptionCleared: SOCIETY_PARAMETERS.criticism.corruption * orders.criticism,
  };
}
