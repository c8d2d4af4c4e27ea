/** Why a command was refused. A value, never a thrown error; the client shows it in words. */
export const REFUSAL_CODES = [
  'malformed',
  'gameOver',
  'notYourOffice',
  'notTheLeadership',
  'outOfRange',
  'forbiddenByLaw',
  'tooFast',
  'unknownLaw',
  'unknownPosition',
  'alreadyLaw',
  'alreadyTabled',
  'oneStepAtATime',
  'notEnoughCapital',
  'unknownMotion',
  'notYourMotion',
  'nothingToWithdraw',
  'alreadyLeads',
  'unknownEvent',
  'unknownOption',
  'ownFaction',
  'unknownProject',
  'projectNotReady',
  'projectBegun',
  'projectNotUnderway',
  'tooManyProjects',
  'sharesExceedWhole',
  'noDebt',
  'unknownSite',
  'siteNotReady',
  'siteNotSoviet',
  'siteTaken',
  'siteNotHeld',
  'setByPlan',
  'planNeedsLaw',
  'noAccountYet',
  'noTargets',
  'unknownPlan',
  'planNotDue',
  'planInForce',
  'noPlan',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface Refusal {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A verdict on a command: accepted, or refused with a reason. */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

export const ACCEPTED: Verdict = { ok: true };

export function refuse(code: RefusalCode, params: Refusal['params'] = {}): Verdict {
  return { ok: false, refusal: { code, params } };
}
