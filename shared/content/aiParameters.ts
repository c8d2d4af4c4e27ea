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
  /** How much more content a faction must be with a candidate than with the leadership to move a change. */
  gainToChallenge: 0.15,
  /** Departure from the programme, as a part of a lever's scale, from which a leadership is changing course. */
  changeOfCourse: 0.05,
  /** While changing course: share of the economy that may be coordinated by nobody, and the discipline counted on at least. */
  bearableDisorganisation: 0.08,
  leastDiscipline: 0.5,
  /** Years a new leadership is left alone. */
  grace: 3,
  /** Political capital a faction keeps when it moves a law out of opposition, and when it campaigns. */
  reserveForLaw: 5,
  reserveForCampaign: 3,
} as const;
