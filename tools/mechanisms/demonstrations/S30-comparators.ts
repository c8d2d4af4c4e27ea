import { COMPARATORS } from '../../../shared/data/history/comparators.ts';
import { GDP_PER_HEAD_JAPAN } from '../../../shared/data/history/gdpPerHeadJapan.ts';
import type { HistoricalSeries } from '../../../shared/data/historicalSeries.ts';
import { viewFor } from '../../../shared/views/viewFor.ts';
import { playCourse } from '../course.ts';
import { EAST_ASIAN, HISTORY } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { valueIn } from '../readings.ts';

/** Countries that the design names, and the West. */
const NAMED = ['japan', 'south-korea', 'taiwan', 'china', 'india', 'western-europe', 'usa'];

/** Years of a run that a series has a figure for, from its own first figure in them on, as a share: gaps are holes in a line. */
function shareOfYears(series: HistoricalSeries, years: readonly number[]): number {
  const known = new Set(series.observations.map(({ year }) => year));
  return years.filter((year) => known.has(year)).length / years.length;
}

/** Years a chart of the whole game shows. */
function yearsShown(): readonly number[] {
  const { state } = playCourse(HISTORY);
  return viewFor(state, state.politics.leadership.seat).years;
}

function shareOfJapan(plan: typeof HISTORY): number {
  const japan = GDP_PER_HEAD_JAPAN.observations.find(({ year }) => year === 1991)?.value ?? NaN;
  return valueIn(playCourse(plan), 'gdpPerHead', 1991) / japan;
}

export const comparators: Demonstration = {
  id: 'S30',
  sentence: 'Japan, Korea, Taiwan, China, India, West: their real series beside yours on every relevant chart.',
  margin:
    'Nobody kept accounts everywhere in the wars: seven tenths of all years leaves room for those gaps and no others; after 1950 there is no excuse for any. A chart with neighbours must tell roads apart: a fifth of Japan’s level does.',
  measure: () => {
    const years = yearsShown();
    const afterTheWar = years.filter((year) => year >= 1950);
    const named = COMPARATORS.filter(({ id }) => NAMED.includes(id));
    const least = Math.min(...named.map(({ gdpPerHead }) => shareOfYears(gdpPerHead, years)));
    const leastAfterTheWar = Math.min(...named.map(({ gdpPerHead }) => shareOfYears(gdpPerHead, afterTheWar)));
    const sourced = COMPARATORS.filter(({ gdpPerHead }) => gdpPerHead.sources.length > 0);
    return [
      {
        direction: 'appears',
        indicator: 'countries named by the design with a series beside the run (count), named / there',
        without: NAMED.length,
        with: named.length,
        expect: { kind: 'staysBy', amount: 0 },
      },
      {
        direction: 'appears',
        indicator: 'years of the run that the thinnest of their series covers (share), all / covered',
        without: 1,
        with: least,
        expect: { kind: 'staysBy', amount: 0.3 },
      },
      {
        direction: 'appears',
        indicator: 'years from 1950 on that the thinnest of their series covers (share), all / covered',
        without: 1,
        with: leastAfterTheWar,
        expect: { kind: 'staysBy', amount: 0 },
      },
      {
        direction: 'appears',
        indicator: 'GDP per head 1991 (share of Japan’s record), history / East Asian road',
        without: shareOfJapan(HISTORY),
        with: shareOfJapan(EAST_ASIAN),
        expect: { kind: 'risesBy', amount: 0.2 },
      },
      {
        direction: 'does not appear',
        indicator: 'comparators drawn without a source (count), all / with a source',
        without: COMPARATORS.length,
        with: sourced.length,
        expect: { kind: 'staysBy', amount: 0 },
      },
    ];
  },
};
