/**
 * How reports part from the truth. The yearly overstatement of growth follows the design's model page (base, tautness, fear,
 * and hidden price rises); that levels do not stray without end, because goods must be delivered, is a judgement, and so are
 * the speeds at which inspection and a free press bring figures back.
 */
export const STATISTICS_PARAMETERS = {
  growth: {
    /** Overstatement of yearly growth under a full plan, fraction. */
    base: 0.015,
    tautness: 0.05,
    repression: 0.04,
    /** New products priced above what they are worth. */
    hiddenInflation: 0.02,
  },
  /** Part of a year's overstatement that sticks to the level of what is printed. */
  stickiness: 0.7,
  /** Yearly fading of the bias of levels by itself, by full inspection, and by a free press. */
  fading: 0.14,
  inspectionFading: 0.5,
  pressFading: 0.4,
  /** Bias of livestock and farm products against that of the harvest. */
  herdShare: 0.4,
  farmingShare: 0.6,
  concealment: {
    base: 0.3,
    repression: 0.5,
    tautness: 0.2,
  },
} as const;
