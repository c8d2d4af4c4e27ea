import { playCourse } from '../course.ts';
import type { CoursePlan } from '../course.ts';
import { changed, HISTORY, NEP_KEPT } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { societyIn } from '../readings.ts';

/** History from 1928 to 1940 without campaigns, and with campaigns that never end. */
const NO_CAMPAIGNS = changed(HISTORY, { from: 1928, to: 1940, orders: { mobilisation: 0 } });
const CAMPAIGNS_WITHOUT_END = changed(HISTORY, { from: 1928, to: 1940, orders: { mobilisation: 1 } });
/** A short call, then rest. */
const SHORT_CALL = changed(HISTORY, { from: 1928, to: 1940, orders: ({ date }) => ({ mobilisation: date.year <= 1930 ? 1 : 0 }) });
/** Campaigns without end where consumption grows: NEP kept. */
const WITH_REWARD = changed(NEP_KEPT, { from: 1928, to: 1940, orders: { mobilisation: 1 } });

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
      indicator: 'exhaustion 1935 (0-1) in campaigns without end, consumption of the record / consumption that grows (NEP kept)',
      without: exhaustionIn(CAMPAIGNS_WITHOUT_END, 1935),
      with: exhaustionIn(WITH_REWARD, 1935),
      expect: { kind: 'falls', share: 0.1 },
    },
  ],
};
