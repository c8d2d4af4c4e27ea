import { z } from 'zod';
import { adoptProgrammeSchema } from './adoptProgramme.ts';
import { answerEventSchema } from './answerEvent.ts';
import { bidConcessionSchema } from './bidConcession.ts';
import { campaignSchema } from './campaign.ts';
import { cancelConcessionSchema } from './cancelConcession.ts';
import { castVoteSchema } from './castVote.ts';
import { dropPlanSchema } from './dropPlan.ts';
import { offerConcessionSchema } from './offerConcession.ts';
import { setEngagementSchema } from './setEngagement.ts';
import { setOrderSchema } from './setOrder.ts';
import { setPlanSchema } from './setPlan.ts';
import { setPostureSchema } from './setPosture.ts';
import { setTradeSchema } from './setTrade.ts';
import { setWithholdingSchema } from './setWithholding.ts';
import { startProjectSchema } from './startProject.ts';
import { stopProjectSchema } from './stopProject.ts';
import { tableLawMotionSchema } from './tableLawMotion.ts';
import { tableLeadershipMotionSchema } from './tableLeadershipMotion.ts';
import { withdrawMotionSchema } from './withdrawMotion.ts';
import { withdrawOrderSchema } from './withdrawOrder.ts';

/** Everything a seat can ask for. The wire format; `check` decides whether it may be done now. */
export const COMMAND_SCHEMA = z.discriminatedUnion('type', [
  setOrderSchema,
  withdrawOrderSchema,
  tableLawMotionSchema,
  tableLeadershipMotionSchema,
  withdrawMotionSchema,
  castVoteSchema,
  campaignSchema,
  setWithholdingSchema,
  setEngagementSchema,
  setPostureSchema,
  answerEventSchema,
  setTradeSchema,
  offerConcessionSchema,
  cancelConcessionSchema,
  bidConcessionSchema,
  startProjectSchema,
  stopProjectSchema,
  setPlanSchema,
  adoptProgrammeSchema,
  dropPlanSchema,
]);

export type Command = z.infer<typeof COMMAND_SCHEMA>;
export type CommandType = Command['type'];
