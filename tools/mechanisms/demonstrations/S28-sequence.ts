import { playCourse } from '../course.ts';
import type { CoursePlan } from '../course.ts';
import { changed, EAST_ASIAN, HISTORY, NEP_KEPT, programmeNamed } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { growthOver, valueIn } from '../readings.ts';
import { startedIn } from '../startedIn.ts';

function dualTrackFrom(year: number): CoursePlan {
  const programme = startedIn(programmeNamed('dual-track-1965'), 1965, year, programmeNamed('history'));
  return { programme: () => programme, party: 'united', settings: { endYear: 1998 } };
}

/** Growth of output in thirteen years of the same dual track, percent a year. */
function growthFrom(year: number): number {
  return growthOver(playCourse(dualTrackFrom(year)), 'gdp', year - 1, year + 12);
}

/** Plan let go and markets freed as fast as laws and pace allow, from a year on. */
function planLetGo(year: number): CoursePlan {
  return changed(HISTORY, {
    from: year,
    to: year + 2,
    orders: { planScope: 0.15, marketScope: 0.9 },
    laws: { 'planning-system': 1, 'private-enterprise': 4, 'price-regime': 0 },
  });
}

/** Output two years after the plan was let go, as a share of history's. */
function outputKept(year: number): number {
  return valueIn(playCourse(planLetGo(year)), 'gdpPerHead', year + 2) / valueIn(playCourse(HISTORY), 'gdpPerHead', year + 2);
}

function output(plan: CoursePlan): number {
  return valueIn(playCourse(plan), 'gdpPerHead', 1991);
}

export const sequence: Demonstration = {
  id: 'S28',
  sentence:
    'The same reform gives different results in 1921, 1953, 1965 and 1985: surplus labour, village household farming and know-how of markets decide. NEP kept, East Asian and command road stand in the order of the reference report.',
  margin:
    'A quarter less growth between neighbouring starts is more than a decade of weather moves it. Output kept or lost by a tenth in two years is the difference between a reform and a depression.',
  measure: () => [
    {
      direction: 'appears',
      indicator: 'growth of GDP in 13 years of the same dual track (% a year), begun in 1965 / in 1953',
      without: growthFrom(1965),
      with: growthFrom(1953),
      expect: { kind: 'rises', share: 0.25 },
    },
    {
      direction: 'appears',
      indicator: 'growth of GDP in 13 years of the same dual track (% a year), begun in 1953 / in 1927 from household farms',
      without: growthFrom(1953),
      with: growthFrom(1927),
      expect: { kind: 'rises', share: 0.25 },
    },
    {
      direction: 'appears',
      indicator: 'GDP per head two years after the plan is let go at once (share of history’s), 1924 / 1985',
      without: outputKept(1924),
      with: outputKept(1985),
      expect: { kind: 'fallsBy', amount: 0.1 },
    },
    {
      direction: 'appears',
      indicator: 'GDP per head 1991 (1990 $), command road of history / NEP kept',
      without: output(HISTORY),
      with: output(NEP_KEPT),
      expect: { kind: 'rises', share: 0.25 },
    },
    {
      direction: 'appears',
      indicator: 'GDP per head 1991 (1990 $), NEP kept / East Asian road',
      without: output(NEP_KEPT),
      with: output(EAST_ASIAN),
      expect: { kind: 'rises', share: 0.25 },
    },
    {
      direction: 'does not appear',
      indicator: 'growth of GDP in 13 years of the same dual track (% a year), begun in 1965 / in 1985',
      without: growthFrom(1965),
      with: growthFrom(1985),
      expect: { kind: 'falls', share: 0.25 },
    },
    {
      direction: 'does not appear',
      indicator:
        'GDP per head two years after the plan is let go at once (share of history’s), full / 1924, while people know how to trade',
      without: 1,
      with: outputKept(1924),
      expect: { kind: 'staysBy', amount: 0.1 },
    },
  ],
};
