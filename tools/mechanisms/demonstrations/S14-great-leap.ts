import { playCourse } from '../course.ts';
import { changed, HISTORY } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { gameIn, meanOver, societyIn, valueIn } from '../readings.ts';

const EVERY_VILLAGE_MAKES_IRON = { 'rural-industry': 3, 'planning-system': 4, 'labour-regime': 4 };
const LEAP_ORDERS = { mobilisation: 1, tautness: 1, ruralCoercion: 1, famineRelief: 0 };

/** History with a leap from 1956 to 1961: every village makes iron by order, targets are taut, nobody dares to speak. */
const LEAP = changed(HISTORY, {
  from: 1955,
  to: 1961,
  orders: { ...LEAP_ORDERS, procurementPressure: 0.8, repression: 0.35, inspection: 0 },
  laws: { ...EVERY_VILLAGE_MAKES_IRON, 'grain-regime': 3, 'press-and-statistics': 0, 'inner-party-democracy': 0 },
});
/** The same leap where inspectors, tables and delegates may speak. */
const LEAP_IN_THE_OPEN = changed(HISTORY, {
  from: 1955,
  to: 1961,
  orders: { ...LEAP_ORDERS, procurementPressure: 0.8, inspection: 1 },
  laws: { ...EVERY_VILLAGE_MAKES_IRON, 'grain-regime': 3, 'press-and-statistics': 3, 'inner-party-democracy': 2, privileges: 1 },
});
/** Campaigns of youth on building sites, with villages left to their harvest. */
const CAMPAIGNS_IN_TOWNS = changed(HISTORY, { from: 1955, to: 1961, orders: { mobilisation: 1 }, laws: { 'rural-industry': 1 } });

/** Harvests of 1958-61 as reported, against what was brought in: 1 = the truth. */
function reportedAgainstTrue(plan: typeof HISTORY): number {
  const course = playCourse(plan);
  return meanOver(course, 'reportedHarvest', 1958, 1961) / meanOver(course, 'grainHarvest', 1958, 1961);
}

export const greatLeap: Demonstration = {
  id: 'S14',
  sentence:
    'Rural industry and mass mobilisation pull labour from the harvest, reports soar, the correction comes late where nobody dares to speak. The Great Leap ends below the command road.',
  margin:
    'A tenth of the harvest is a drought every year. Reports a quarter above the barn are those of the first plan. Output a twentieth lower is a year of growth lost and more.',
  measure: () => {
    const history = playCourse(HISTORY);
    const leap = playCourse(LEAP);
    return [
      {
        direction: 'appears',
        indicator: 'grain harvest 1958-61 (Mt a year), history / leap',
        without: meanOver(history, 'grainHarvest', 1958, 1961),
        with: meanOver(leap, 'grainHarvest', 1958, 1961),
        expect: { kind: 'falls', share: 0.1 },
      },
      {
        direction: 'appears',
        indicator: 'reported harvest 1958-61 (1 = true), history / leap',
        without: reportedAgainstTrue(HISTORY),
        with: reportedAgainstTrue(LEAP),
        expect: { kind: 'risesBy', amount: 0.1 },
      },
      {
        direction: 'appears',
        indicator: 'GDP per head 1961 (1990 $), history / leap',
        without: valueIn(history, 'gdpPerHead', 1961),
        with: valueIn(leap, 'gdpPerHead', 1961),
        expect: { kind: 'falls', share: 0.05 },
      },
      {
        direction: 'appears',
        indicator: 'consent 1962 (0-1), history / leap',
        without: gameIn(history, 1962).legitimacy,
        with: gameIn(leap, 1962).legitimacy,
        expect: { kind: 'fallsBy', amount: 0.05 },
      },
      {
        direction: 'appears',
        indicator: 'false zeal left in reports 1963, two years after the leap (share of the harvest), where people may speak / in silence',
        without: societyIn(playCourse(LEAP_IN_THE_OPEN), 1963).reportingZeal,
        with: societyIn(leap, 1963).reportingZeal,
        expect: { kind: 'risesBy', amount: 0.1 },
      },
      {
        direction: 'does not appear',
        indicator: 'overstatement of the harvests of 1958-61 (share), leap in silence / leap where people may speak',
        without: reportedAgainstTrue(LEAP) - 1,
        with: reportedAgainstTrue(LEAP_IN_THE_OPEN) - 1,
        expect: { kind: 'falls', share: 0.5 },
      },
      {
        direction: 'does not appear',
        indicator: 'grain harvest 1958-61 (Mt a year), history / campaigns in towns, villages left to their harvest',
        without: meanOver(history, 'grainHarvest', 1958, 1961),
        with: meanOver(playCourse(CAMPAIGNS_IN_TOWNS), 'grainHarvest', 1958, 1961),
        expect: { kind: 'stays', share: 0.03 },
      },
    ];
  },
};
