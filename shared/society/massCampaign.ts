import { SOCIETY_PARAMETERS } from '../content/societyParameters.ts';
import { clamp } from '../math/numbers.ts';
import type { RealLevers } from '../state/levers.ts';
import type { SocietyLevers, SocietyState } from '../state/societyState.ts';
import { byPosition, lawPlace } from './lawPlace.ts';
import { pressFreedom } from './pressFreedom.ts';

const P = SOCIETY_PARAMETERS.campaign;

type Laws = Readonly<Record<string, number>>;

/** Share of farm labour that campaigns call away, 0-1. */
export function campaignPull(levers: Pick<RealLevers, 'mobilisation'>, laws: Laws): number {
  return levers.mobilisation * byPosition(P.pull, laws['rural-industry']);
}

/** The part of a campaign that the village cannot bear, 0-1. */
function overload(pull: number): number {
  return clamp((pull - P.bearable) / (1 - P.bearable), 0, 1);
}

/** Share of hands that are there at harvest, 0.5-1. */
export function handsAtHarvest(pull: number): number {
  return 1 - P.harvestLoss * overload(pull);
}

/** How far bad news may be told, 0-1: by press, debate in the Party and inspection, less fear. */
export function voice(levers: Pick<RealLevers, 'inspection' | 'repression'>, laws: Laws): number {
  const { base, press, debate, inspection, repression } = SOCIETY_PARAMETERS.voice;
  const open = press * pressFreedom(laws) + debate * lawPlace(laws, 'inner-party-democracy') + inspection * levers.inspection;
  return clamp(base + open - repression * levers.repression, 0, 1);
}

/** Over-reporting that campaigns add under the orders in force, with what past ones have left. */
export function reportingZeal(
  state: Pick<SocietyState, 'reportingZeal'>,
  levers: Pick<RealLevers, 'mobilisation' | 'inspection' | 'repression'>,
  laws: Laws,
): number {
  const now = P.zeal * overload(campaignPull(levers, laws)) * (1 - voice(levers, laws));
  return Math.max(now, state.reportingZeal);
}

/** A year of reports: what a campaign has promised is taken back as fast as people may speak. */
export function advanceZeal(state: SocietyState, levers: SocietyLevers, laws: Laws): void {
  const zeal = reportingZeal(state, levers, laws);
  state.reportingZeal = zeal * (1 - P.sobering - P.soberingByVoice * voice(levers, laws));
}
