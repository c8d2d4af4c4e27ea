import type { Command } from '../../../shared/commands/index.ts';
import type { ConcessionsState } from '../../../shared/state/concessionsState.ts';
import type { SeatView } from '../../../shared/views/view.ts';
import { playCourse } from '../course.ts';
import type { CoursePlan } from '../course.ts';
import { changed, EAST_ASIAN, HISTORY } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { gameIn } from '../readings.ts';

/** Takes back every site the leadership's AI has just offered. */
function offerNothing(view: SeatView): Command[] {
  return Object.entries(view.desk.concessions ?? {})
    .filter(([, order]) => order === 'offer')
    .map(([site]) => ({ type: 'offerConcession', site, withdraw: true }));
}

/** Breaks every contract in 1929. */
function breakContracts(view: SeatView): Command[] {
  if (view.date.year !== 1929) return [];
  return Object.entries(view.concessions.sites)
    .filter(([site, { status }]) => status === 'held' && view.desk.concessions?.[site] !== 'cancel')
    .map(([site]) => ({ type: 'cancelConcession', site }));
}

const NOTHING_LET: CoursePlan = { ...EAST_ASIAN, steer: offerNothing };
const CONTRACTS_BROKEN: CoursePlan = { ...EAST_ASIAN, steer: breakContracts };
/** The leashed economy with its door nearly shut, and with the door open as far as licences and zones allow. */
const DOOR_SHUT = changed(EAST_ASIAN, { from: 1922, to: 1940, orders: { openness: 0.1 } });
const DOOR_OPEN = changed(EAST_ASIAN, { from: 1922, to: 1940, orders: { openness: 0.75 }, laws: { 'foreign-trade': 3 } });
/** History, but wide open until 1932; from then on the door closes as it did. */
const OPEN_UNTIL_1932 = changed(HISTORY, { from: 1922, to: 1932, orders: { openness: 0.9 }, laws: { 'foreign-trade': 3 } });

/** Technology outside farming at the start of a year, index of 1921. */
function technologyIn(plan: CoursePlan, year: number): number {
  return gameIn(playCourse(plan), year).economy.nonFarmTechnology;
}

function concessionsIn(plan: CoursePlan, year: number): ConcessionsState {
  return gameIn(playCourse(plan), year).concessions;
}

function trustIn(plan: CoursePlan, year: number): number {
  return gameIn(playCourse(plan), year).world.contractTrust;
}

export const learningFromCapital: Demonstration = {
  id: 'S2',
  sentence: 'Foreign capital bids on real sites; profits leave, know-how stays (a stock); breaking a contract ruins trust for years.',
  margin:
    'A twentieth of technology is a twentieth of everything made outside farming. Know-how that stays is at least four fifths there years after the holders have gone. Half of all trust, and a tenth of it still missing five years later, is ruin for years.',
  measure: () => [
    {
      direction: 'appears',
      indicator: 'know-how left by foreign firms by 1940 (bn 1990 $ of capital worked with), no sites let / sites let',
      without: concessionsIn(NOTHING_LET, 1940).knowHow,
      with: concessionsIn(EAST_ASIAN, 1940).knowHow,
      expect: { kind: 'risesBy', amount: 0.5 },
    },
    {
      direction: 'appears',
      indicator: 'profits taken home 1935 (bn 1990 $ a year), no sites let / sites let',
      without: concessionsIn(NOTHING_LET, 1936).profits,
      with: concessionsIn(EAST_ASIAN, 1936).profits,
      expect: { kind: 'risesBy', amount: 0.1 },
    },
    {
      direction: 'appears',
      indicator: 'technology outside farming 1940 (1921 = 1), leashed economy: door nearly shut / open to licences and concessions',
      without: technologyIn(DOOR_SHUT, 1940),
      with: technologyIn(DOOR_OPEN, 1940),
      expect: { kind: 'rises', share: 0.05 },
    },
    {
      direction: 'appears',
      indicator: 'lead in technology from an open door 1922-32 (index points), when it closes / eight years after',
      without: technologyIn(OPEN_UNTIL_1932, 1933) - technologyIn(HISTORY, 1933),
      with: technologyIn(OPEN_UNTIL_1932, 1941) - technologyIn(HISTORY, 1941),
      expect: { kind: 'stays', share: 0.2 },
    },
    {
      direction: 'appears',
      indicator: 'know-how left by foreign firms (bn 1990 $) after all contracts were broken in 1929, on their last day / five years after',
      without: concessionsIn(CONTRACTS_BROKEN, 1929).knowHow,
      with: concessionsIn(CONTRACTS_BROKEN, 1934).knowHow,
      expect: { kind: 'stays', share: 0.2 },
    },
    {
      direction: 'appears',
      indicator: 'trust of foreign capital 1930 (0-1), contracts kept / broken in 1929',
      without: trustIn(EAST_ASIAN, 1930),
      with: trustIn(CONTRACTS_BROKEN, 1930),
      expect: { kind: 'falls', share: 0.5 },
    },
    {
      direction: 'appears',
      indicator: 'trust of foreign capital 1935 (0-1), contracts kept / broken in 1929',
      without: trustIn(EAST_ASIAN, 1935),
      with: trustIn(CONTRACTS_BROKEN, 1935),
      expect: { kind: 'falls', share: 0.1 },
    },
    {
      direction: 'does not appear',
      indicator: 'trust of foreign capital (0-1) while contracts are kept, 1924 / 1935',
      without: trustIn(EAST_ASIAN, 1924),
      with: trustIn(EAST_ASIAN, 1935),
      expect: { kind: 'rises', share: 0.25 },
    },
    {
      direction: 'does not appear',
      indicator: 'profits taken home 1930 (bn 1990 $ a year), contracts kept / broken in 1929',
      without: concessionsIn(EAST_ASIAN, 1931).profits,
      with: concessionsIn(CONTRACTS_BROKEN, 1931).profits,
      expect: { kind: 'falls', share: 0.8 },
    },
  ],
};
