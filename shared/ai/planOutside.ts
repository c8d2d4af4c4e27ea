import type { Command } from '../commands/index.ts';
import { HISTORICAL_TENSION, WORLD_PARAMETERS } from '../content/worldParameters.ts';
import { clamp, interpolate } from '../math/numbers.ts';
import { assertNever } from '../state/assertNever.ts';
import type { OutsideSeatId } from '../state/seats.ts';
import { MOST_ENGAGEMENT, POSTURES } from '../state/worldState.ts';
import type { SeatView } from '../views/view.ts';
import { planBids } from './planConcessions.ts';
import { usualPosture } from '../world/usualPosture.ts';

const STANCES = WORLD_PARAMETERS.stances;

/** Peasants hold grain back once they are angrier than what they have come to bear. */
function planPeasantry(view: SeatView): Command[] {
  const { angerToWithhold, withholdingPerAnger, mostWithheld } = STANCES;
  const value = clamp(withholdingPerAnger * (view.world.peasantAnger - angerToWithhold), 0, mostWithheld);
  return value === view.world.withholding ? [] : [{ type: 'setWithholding', value }];
}

/** Foreign capital engages as in the record while trust is about what it was, more or less beyond that. */
function planForeignCapital(view: SeatView): Command[] {
  const { usualTrust, indifference, engagementPerTrust } = STANCES;
  const surprise = view.world.contractTrust - usualTrust;
  const beyond = Math.sign(surprise) * Math.max(0, Math.abs(surprise) - indifference);
  const value = clamp(1 + engagementPerTrust * beyond, 0, MOST_ENGAGEMENT);
  return value === view.world.engagement ? [] : [{ type: 'setEngagement', value }];
}

/** The powers deal as they did in the record, a step worse or better where fear of war departs from that of the record. */
function planWest(view: SeatView): Command[] {
  const departure = view.world.tension - interpolate(HISTORICAL_TENSION, view.date.year);
  const shift = departure > STANCES.tensionToMove ? -1 : departure < -STANCES.tensionToMove ? 1 : 0;
  const now = POSTURES.indexOf(view.world.posture);
  const goal = clamp(POSTURES.indexOf(usualPosture(view.date.year)) + shift, 0, POSTURES.length - 1);
  const posture = POSTURES[now + Math.sign(goal - now)];
  return posture === undefined || posture === view.world.posture ? [] : [{ type: 'setPosture', posture }];
}

/** The stance of a seat outside the Party for the coming turn. */
export function planOutside(view: SeatView, seat: OutsideSeatId): Command[] {
  switch (seat) {
    case 'peasantry':
      return planPeasantry(view);
    case 'foreignCapital':
      return [...planForeignCapital(view), ...planBids(view)];
    case 'westernPowers':
      return planWest(view);
    default:
      return assertNever(seat);
  }
}
