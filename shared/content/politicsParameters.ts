/**
 * Parameters of Party politics and of consent. All are judgement: no statistics of consent exist for most of the period.
 * The consent block was set so that the historical book gives a plausible course (low in 1921, 1932-33 and 1937-38, high
 * in the middle 1920s, after the victory and in the 1970s, falling from 1988); the rest so that a leadership with middling
 * authority carries moderate motions and loses extreme ones.
 */
export const POLITICS_PARAMETERS = {
  /** Distance on the axes of ideology at which a faction is wholly dissatisfied. */
  distanceOfDissatisfaction: 2.2,

  committee: {
    /** Conviction of members at the founding: lowest, and the width above it. */
    convictionFloor: 0.35,
    convictionWidth: 0.55,
    /** Members of other factions that a leadership other than the scenario's has won over before the game starts. */
    wonForLeadership: 9,
    /** Share of members replaced in a year. */
    renewal: 0.05,
    /** Weight of the leadership among newcomers: by patronage alone, and more where debate is banned. */
    patronage: 0.5,
    patronageWithoutDebate: 0.5,
    /** Share of wholly dissatisfied members who look for another faction in a year. */
    drift: 0.06,
  },

  ballot: {
    /** Weight of what a motion does for a member's ideals. */
    interest: 0.8,
    /** Gain in closeness to its ideals that a faction cares about fully; smaller ones in proportion. */
    fullInterest: 0.11,
    /** Weight of a faction's line, times the member's conviction. */
    line: 1.1,
    /** Weight of the leadership's stand, times its authority. */
    authority: 1.45,
    /** Part of that weight that even the dissatisfied feel. */
    obedience: 0.5,
    /** Half-width of the personal mood. */
    mood: 0.35,
    /** Weight of the authority of the holder in a leadership contest. */
    incumbency: 1.4,
    /** Added to it where debate in the Party is shut down. */
    silence: 0.5,
    /** Weight of lost consent in a leadership contest. */
    crisis: 1,
  },

  authority: {
    /** Yearly approach to what standing, consent and members support. */
    adjustment: 0.25,
    base: 0.12,
    fromLegitimacy: 0.35,
    fromSatisfaction: 0.25,
    fromMembers: 0.35,
    /** Authority of a new leadership, and what each share of votes above one half adds. */
    onElection: 0.45,
    perVoteShare: 0.6,
    /** What defeats and victories on motions of the leadership change. */
    motionCarried: 0.01,
    motionLost: -0.05,
    challengeDefeated: 0.06,
  },

  capital: {
    start: 2,
    leadershipStart: 4,
    income: 0.45,
    incomePerMemberShare: 3,
    leadershipIncome: 0.5,
    leadershipIncomePerAuthority: 1.6,
    ceiling: 10,
    /** Costs of tabling a leadership motion and of a campaign. */
    leadershipMotion: 4,
    campaign: 1,
    /** Share of its capital that a deposed leadership keeps. */
    keptByDeposed: 0.5,
  },

  campaign: {
    /** Chance of winning over a member without conviction in a wholly dissatisfied faction. */
    reach: 0.22,
    most: 3,
  },

  legitimacy: {
    /** Where consent returns to when nothing happens, and how fast. */
    rest: 0.56,
    returnRate: 0.14,
    /** Effect of growth of consumption per head above what people expect, in peace and in war. */
    growth: 0.55,
    growthInWar: 0.1,
    /** Growth beyond these bounds is not felt more strongly. */
    growthFloor: -0.12,
    growthCeiling: 0.1,
    /** Effect of deaths from hunger as a share of the population. */
    hunger: 2.6,
    repression: 0.06,
    ruralCoercion: 0.04,
    /** Disorganisation above this share is felt in queues. */
    toleratedDisorganisation: 0.1,
    disorganisation: 0.12,
    /** Effect of a rise of disorganisation within a year. */
    disorganisationRise: 0.8,
    /** Effect of corruption above what people put up with, once the press may write about it. */
    revelation: 0.33,
    toleratedCorruption: 0.3,
    /** The nation rallies while parts of it are occupied, and when they are freed. */
    rally: 0.03,
    victory: 0.12,
  },

  /** Expectations follow the growth that people have seen, within bounds. */
  expectation: { adjustment: 0.2, floor: -0.04, ceiling: 0.1 },

  ending: {
    /** Consent below this in as many year-ends in a row ends the regime. */
    collapseLegitimacy: 0.05,
    collapseYears: 2,
    /** Share of the economy occupied at which the war is lost. */
    defeatOccupation: 0.65,
  },
} as const;
