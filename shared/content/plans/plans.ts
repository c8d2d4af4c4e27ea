import { eighthFiveYearPlan } from './eighthFiveYearPlan.ts';
import { eleventhFiveYearPlan } from './eleventhFiveYearPlan.ts';
import { fifthFiveYearPlan } from './fifthFiveYearPlan.ts';
import { firstFiveYearPlan } from './firstFiveYearPlan.ts';
import { fourthFiveYearPlan } from './fourthFiveYearPlan.ts';
import { ninthFiveYearPlan } from './ninthFiveYearPlan.ts';
import { secondFiveYearPlan } from './secondFiveYearPlan.ts';
import { sevenYearPlan } from './sevenYearPlan.ts';
import { sixthFiveYearPlan } from './sixthFiveYearPlan.ts';
import { tenthFiveYearPlan } from './tenthFiveYearPlan.ts';
import { thirdFiveYearPlan } from './thirdFiveYearPlan.ts';
import { twelfthFiveYearPlan } from './twelfthFiveYearPlan.ts';
import type { PlanDefinition } from './planDefinition.ts';

/** The long-term plans of the record, in the order of their years. */
export const PLANS: readonly PlanDefinition[] = [
  firstFiveYearPlan,
  secondFiveYearPlan,
  thirdFiveYearPlan,
  fourthFiveYearPlan,
  fifthFiveYearPlan,
  sixthFiveYearPlan,
  sevenYearPlan,
  eighthFiveYearPlan,
  ninthFiveYearPlan,
  tenthFiveYearPlan,
  eleventhFiveYearPlan,
  twelfthFiveYearPlan,
];
