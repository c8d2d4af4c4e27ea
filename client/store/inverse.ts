import type { Command } from '../../shared/commands/command.ts';
import { assertNever } from '../../shared/state/assertNever.ts';
import type { MotionSubject } from '../../shared/state/politicsState.ts';
import { TRADE_DECISION_IDS } from '../../shared/state/tradeState.ts';
import type { Desk, SeatView } from '../../shared/views/view.ts';

type KnownWorld = Pick<SeatView, 'world'>;

function tabling(subject: MotionSubject): Command {
  return subject.kind === 'law'
    ? { type: 'tableLawMotion', law: subject.law, position: subject.position }
    : { type: 'tableLeadershipMotion', candidate: subject.candidate };
}

/** The motion that is on the agenda after an act and was not before. */
function newMotion(before: Desk, after: Desk): string | undefined {
  const known = new Set(before.agenda.map((motion) => motion.id));
  return after.agenda.find((motion) => !known.has(motion.id))?.id;
}

/** Decisions on trade as they stood on the desk before; what was not there is taken off it. */
function untrade(command: Extract<Command, { type: 'setTrade' }>, before: Desk): Command {
  const back: Extract<Command, { type: 'setTrade' }> = { type: 'setTrade' };
  for (const decision of TRADE_DECISION_IDS) if (command[decision] !== undefined) back[decision] = before.trade?.[decision] ?? 'keep';
  if (command.repudiate !== undefined) back.repudiate = before.repudiate ?? false;
  return back;
}

/** Puts the plan that was on the desk back; with none there, takes what is there now off it. */
function unplan({ plan }: Desk): Command {
  switch (plan?.kind) {
    case 'set':
      return { type: 'setPlan', years: plan.years, growth: plan.growth };
    case 'programme':
      return { type: 'adoptProgramme', programme: plan.programme };
    case 'drop':
    case undefined:
      return { type: 'dropPlan' };
  }
}

/**
 * The command that takes an act back, given the desk before and after it. Undefined where the rules know no way back:
 * a first answer to an event can be changed, but not withdrawn.
 */
export function inverseOf(command: Command, before: Desk, after: Desk, view: KnownWorld): Command | undefined {
  switch (command.type) {
    case 'setOrder':
    case 'withdrawOrder': {
      const value = before.orders[command.lever];
      return value === undefined ? { type: 'withdrawOrder', lever: command.lever } : { type: 'setOrder', lever: command.lever, value };
    }
    case 'tableLawMotion':
    case 'tableLeadershipMotion': {
      const motion = newMotion(before, after);
      return motion === undefined ? undefined : { type: 'withdrawMotion', motion };
    }
    case 'withdrawMotion': {
      const motion = before.agenda.find((known) => known.id === command.motion);
      return motion === undefined ? undefined : tabling(motion.subject);
    }
    case 'castVote':
      return { type: 'castVote', motion: command.motion, vote: before.votes[command.motion] ?? 'free' };
    case 'campaign':
      return before.campaign === undefined ? { type: 'campaign' } : { type: 'campaign', target: before.campaign };
    case 'setWithholding':
      return { type: 'setWithholding', value: before.withholding ?? view.world.withholding };
    case 'setEngagement':
      return { type: 'setEngagement', value: before.engagement ?? view.world.engagement };
    case 'setPosture':
      return { type: 'setPosture', posture: before.posture ?? view.world.posture };
    case 'answerEvent': {
      const option = before.answers[command.event];
      return option === undefined ? undefined : { type: 'answerEvent', event: command.event, option };
    }
    case 'startProject':
      return { type: 'stopProject', project: command.project };
    case 'stopProject':
      return { type: 'startProject', project: command.project };
    case 'setTrade':
      return untrade(command, before);
    case 'offerConcession':
    case 'cancelConcession':
    case 'bidConcession':
      return { type: command.type, site: command.site, ...(command.withdraw === true ? {} : { withdraw: true }) };
    case 'setPlan':
    case 'adoptProgramme':
    case 'dropPlan':
      return unplan(before);
    default:
      return assertNever(command);
  }
}
