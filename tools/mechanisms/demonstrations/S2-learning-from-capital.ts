import { playCourse } from '../course.ts';
import { changed, EAST_ASIAN, HISTORY } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { gameIn } from '../readings.ts';

/** The leashed economy with its door nearly shut, and with the door open as far as licences and zones allow. */
const DOOR_SHUT = changed(EAST_ASIAN, { from: 1922, to: 1940, orders: { openness: 0.1 } });
const DOOR_OPEN = changed(EAST_ASIAN, { from: 1922, to: 1940, orders: { openness: 0.75 }, laws: { 'foreign-trade': 3 } });
/** History, but wide open until 1932; from then on the door closes as it did. */
const OPEN_UNTIL_1932 = changed(HISTORY, { from: 1922, to: 1932, orders: { openness: 0.9 }, laws: { 'foreign-trade': 3 } });
/** Contracts of the leashed economy broken in 1928 and 1929, and kept again from 1930 on. */
const CONTRACTS_BROKEN = changed(EAST_ASIAN, { from: 1928, to: 1929, orders: { openness: 0 } });

/** Technology outside farming at the start of a year, index of 1921. */
function technologyIn(plan: typeof HISTORY, year: number): number {
  return gameIn(playCourse(plan), year).economy.nonFarmTechnology;
}

function trustIn(plan: typeof HISTORY, year: number): number {
  return gameIn(playCourse(plan), year).world.contractTrust;
}

export const learningFromCapital: Demonstration = {
  id: 'S2',
  sentence: 'Profits leave, know-how stays (a stock); breaking a contract ruins trust for years.',
  margin:
    'A twentieth of technology is a twentieth of everything made outside farming. Know-how that stays is at least four fifths there eight years after the door has closed. A third of all trust, and a tenth of it still missing five years later, is ruin for years.',
  measure: () => {
    const gainedBy1933 = technologyIn(OPEN_UNTIL_1932, 1933) - technologyIn(HISTORY, 1933);
    const leftIn1941 = technologyIn(OPEN_UNTIL_1932, 1941) - technologyIn(HISTORY, 1941);
    return [
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
        without: gainedBy1933,
        with: leftIn1941,
        expect: { kind: 'stays', share: 0.2 },
      },
      {
        direction: 'appears',
        indicator: 'trust of foreign capital 1930 (0-1), contracts kept / broken in 1928-29',
        without: trustIn(EAST_ASIAN, 1930),
        with: trustIn(CONTRACTS_BROKEN, 1930),
        expect: { kind: 'falls', share: 1 / 3 },
      },
      {
        direction: 'appears',
        indicator: 'trust of foreign capital 1935 (0-1), contracts kept / broken in 1928-29 and kept again since',
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
    ];
  },
};
