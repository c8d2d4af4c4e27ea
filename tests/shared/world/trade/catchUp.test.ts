import { describe, expect, test } from '@jest/globals';
import { checkCommand } from '../../../../shared/commands/index.ts';
import type { Command } from '../../../../shared/commands/index.ts';
import { PROJECTS } from '../../../../shared/content/index.ts';
import type { Levers } from '../../../../shared/state/levers.ts';
import { POSTURES } from '../../../../shared/state/worldState.ts';
import type { SeatView } from '../../../../shared/views/view.ts';
import { playCourse } from '../../../../tools/mechanisms/course.ts';
import type { CoursePlan } from '../../../../tools/mechanisms/course.ts';
import { EAST_ASIAN, HISTORY } from '../../../../tools/mechanisms/courses.ts';
import { motionsTowards, ordersTowards } from '../../../../tools/mechanisms/steer.ts';

const FROM = 1953;
const ZONES = Object.values(PROJECTS).filter(({ kind }) => kind === 'zone');

/** Same levers and laws as on the East Asian road but for the door, which is open or nearly shut from 1953 on. */
function door(openness: number, foreignTrade: number, extra: (view: SeatView) => readonly Command[]): CoursePlan {
  const orders: Partial<Levers> = { openness };
  return {
    ...EAST_ASIAN,
    steer: (view) =>
      view.date.year < FROM
        ? []
        : [...motionsTowards(view, { 'foreign-trade': foreignTrade }), ...ordersTowards(view, orders), ...extra(view)],
  };
}

/** Machines first, and zones as soon as they can be begun. */
function exportDrive(view: SeatView): Command[] {
  const zones = ZONES.map(({ id }) => ({ type: 'startProject', project: id }) as const);
  const ready = zones.filter((command) => checkCommand(view, command).ok).slice(0, 1);
  return [
    ...ready,
    ...(view.trade.own.machineryShare === 0.55
      ? []
      : [{ type: 'setTrade', machineryShare: 0.55, consumerShare: 0.1, foodShare: 0.3 } as const]),
  ];
}

function embargoed(plan: CoursePlan, from: number): CoursePlan {
  const westernPowers = (view: SeatView): Command[] => {
    const posture = POSTURES[Math.max(0, POSTURES.indexOf(view.world.posture) - 1)];
    return view.date.year < from || posture === undefined ? [] : [{ type: 'setPosture', posture }];
  };
  return { ...plan, outside: { westernPowers } };
}

const OPEN = door(0.7, 3, exportDrive);
const AUTARKY = door(0.08, 0, () => []);
const outputIn = (plan: CoursePlan, year: number): number =>
  playCourse(plan).years.find((account) => account.year === year)?.gdpPerHead ?? NaN;

describe('trade-led catch-up', () => {
  test('with the same investment the open road grows faster than autarky, on exports of manufactures', () => {
    expect(outputIn(OPEN, 1991)).toBeGreaterThan(1.05 * outputIn(AUTARKY, 1991));
    const share = (plan: CoursePlan) => playCourse(plan).years.reduce((sum, year) => sum + year.investmentShare, 0);
    expect(share(OPEN)).toBeLessThan(1.03 * share(AUTARKY));
    const open = playCourse(OPEN).state.trade.last;
    const shut = playCourse(AUTARKY).state.trade.last;
    expect(open?.exports.manufactures).toBeGreaterThan(5 * (shut?.exports.manufactures ?? Infinity));
    expect(open?.exports.manufactures).toBeGreaterThan(0.5 * (open?.totalExports ?? Infinity));
  });

  test('and suffers more from an embargo', () => {
    const loss = (plan: CoursePlan) => 1 - outputIn(embargoed(plan, 1970), 1991) / outputIn(plan, 1991);
    expect(loss(OPEN)).toBeGreaterThan(0.03);
    expect(loss(OPEN)).toBeGreaterThan(2 * loss(AUTARKY));
  });
});

describe('isolation is imposed from outside', () => {
  test('on the road of history embargo from 1924 on costs machines and output, credit gives both', () => {
    const credited: CoursePlan = {
      ...HISTORY,
      outside: {
        westernPowers: ({ date, world }) => {
          const posture = POSTURES[Math.min(POSTURES.length - 1, POSTURES.indexOf(world.posture) + 1)];
          return date.year < 1924 || posture === undefined ? [] : [{ type: 'setPosture', posture }];
        },
      },
    };
    const shunned = embargoed(HISTORY, 1924);
    const machinesOf = (plan: CoursePlan) => playCourse(plan).state.trade.rows.find(({ year }) => year === 1930)?.machinery ?? NaN;
    expect(machinesOf(shunned)).toBeLessThan(0.8 * machinesOf(HISTORY));
    expect(machinesOf(credited)).toBeGreaterThan(machinesOf(HISTORY));
    expect(outputIn(shunned, 1939)).toBeLessThan(outputIn(HISTORY, 1939));
    expect(outputIn(credited, 1939)).toBeGreaterThan(outputIn(shunned, 1939));
  });
});

describe('the Great Depression', () => {
  /** What is decided in 1929-33 on the road of history. */
  const inDepression = (trade: Extract<Command, { type: 'setTrade' }>): CoursePlan => ({
    ...HISTORY,
    steer: ({ date }) => (date.year >= 1929 && date.year <= 1933 ? [trade] : []),
  });
  const capitalIn1935 = (plan: CoursePlan) => playCourse(plan).years.find(({ year }) => year === 1935)?.nonFarmCapital ?? NaN;
  const deaths = (plan: CoursePlan) =>
    playCourse(plan).years.reduce((sum, { year, famineDeaths }) => (year >= 1929 && year <= 1934 ? sum + famineDeaths : sum), 0);

  test('is a chance for who borrows and buys machines, and ruin for villages where grain pays for them', () => {
    const credit = inDepression({ type: 'setTrade', machineryShare: 0.8, borrowing: 0.01, exportsGrainShare: 0 });
    const grain = inDepression({ type: 'setTrade', machineryShare: 0.8, borrowing: 0, exportsGrainShare: 0.45 });
    expect(capitalIn1935(credit)).toBeGreaterThan(capitalIn1935(HISTORY));
    expect(deaths(credit)).toBeLessThan(deaths(HISTORY));
    expect(deaths(grain)).toBeGreaterThan(deaths(HISTORY));
  });
});
