/** How the AI plays a Party faction. Judgement. */
export const AI_PARAMETERS = {
  /** Interest from which a faction gives its members a line. */
  lineFrom: 0.2,
  /** What it takes members to be like: their convictions are not known. */
  guessedConviction: 0.6,
  guessedSpread: 0.5,
  /** Share of votes expected from which a motion is worth tabling, by the leadership and by others. */
  shareToMove: 0.5,
  shareToOppose: 0.55,
  shareToChallenge: 0.56,
  /** Motions a leadership tables in a turn at most. */
  motionsPerTurn: 5,
  /** Satisfaction above which a faction does not challenge the leadership. */
  contentment: 0.6,
  /** Years a new leadership is left alone. */
  grace: 3,
  /** Political capital a faction keeps when it moves a law out of opposition, and when it campaigns. */
  reserveForLaw: 5,
  reserveForCampaign: 3,
} as const;
