import { POSTURES } from '../../../shared/state/worldState.ts';
import type { Command } from '../../../shared/commands/index.ts';
import type { SeatView } from '../../../shared/views/view.ts';
import { playCourse } from '../course.ts';
import type { CoursePlan } from '../course.ts';
import { changed, EAST_ASIAN, HISTORY } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { meanTrade, sumOver, tradeIn } from '../readings.ts';

/** History with another share of the state's grain sold abroad in the years of hunger, and the same before the Depression. */
const NO_EXPORTS_IN_HUNGER = changed(HISTORY, { from: 1929, to: 1934, orders: {}, trade: { exportsGrainShare: 0 } });
const EXPORTS_IN_HUNGER = changed(HISTORY, { from: 1929, to: 1934, orders: {}, trade: { exportsGrainShare: 0.3 } });
const NO_EXPORTS_BEFORE = changed(HISTORY, { from: 1924, to: 1927, orders: {}, trade: { exportsGrainShare: 0 } });
const EXPORTS_BEFORE = changed(HISTORY, { from: 1924, to: 1927, orders: {}, trade: { exportsGrainShare: 0.3 } });

/** The powers go a step a year towards an embargo from 1926 on, and stay there. */
function embargo(view: SeatView): Command[] {
  const posture = POSTURES[Math.max(0, POSTURES.indexOf(view.world.posture) - 1)];
  return view.date.year < 1926 || posture === undefined ? [] : [{ type: 'setPosture', posture }];
}
const EMBARGO: CoursePlan = { ...EAST_ASIAN, outside: { westernPowers: embargo } };

/** What a tonne of grain sold abroad fetched, 1990 dollars. */
function grainPrice(course: ReturnType<typeof playCourse>, year: number): number {
  const { exports, grainExported } = tradeIn(course, year);
  return (1000 * exports.grain) / grainExported;
}

/** Most that lenders would have lent, as a multiple of a year's exports. */
function creditOffered(course: ReturnType<typeof playCourse>, from: number, to: number): number {
  return meanTrade(course, from, to, ({ creditLimit, totalExports, dollar }) => creditLimit / (totalExports * dollar));
}

function machines(plan: CoursePlan, from: number, to: number): number {
  return meanTrade(playCourse(plan), from, to, ({ imports }) => imports.machinery);
}

export const depression: Demonstration = {
  id: 'S18',
  sentence: 'From 1929 the West sells machines cheaply and buys grain for little: integration possible, or ruinous exports.',
  margin:
    'Wheat lost about half of its price between 1928 and 1932; a third is a slump by any measure. A tenth of the dead of the famine is more than half a million people.',
  measure: () => {
    const history = playCourse(HISTORY);
    return [
      {
        direction: 'appears',
        indicator: 'price of a tonne of exported grain (1990 $), 1926 / 1931',
        without: grainPrice(history, 1926),
        with: grainPrice(history, 1931),
        expect: { kind: 'falls', share: 1 / 3 },
      },
      {
        direction: 'appears',
        indicator: 'credit offered (multiple of a year’s exports), 1926-28 / 1930-32',
        without: creditOffered(history, 1926, 1928),
        with: creditOffered(history, 1930, 1932),
        expect: { kind: 'rises', share: 0.25 },
      },
      {
        direction: 'appears',
        indicator: 'machines bought on the East Asian road (bn 1990 $ a year), 1926-28 / 1930-32',
        without: machines(EAST_ASIAN, 1926, 1928),
        with: machines(EAST_ASIAN, 1930, 1932),
        expect: { kind: 'rises', share: 0.5 },
      },
      {
        direction: 'appears',
        indicator: 'famine deaths 1929-40 (millions), no grain sold in the hunger / three tenths of procurement sold',
        without: sumOver(playCourse(NO_EXPORTS_IN_HUNGER), 'famineDeaths', 1929, 1940),
        with: sumOver(playCourse(EXPORTS_IN_HUNGER), 'famineDeaths', 1929, 1940),
        expect: { kind: 'rises', share: 0.1 },
      },
      {
        direction: 'does not appear',
        indicator: 'deaths from hunger 1924-28 (millions) in good order, no grain sold / three tenths of procurement sold',
        without: sumOver(playCourse(NO_EXPORTS_BEFORE), 'famineDeaths', 1924, 1928),
        with: sumOver(playCourse(EXPORTS_BEFORE), 'famineDeaths', 1924, 1928),
        expect: { kind: 'staysBy', amount: 0.05 },
      },
      {
        direction: 'does not appear',
        indicator: 'machines bought on the East Asian road 1930-32 (bn 1990 $ a year), powers of the record / embargo',
        without: machines(EAST_ASIAN, 1930, 1932),
        with: machines(EMBARGO, 1930, 1932),
        expect: { kind: 'falls', share: 0.4 },
      },
    ];
  },
};
