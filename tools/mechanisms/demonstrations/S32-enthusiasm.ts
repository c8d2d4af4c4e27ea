import { playCourse } from '../course.ts';
import type { CoursePlan } from '../course.ts';
import { changed, HISTORY } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { societyIn } from '../readings.ts';

/** History from 1928 to 1940 without campaigns, and with campaigns that never end. */
const NO_CAMPAIGNS = changed(HISTORY, { from: 1928, to: 1940, orders: { mobilisation: 0 } });
const CAMPAIGNS_WITHOUT_END = changed(HISTORY, { from: 1928, to: 1940, orders: { mobilisation: 1 } });
/** A short call, then rest. */
const SHORT_CALL = changed(HISTORY, { from: 1928, to: 1940, orders: ({ date }) => ({ mobilisation: date.year <= 1930 ? 1 : 0 }) });
/** Full campaigns in the 1950s while shops fill as they did, and with a third of all output held back for arms. */
const WITH_REWARD = changed(HISTORY, { from: 1950, to: 1960, orders: { mobilisation: 1 } });
const WITHOUT_REWARD = changed(HISTORY, {
  from: 1950,
  to: 1960,
  orders: { mobilisation: 1, defenceShare: 0.3 },
  laws: { 'military-doctrine': 3 },
});

/** What enthusiasm adds to effort and exhaustion takes from it, points of effort. */
function spiritIn(plan: CoursePlan, year: number): number {
  return 100 * societyIn(playCourse(plan), year).spirit;
}

function exhaustionIn(plan: CoursePlan, year: number): number {
  return societyIn(playCourse(plan), year).exhaustion;
}

export const enthusiasm: Demonstration = {
  id: 'S32',
  sentence: 'Revolutionary will buys effort for a while and wears out without material reward.',
  margin: 'Two points of effort are a good year’s growth in work alone. To wear out is to lose at least half of what was won.',
  measure: () => [
    {
      direction: 'appears',
      indicator: 'effort from enthusiasm 1930 (points), no campaigns / campaigns from 1928 on',
      without: spiritIn(NO_CAMPAIGNS, 1930),
      with: spiritIn(CAMPAIGNS_WITHOUT_END, 1930),
      expect: { kind: 'risesBy', amount: 2 },
    },
    {
      direction: 'appears',
      indicator: 'effort won by campaigns without end over none (points), 1931 / 1940',
      without: spiritIn(CAMPAIGNS_WITHOUT_END, 1931) - spiritIn(NO_CAMPAIGNS, 1931),
      with: spiritIn(CAMPAIGNS_WITHOUT_END, 1940) - spiritIn(NO_CAMPAIGNS, 1940),
      expect: { kind: 'falls', share: 0.5 },
    },
    {
      direction: 'appears',
      indicator: 'exhaustion 1940 (0-1), no campaigns / campaigns without end',
      without: exhaustionIn(NO_CAMPAIGNS, 1940),
      with: exhaustionIn(CAMPAIGNS_WITHOUT_END, 1940),
      expect: { kind: 'risesBy', amount: 0.3 },
    },
    {
      direction: 'does not appear',
      indicator: 'exhaustion 1940 (0-1), campaigns without end / a call of three years and rest',
      without: exhaustionIn(CAMPAIGNS_WITHOUT_END, 1940),
      with: exhaustionIn(SHORT_CALL, 1940),
      expect: { kind: 'falls', share: 0.5 },
    },
    {
      direction: 'does not appear',
      indicator: 'enthusiasm in the seventh year of full campaigns, 1956 (0-1), goods held back for arms / goods of the record',
      without: societyIn(playCourse(WITHOUT_REWARD), 1956).enthusiasm,
      with: societyIn(playCourse(WITH_REWARD), 1956).enthusiasm,
      expect: { kind: 'rises', share: 0.25 },
    },
    {
      direction: 'does not appear',
      indicator: 'exhaustion in the fifth year of full campaigns, 1954 (0-1), goods held back for arms / goods of the record',
      without: exhaustionIn(WITHOUT_REWARD, 1954),
      with: exhaustionIn(WITH_REWARD, 1954),
      expect: { kind: 'falls', share: 0.1 },
    },
  ],
};
