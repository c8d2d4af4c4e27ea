import type { SignedAmounts, SignedLedger } from '../../math/signedLedger.ts';
import { OWNERS } from '../../state/societyState.ts';

/** Figures of society whose change from year to year a ledger explains: measures, strata, owners. */
export const SOCIETY_FIGURES = [
  'realWage',
  'calories',
  'lifeExpectancy',
  'housingPerHead',
  'gini',
  'topShare',
  'effort',
  'farmEffort',
  'goodsForVillage',
  'enthusiasm',
  'exhaustion',
  'apparatus',
  'privileges',
  'tradersWealth',
  'unease',
  'hiredLabour',
  'leasedLand',
  'poor',
  'middle',
  'betterOff',
  'inCollectives',
  ...OWNERS,
] as const;
export type SocietyFigure = (typeof SOCIETY_FIGURES)[number];

/** What a part of such a ledger is due to; 'gradual' is what earlier years have set going, 'record' how history's own course moved. */
export const SOCIETY_CAUSES = [
  'campaigns',
  'collectives',
  'complexity',
  'contracts',
  'criticism',
  'deportation',
  'dwellings',
  'enterpriseLaw',
  'fading',
  'farming',
  'food',
  'foreignCapital',
  'goods',
  'grabbing',
  'gradual',
  'grain',
  'health',
  'householdContracts',
  'hunger',
  'income',
  'inspection',
  'limits',
  'markets',
  'newRichTown',
  'newRichVillage',
  'noReward',
  'other',
  'people',
  'plan',
  'plots',
  'pressure',
  'privilegeLaw',
  'privileges',
  'record',
  'recovery',
  'ruralWorks',
  'spirit',
  'tenure',
  'townAndVillage',
  'townspeople',
  'war',
  'wealth',
  'workers',
] as const;
export type SocietyCause = (typeof SOCIETY_CAUSES)[number];

export type SocietyAmounts = SignedAmounts<SocietyCause>;

/** A change of a figure of society between two years, in the figure's unit. */
export interface SocietyLedger extends SignedLedger<SocietyCause> {
  readonly figure: SocietyFigure;
}
