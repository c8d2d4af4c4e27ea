import type { RealLevers } from './levers.ts';

/** Who owns what is made. Shares of output; they add up to 1. */
export const OWNERS = ['state', 'cooperative', 'private', 'foreign', 'collectiveFarms', 'peasants', 'plots'] as const;
export type Owner = (typeof OWNERS)[number];

/** Society in a year. Shares and intensities are 0-1 unless another unit is named. */
export interface SocietyYear {
  year: number;
  /** Village households by stratum and in collective farms; the four add up to 1. */
  poor: number;
  middle: number;
  betterOff: number;
  inCollectives: number;
  /** Share of farm workers who work for a wage in another household. */
  hiredLabour: number;
  /** Share of peasant land that is let by one household to another. */
  leasedLand: number;
  /** Output by owner. */
  ownership: Record<Owner, number>;
  /** Private capital in trade and industry, share of GDP. */
  tradersWealth: number;
  /** Unease in the Party over those who grow rich. */
  unease: number;
  /** What people get for their work, as an effect on effort before comparison with the record. */
  incentive: number;
  /** What enthusiasm and its exhaustion add to effort, before comparison with the record. */
  spirit: number;
  /** Share of firms that keep part of their profit and deal with each other by contract. */
  enterpriseContracts: number;
  /** Share of collective land that households work under contract. */
  householdContracts: number;
  /** Effort outside farming and on farms, 1 = what the record's course called forth. */
  effort: number;
  farmEffort: number;
  /** Consumer goods a head per tonne of grain that leaves the village, as a level. */
  villageTrade: number;
  /** The same against the record's course, 1 = equal. */
  goodsForVillage: number;
  enthusiasm: number;
  /** Weariness that campaigns leave behind. */
  exhaustion: number;
  /** Share of farm labour that campaigns call away. */
  campaign: number;
  /** Over-reporting of harvests that campaigns add, before inspection. */
  reportingZeal: number;
  /** Officials, share of the labour force. */
  apparatus: number;
  /** Advantages of office beside pay. */
  privileges: number;
  /** What officials have to lose. */
  vestedInterest: number;
  gini: number;
  /** Income share of the top one per cent. */
  topShare: number;
  /** Kilocalories a head a day. */
  calories: number;
  /** Years at birth. */
  lifeExpectancy: number;
  /** Consumer goods and services per worker outside farming, 1990 dollars a year. */
  realWage: number;
  /** Square metres per townsperson. */
  housingPerHead: number;
}

/** Orders that society answers to. */
export type SocietyLevers = Pick<
  RealLevers,
  | 'planScope'
  | 'inspection'
  | 'repression'
  | 'privatePlots'
  | 'openness'
  | 'procurementPressure'
  | 'ruralCoercion'
  | 'mobilisation'
  | 'criticism'
>;

/** Laws that society answers to, by id. */
export const SOCIETY_LAWS = ['land-tenure', 'private-enterprise', 'rural-industry', 'planning-system', 'privileges'] as const;

/** What a year of society followed from beside its account: for ledgers. */
export interface SocietyFactors {
  levers: SocietyLevers;
  /** Positions in force. */
  laws: Record<string, number>;
  engagement: number;
  /** Share of better-off households among those outside collective farms, after the year. */
  betterOff: number;
  /** How far the year's work was rewarded, 0-1. */
  reward: number;
}

/** Society as it stands: slow stocks, and one record a year. */
export interface SocietyState {
  /** Share of better-off households among those outside collective farms. */
  betterOff: number;
  /** Private capital in trade and industry, share of GDP. */
  tradersWealth: number;
  enthusiasm: number;
  exhaustion: number;
  /** Zeal of reports that lives on after the campaign. */
  reportingZeal: number;
  apparatus: number;
  privileges: number;
  enterpriseContracts: number;
  householdContracts: number;
  /** Consumption a head that people are used to, 1990 dollars a year; 0 before the first account. */
  usualConsumption: number;
  years: SocietyYear[];
  /** What the last two years followed from, the older first. */
  factors: SocietyFactors[];
}
