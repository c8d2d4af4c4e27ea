import { playCourse } from '../course.ts';
import type { CoursePlan } from '../course.ts';
import { changed, HISTORY } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { sumOver, valueIn } from '../readings.ts';

/** History with an army whose officers were not purged. */
const ARMY_KEPT = changed(HISTORY, { from: 1935, to: 1941, orders: { repression: 0.1 } });
/** History that gives a fifth of its output to arms from 1936 on, and one that gives a twentieth from 1933 on. */
const ARMED = changed(HISTORY, { from: 1936, to: 1940, orders: { defenceShare: 0.2 }, laws: { 'military-doctrine': 2 } });
const DISARMED = changed(HISTORY, { from: 1933, to: 1940, orders: { defenceShare: 0.05 } });
const NO_WAR: CoursePlan = { ...HISTORY, settings: { war: 'none' } };
/** The same neglect where nobody attacks. */
const DISARMED_IN_PEACE: CoursePlan = { ...DISARMED, settings: { war: 'none' } };

function lostToTheWar(plan: CoursePlan): number {
  return -sumOver(playCourse(plan), 'warPopulationChange', 1941, 1945);
}

/** Capital outside farming at the end of the war as a share of what stood before it. */
function capitalKept(plan: CoursePlan): number {
  const course = playCourse(plan);
  return valueIn(course, 'nonFarmCapital', 1945) / valueIn(course, 'nonFarmCapital', 1940);
}

/** The last year of a game. */
function lastYear(plan: CoursePlan): number {
  return playCourse(plan).state.outcome?.date.year ?? NaN;
}

export const war: Demonstration = {
  id: 'S20',
  sentence: 'How far the war goes and what it destroys follows from strength and choices: officers purged or not, armed or not.',
  margin:
    'Two and a half million people are a tenth of what the war cost. A game that ends before 1945 is a war that was lost. Diplomacy, and with it whether and when the war comes, is not in the model yet: the setting of the game decides it.',
  measure: () => [
    {
      direction: 'appears',
      indicator: 'population lost to the war 1941-45 (millions), army kept / purged as in the record',
      without: lostToTheWar(ARMY_KEPT),
      with: lostToTheWar(HISTORY),
      expect: { kind: 'risesBy', amount: 2.5 },
    },
    {
      direction: 'appears',
      indicator: 'population lost to the war 1941-45 (millions), arms of the record / a fifth of output for arms from 1936',
      without: lostToTheWar(HISTORY),
      with: lostToTheWar(ARMED),
      expect: { kind: 'fallsBy', amount: 2.5 },
    },
    {
      direction: 'appears',
      indicator: 'capital outside farming 1945 (share of 1940), army purged as in the record / kept',
      without: capitalKept(HISTORY),
      with: capitalKept(ARMY_KEPT),
      expect: { kind: 'risesBy', amount: 0.03 },
    },
    {
      direction: 'appears',
      indicator: 'last year of the game, arms of the record / a twentieth of output for arms from 1933 (lost before 1945)',
      without: lastYear(HISTORY),
      with: lastYear(DISARMED),
      expect: { kind: 'between', low: 1941, high: 1945 },
    },
    {
      direction: 'does not appear',
      indicator: 'last year of the game, a twentieth of output for arms from 1933: war of the record / no war',
      without: lastYear(DISARMED),
      with: lastYear(DISARMED_IN_PEACE),
      expect: { kind: 'risesBy', amount: 40 },
    },
    {
      direction: 'does not appear',
      indicator: 'population lost to the war 1941-45 (millions), war of the record / no war',
      without: lostToTheWar(HISTORY),
      with: lostToTheWar(NO_WAR),
      expect: { kind: 'between', low: 0, high: 0 },
    },
  ],
};
