import { roundRecord } from '../state/roundRecord.ts';
import { SOCIETY_LAWS } from '../state/societyState.ts';
import type { SocietyFactors, SocietyState, SocietyYear } from '../state/societyState.ts';
import { effort, farmEffort, goodsForVillage } from './effort.ts';
import { advanceEnthusiasm, reward, spirit } from './enthusiasm.ts';
import { advanceIncentives, incentive, villageTrade } from './incentives.ts';
import { gini, topShare } from './inequality.ts';
import { livingStandards } from './livingStandards.ts';
import { advanceZeal, campaignPull, reportingZeal } from './massCampaign.ts';
import { advanceNewClass, vestedInterest } from './newClass.ts';
import { ownershipShares } from './ownershipShares.ts';
import { advancePrivateWealth, partyUnease } from './privateWealth.ts';
import type { SocietyCauses } from './societyCauses.ts';
import { advanceStrata, villageStrata } from './villageStrata.ts';

/** The part of the causes that ledgers need later, when orders and laws have moved on. */
function factorsOf({ levers, laws, engagement }: SocietyCauses, betterOff: number, rewarded: number): SocietyFactors {
  return {
    levers: {
      planScope: levers.planScope,
      inspection: levers.inspection,
      repression: levers.repression,
      privatePlots: levers.privatePlots,
      openness: levers.openness,
      procurementPressure: levers.procurementPressure,
      ruralCoercion: levers.ruralCoercion,
      mobilisation: levers.mobilisation,
      criticism: levers.criticism,
    },
    laws: Object.fromEntries(SOCIETY_LAWS.map((law) => [law, laws[law] ?? 0])),
    engagement,
    betterOff,
    reward: rewarded,
  };
}

/**
 * A year of society: moves its stocks on, in place, and enters the record of the year. Call once a year, with its account.
 * @param reference the same year on the record's course: effort is measured against it; left out, effort is 1
 */
export function advanceSociety(state: SocietyState, causes: SocietyCauses, reference?: SocietyYear): void {
  const { year, levers, laws } = causes;
  const zeal = reportingZeal(state, levers, laws);
  const rewarded = reward(year.consumptionPerHead, state.usualConsumption);
  const rewardForWork = incentive(year, state.usualConsumption);
  advanceStrata(state, causes);
  advancePrivateWealth(state, causes);
  advanceEnthusiasm(state, causes);
  advanceIncentives(state, causes);
  advanceZeal(state, levers, laws);
  advanceNewClass(state, causes);
  const strata = villageStrata(state, causes);
  const moves = {
    incentive: rewardForWork,
    spirit: spirit(state),
    enterpriseContracts: state.enterpriseContracts,
    householdContracts: state.householdContracts,
    villageTrade: villageTrade(year),
  };
  state.years.push(
    roundRecord({
      year: year.year,
      ...strata,
      ownership: ownershipShares(causes),
      tradersWealth: state.tradersWealth,
      unease: partyUnease(strata, state.tradersWealth),
      ...moves,
      effort: effort(moves, reference),
      farmEffort: farmEffort(moves, year, reference),
      goodsForVillage: goodsForVillage(moves, reference),
      enthusiasm: state.enthusiasm,
      exhaustion: state.exhaustion,
      campaign: campaignPull(levers, laws),
      reportingZeal: zeal,
      apparatus: state.apparatus,
      privileges: state.privileges,
      vestedInterest: vestedInterest(state),
      gini: gini(state, causes),
      topShare: topShare(state, causes),
      ...livingStandards(year),
    }),
  );
  state.factors = [...state.factors.slice(-1), roundRecord(factorsOf(causes, state.betterOff, rewarded))];
}
