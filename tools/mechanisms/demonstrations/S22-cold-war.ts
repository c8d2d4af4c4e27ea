import type { Command } from '../../../shared/commands/index.ts';
import { POSTURES } from '../../../shared/state/worldState.ts';
import type { Posture } from '../../../shared/state/worldState.ts';
import type { SeatView } from '../../../shared/views/view.ts';
import { playCourse } from '../course.ts';
import type { CoursePlan } from '../course.ts';
import { changed, EAST_ASIAN, HISTORY } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { meanOver, valueIn } from '../readings.ts';

/** The Western powers go towards a posture from 1949 on, a step a year, and stay there. */
function towards(goal: Posture): (view: SeatView) => Command[] {
  return ({ date, world }) => {
    const now = POSTURES.indexOf(world.posture);
    const posture = POSTURES[now + Math.sign(POSTURES.indexOf(goal) - now)];
    return date.year < 1949 || posture === undefined || posture === world.posture ? [] : [{ type: 'setPosture', posture }];
  };
}

function under(road: CoursePlan, posture: Posture): CoursePlan {
  return { ...road, outside: { westernPowers: towards(posture) } };
}

const OPEN_EMBARGO = under(EAST_ASIAN, 'embargo');
const OPEN_DETENTE = under(EAST_ASIAN, 'credit');
/** The East Asian road with its door kept shut. */
const SHUT = changed(EAST_ASIAN, { from: 1946, to: 1991, orders: { openness: 0.05 } });
const SHUT_EMBARGO = under(SHUT, 'embargo');
const SHUT_DETENTE = under(SHUT, 'credit');
/** History with half of its arms, and with half as much again, from 1955 on. */
const FEW_ARMS = changed(HISTORY, { from: 1955, to: 1985, orders: { defenceShare: 0.06 } });
const MANY_ARMS = changed(HISTORY, { from: 1955, to: 1985, orders: { defenceShare: 0.2 } });

function outputOf1991(plan: CoursePlan): number {
  return valueIn(playCourse(plan), 'gdpPerHead', 1991);
}

function consumption(plan: CoursePlan): number {
  return meanOver(playCourse(plan), 'consumptionPerHead', 1960, 1985);
}

/** What an embargo costs in 1991 against detente: a share of GDP per head. */
function costOfEmbargo(embargo: CoursePlan, detente: CoursePlan): number {
  return 1 - outputOf1991(embargo) / outputOf1991(detente);
}

export const coldWar: Demonstration = {
  id: 'S22',
  sentence: 'Cold War, sanctions, coexistence: the arms burden, CoCom, detente and decoupling each have their price.',
  margin:
    'A tenth of output is five good years. A twentieth of consumption, year in, year out, is felt. Alliances and crises are not in the model yet; the postures of the powers, export controls and the arms burden are.',
  measure: () => [
    {
      direction: 'appears',
      indicator: 'GDP per head 1991 (1990 $), open road: detente / embargo and export controls from 1949',
      without: outputOf1991(OPEN_DETENTE),
      with: outputOf1991(OPEN_EMBARGO),
      expect: { kind: 'falls', share: 0.1 },
    },
    {
      direction: 'appears',
      indicator: 'consumption per head 1960-85 (1990 $ a year), six per cent for arms / twenty per cent for arms',
      without: consumption(FEW_ARMS),
      with: consumption(MANY_ARMS),
      expect: { kind: 'falls', share: 0.1 },
    },
    {
      direction: 'appears',
      indicator: 'GDP per head 1991 (1990 $) under detente, open road / door kept shut: decoupling by choice',
      without: outputOf1991(OPEN_DETENTE),
      with: outputOf1991(SHUT_DETENTE),
      expect: { kind: 'falls', share: 0.1 },
    },
    {
      direction: 'does not appear',
      indicator: 'part of GDP per head in 1991 that an embargo costs, open road / door kept shut',
      without: costOfEmbargo(OPEN_EMBARGO, OPEN_DETENTE),
      with: costOfEmbargo(SHUT_EMBARGO, SHUT_DETENTE),
      expect: { kind: 'falls', share: 0.5 },
    },
    {
      direction: 'does not appear',
      indicator: 'consumption per head 1960-85 (1990 $ a year), arms of the record / six per cent for arms',
      without: consumption(HISTORY),
      with: consumption(FEW_ARMS),
      expect: { kind: 'rises', share: 0.05 },
    },
  ],
};
