import { playCourse } from '../course.ts';
import { changed, HISTORY, NEP_KEPT } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { gameIn, meanOver, societyIn, valueIn } from '../readings.ts';

/** Criticism of officials from below, in measure and without measure. */
const CRITICISM = changed(HISTORY, { from: 1960, to: 1991, orders: { criticism: 0.4 } });
const CULTURAL_REVOLUTION = changed(HISTORY, { from: 1960, to: 1991, orders: { criticism: 1 } });

/** Office without advantages, by law, from 1950 on. */
const EQUAL_PAY = changed(HISTORY, { from: 1950, to: 1991, orders: {}, laws: { privileges: 0 } });

export const newClass: Demonstration = {
  id: 'S12',
  sentence:
    'Planning grows an apparatus with privileges, inequality and vested interest; campaigns against it (criticism from below, cultural-revolution style) are possible and costly.',
  margin:
    'Half as many officials again is a layer of society, not a department. A campaign that costs a twentieth of output and a tenth of all authority is costly by any account.',
  measure: () => {
    const plan = playCourse(HISTORY);
    const market = playCourse(NEP_KEPT);
    const campaign = playCourse(CULTURAL_REVOLUTION);
    const measured = playCourse(CRITICISM);
    return [
      {
        direction: 'appears',
        indicator: 'officials 1980 (share of the labour force), NEP kept / command plan',
        without: societyIn(market, 1980).apparatus,
        with: societyIn(plan, 1980).apparatus,
        expect: { kind: 'rises', share: 0.5 },
      },
      {
        direction: 'appears',
        indicator: 'privileges of office 1980 (0-1), NEP kept / command plan',
        without: societyIn(market, 1980).privileges,
        with: societyIn(plan, 1980).privileges,
        expect: { kind: 'risesBy', amount: 0.3 },
      },
      {
        direction: 'appears',
        indicator: 'income share of the top one per cent 1980 (0-1), equal pay by law / privileges of the record',
        without: societyIn(playCourse(EQUAL_PAY), 1980).topShare,
        with: societyIn(plan, 1980).topShare,
        expect: { kind: 'rises', share: 0.25 },
      },
      {
        direction: 'appears',
        indicator: 'vested interest of officials (0-1) under the plan, 1930 / 1980',
        without: societyIn(plan, 1930).vestedInterest,
        with: societyIn(plan, 1980).vestedInterest,
        expect: { kind: 'risesBy', amount: 0.2 },
      },
      {
        direction: 'appears',
        indicator: 'corruption 1980 (0-1), NEP kept / command plan',
        without: valueIn(market, 'corruption', 1980),
        with: valueIn(plan, 'corruption', 1980),
        expect: { kind: 'risesBy', amount: 0.2 },
      },
      {
        direction: 'appears',
        indicator: 'output per head 1961-70 (1990 $), no campaign / cultural revolution',
        without: meanOver(plan, 'gdpPerHead', 1961, 1970),
        with: meanOver(campaign, 'gdpPerHead', 1961, 1970),
        expect: { kind: 'falls', share: 0.05 },
      },
      {
        direction: 'appears',
        indicator: 'authority of the leadership 1970 (0-1), no campaign / cultural revolution',
        without: gameIn(plan, 1970).authority,
        with: gameIn(campaign, 1970).authority,
        expect: { kind: 'fallsBy', amount: 0.1 },
      },
      {
        direction: 'does not appear',
        indicator: 'corruption 1980 (0-1), no campaign / criticism from below in measure',
        without: valueIn(plan, 'corruption', 1980),
        with: valueIn(measured, 'corruption', 1980),
        expect: { kind: 'falls', share: 0.5 },
      },
      {
        direction: 'does not appear',
        indicator: 'privileges of office 1980 (0-1), no campaign / criticism from below in measure',
        without: societyIn(plan, 1980).privileges,
        with: societyIn(measured, 1980).privileges,
        expect: { kind: 'falls', share: 0.25 },
      },
      {
        direction: 'does not appear',
        indicator: 'output per head 1961-70 (1990 $), no campaign / criticism from below in measure',
        without: meanOver(plan, 'gdpPerHead', 1961, 1970),
        with: meanOver(measured, 'gdpPerHead', 1961, 1970),
        expect: { kind: 'stays', share: 0.03 },
      },
    ];
  },
};
