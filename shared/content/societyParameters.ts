import { CAMPAIGNS_TREE } from './parameters/society/campaigns.ts';
import { INEQUALITY_TREE } from './parameters/society/inequality.ts';
import { LIVING_TREE } from './parameters/society/living.ts';
import { OFFICIALS_TREE } from './parameters/society/officials.ts';
import { OWNERS_TREE } from './parameters/society/owners.ts';
import { START_TREE } from './parameters/society/start.ts';
import { VILLAGE_TREE } from './parameters/society/village.ts';
import { WORK_TREE } from './parameters/society/work.ts';
import { valuesOf } from './register/parameterTree.ts';

/**
 * Parameters of strata, ownership, incentives, campaigns, officials and living standards, with what is known about them. Anchors
 * that the record's course must meet are held by `tests/shared/society`.
 */
export const SOCIETY_TREE = {
  start: START_TREE,
  ...VILLAGE_TREE,
  ...OWNERS_TREE,
  incentives: WORK_TREE,
  ...CAMPAIGNS_TREE,
  ...OFFICIALS_TREE,
  ...INEQUALITY_TREE,
  living: LIVING_TREE,
} as const;

const VALUES = valuesOf(SOCIETY_TREE);

/** The figures that society is reckoned with, and around them what is no estimate. */
export const SOCIETY_PARAMETERS = {
  ...VALUES,
  start: {
    betterOff: VALUES.start.betterOff,
    tradersWealth: VALUES.start.tradersWealth,
    enthusiasm: VALUES.start.enthusiasm,
    exhaustion: VALUES.start.exhaustion,
    reportingZeal: 0,
    apparatus: VALUES.start.apparatus,
    privileges: VALUES.start.privileges,
    /** Contracts as the laws of March 1921 leave them. */
    enterpriseContracts: 1,
    householdContracts: 0,
    /** Nobody has got used to anything yet: the first account sets it. */
    usualConsumption: 0,
  },
  incentives: {
    ...VALUES.incentives,
    /** Position of the law on land tenure that is household responsibility. */
    responsibilityPosition: 5,
  },
} as const;
