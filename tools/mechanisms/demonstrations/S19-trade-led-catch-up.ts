import { POSTURES } from '../../../shared/state/worldState.ts';
import type { Command } from '../../../shared/commands/index.ts';
import { GDP_PER_HEAD_USA } from '../../../shared/data/history/gdpPerHeadUsa.ts';
import type { SeatView } from '../../../shared/views/view.ts';
import { playCourse } from '../course.ts';
import type { CoursePlan } from '../course.ts';
import { changed, EAST_ASIAN, HISTORY } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { valueIn } from '../readings.ts';

/** The Western powers go a step a year towards an embargo from 1950 on, and stay there. */
function embargo(view: SeatView): Command[] {
  const posture = POSTURES[Math.max(0, POSTURES.indexOf(view.world.posture) - 1)];
  return view.date.year < 1950 || posture === undefined ? [] : [{ type: 'setPosture', posture }];
}

/** The East Asian road with its door kept nearly shut after the war. */
const DOOR_SHUT = changed(EAST_ASIAN, { from: 1946, to: 1991, orders: { openness: 0.1 } });
const EMBARGO: CoursePlan = { ...EAST_ASIAN, outside: { westernPowers: embargo } };
const DOOR_SHUT_UNDER_EMBARGO: CoursePlan = { ...DOOR_SHUT, outside: { westernPowers: embargo } };

/** GDP per head in 1991 as a share of that of the United States. */
function shareOfTheLeader(plan: CoursePlan): number {
  const leader = GDP_PER_HEAD_USA.observations.find(({ year }) => year === 1991)?.value ?? NaN;
  return valueIn(playCourse(plan), 'gdpPerHead', 1991) / leader;
}

function outputOf1991(plan: CoursePlan): number {
  return valueIn(playCourse(plan), 'gdpPerHead', 1991);
}

export const tradeLedCatchUp: Demonstration = {
  id: 'S19',
  sentence:
    'Export manufacturing and imported technology close the gap; the open road brings exposure to sanctions. The East Asian road has the rough size of the reference report.',
  margin:
    'A twentieth of all output from the door alone, every other policy the same; three points of the leader’s level are what the USSR won on the USA in fifteen years of the record. Sizes may miss the reference by a third.',
  measure: () => [
    {
      direction: 'appears',
      indicator: 'GDP per head 1991 (1990 $), the same road with the door shut after the war / open',
      without: outputOf1991(DOOR_SHUT),
      with: outputOf1991(EAST_ASIAN),
      expect: { kind: 'rises', share: 0.05 },
    },
    {
      direction: 'appears',
      indicator: 'GDP per head 1991 (share of the United States), door shut / open',
      without: shareOfTheLeader(DOOR_SHUT),
      with: shareOfTheLeader(EAST_ASIAN),
      expect: { kind: 'risesBy', amount: 0.03 },
    },
    {
      direction: 'appears',
      indicator: 'GDP per head 1991 (1990 $), history / East Asian road, against the reference report',
      without: outputOf1991(HISTORY),
      with: outputOf1991(EAST_ASIAN),
      expect: { kind: 'near', reference: 15268, share: 1 / 3 },
    },
    {
      direction: 'appears',
      indicator: 'GDP per head 1991 (1990 $), open road: powers of the record / embargo from 1950',
      without: outputOf1991(EAST_ASIAN),
      with: outputOf1991(EMBARGO),
      expect: { kind: 'falls', share: 0.03 },
    },
    {
      direction: 'does not appear',
      indicator: 'GDP per head 1991 (1990 $), door shut anyway: powers of the record / embargo from 1950',
      without: outputOf1991(DOOR_SHUT),
      with: outputOf1991(DOOR_SHUT_UNDER_EMBARGO),
      expect: { kind: 'stays', share: 0.015 },
    },
  ],
};
