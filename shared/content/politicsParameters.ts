import { AUTHORITY_TREE } from './parameters/politics/authority.ts';
import { BALLOT_TREE } from './parameters/politics/ballot.ts';
import { COMMITTEE_TREE } from './parameters/politics/committee.ts';
import { CONSENT_TREE } from './parameters/politics/consent.ts';
import { valuesOf } from './register/parameterTree.ts';

/** Parameters of Party politics and of consent, with what is known about them. */
export const POLITICS_TREE = { ...COMMITTEE_TREE, ballot: BALLOT_TREE, ...AUTHORITY_TREE, ...CONSENT_TREE } as const;

const VALUES = valuesOf(POLITICS_TREE);

/** The figures that Party politics and consent are reckoned with. Whole counts are rules of play and estimate nothing. */
export const POLITICS_PARAMETERS = {
  ...VALUES,
  committee: {
    ...VALUES.committee,
    /** Members of other factions that a leadership other than the scenario's has won over before the game starts. */
    wonForLeadership: 9,
  },
  campaign: {
    ...VALUES.campaign,
    /** Members that one campaign may win. */
    most: 3,
  },
  ending: {
    ...VALUES.ending,
    /** Year-ends in a row without consent that end the regime. */
    collapseYears: 2,
  },
} as const;
