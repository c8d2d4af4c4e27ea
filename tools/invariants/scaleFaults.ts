import type { GameState } from '../../shared/state/gameState.ts';
import { MOST_ENGAGEMENT } from '../../shared/state/worldState.ts';
import { MOST_CAPITAL } from '../../shared/state/politicsState.ts';
import { differs, RECORDED, sumOf } from './differs.ts';

type Scaled = Readonly<Record<string, readonly [value: number, low: number, high: number]>>;

function scaled({ politics, world, society, trade, plan, projects, concessions }: Readonly<GameState>): Scaled {
  const year = society.years.at(-1);
  return {
    legitimacy: [politics.legitimacy, 0, 1],
    authority: [politics.leadership.authority, 0, 1],
    withholding: [world.withholding, 0, 1],
    peasantAnger: [world.peasantAnger, 0, 1],
    contractTrust: [world.contractTrust, 0, 1],
    tension: [world.tension, 0, 1],
    engagement: [world.engagement, 0, MOST_ENGAGEMENT],
    standing: [trade.stocks.standing, 0, 1],
    gold: [trade.stocks.gold, 0, Infinity],
    unfinished: [plan.unfinished, 0, Infinity],
    drawnByProjects: [projects.drawn, 0, Infinity],
    knowHow: [concessions.knowHow, 0, Infinity],
    enthusiasm: [society.enthusiasm, 0, 1],
    apparatus: [society.apparatus, 0, 1],
    privileges: [society.privileges, 0, 1],
    betterOff: [society.betterOff, 0, 1],
    tradersWealth: [society.tradersWealth, 0, Infinity],
    ...Object.fromEntries(Object.entries(politics.capital).map(([seat, capital]) => [`capital of ${seat}`, [capital, 0, MOST_CAPITAL]])),
    ...(year === undefined ? {} : { gini: [year.gini, 0, 1], topShare: [year.topShare, 0, 1] }),
  };
}

/** What should add up to one. */
function wholes({ society, plan }: Readonly<GameState>): Readonly<Record<string, number>> {
  const year = society.years.at(-1);
  const strain = plan.strain.at(-1);
  return {
    ...(year === undefined
      ? {}
      : { ownership: sumOf(year.ownership), strata: year.poor + year.middle + year.betterOff + year.inCollectives }),
    ...(strain === undefined ? {} : { quarters: sumOf(strain.quarters) }),
  };
}

/** What has left its scale, and what should add up to one and does not. */
export function scaleFaults(state: Readonly<GameState>): string[] {
  const off = Object.entries(scaled(state))
    .filter(([, [value, low, high]]) => !(value >= low && value <= high))
    .map(([figure, [value]]) => `${figure} = ${value}`);
  const parted = Object.entries(wholes(state))
    .filter(([, sum]) => differs(sum, 1, 1, RECORDED))
    .map(([figure, sum]) => `${figure} adds up to ${sum}`);
  return [...off, ...parted];
}
