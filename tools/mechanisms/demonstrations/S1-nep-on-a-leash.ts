import { playCourse } from '../course.ts';
import { changed, HISTORY, NEP_KEPT } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { gameIn, societyIn, valueIn } from '../readings.ts';

/** Keeps NEP and orders markets as wide as the law on private enterprise lets them be. */
function capAt(position: number) {
  return changed(NEP_KEPT, { from: 1921, to: 1991, orders: { marketScope: 0.9 }, laws: { 'private-enterprise': position } });
}

const PETTY_TRADE = capAt(1);
const LEASHED_FIRMS = capAt(3);

/** Keeps NEP under another law of the land: 0 household property, 2 collectives favoured. */
function landUnder(position: number) {
  return changed(NEP_KEPT, { from: 1921, to: 1991, orders: {}, laws: { 'land-tenure': position } });
}
const HOUSEHOLD_PROPERTY = landUnder(0);
const COLLECTIVES_FAVOURED = landUnder(2);

function contentmentOfTheLeft(plan: typeof PETTY_TRADE): number {
  return gameIn(playCourse(plan), 1929).satisfaction.left;
}

export const nepOnALeash: Demonstration = {
  id: 'S1',
  sentence:
    'Size cap, leases and hired labour raise or choke a private sector; it brings growth, traders’ wealth, village strata and unease in the Party. NEP kept has the rough size of the reference report.',
  margin:
    'A tenth more output in 1940 from the cap alone is about three years of growth at the pace of the time. Sizes may miss the reference by a third, as its own page warns.',
  measure: () => {
    const petty = playCourse(PETTY_TRADE);
    const leashed = playCourse(LEASHED_FIRMS);
    const history = playCourse(HISTORY);
    const kept = playCourse(NEP_KEPT);
    return [
      {
        direction: 'appears',
        indicator: 'working market institutions 1928 (0-1), law: petty trade only / leashed large firms',
        without: valueIn(petty, 'marketInstitutions', 1928),
        with: valueIn(leashed, 'marketInstitutions', 1928),
        expect: { kind: 'rises', share: 0.25 },
      },
      {
        direction: 'appears',
        indicator: 'GDP per head 1940 (1990 $), law: petty trade only / leashed large firms',
        without: valueIn(petty, 'gdpPerHead', 1940),
        with: valueIn(leashed, 'gdpPerHead', 1940),
        expect: { kind: 'rises', share: 0.08 },
      },
      {
        direction: 'appears',
        indicator: 'contentment of the Left with policy 1929 (0-1), law: petty trade only / leashed large firms',
        without: contentmentOfTheLeft(PETTY_TRADE),
        with: contentmentOfTheLeft(LEASHED_FIRMS),
        expect: { kind: 'fallsBy', amount: 0.05 },
      },
      {
        direction: 'appears',
        indicator: 'private capital in trade and industry 1928 (share of GDP), law: petty trade only / leashed large firms',
        without: societyIn(petty, 1928).tradersWealth,
        with: societyIn(leashed, 1928).tradersWealth,
        expect: { kind: 'rises', share: 1 },
      },
      {
        direction: 'appears',
        indicator: 'better-off village households 1928 (share), law: petty trade only / leashed large firms',
        without: societyIn(petty, 1928).betterOff,
        with: societyIn(leashed, 1928).betterOff,
        expect: { kind: 'rises', share: 0.25 },
      },
      {
        direction: 'appears',
        indicator: 'farm workers hired by other households 1928 (share), law of the land: collectives favoured / household property',
        without: societyIn(playCourse(COLLECTIVES_FAVOURED), 1928).hiredLabour,
        with: societyIn(playCourse(HOUSEHOLD_PROPERTY), 1928).hiredLabour,
        expect: { kind: 'rises', share: 0.5 },
      },
      {
        direction: 'appears',
        indicator: 'peasant land leased from other households 1928 (share), law of the land: collectives favoured / household property',
        without: societyIn(playCourse(COLLECTIVES_FAVOURED), 1928).leasedLand,
        with: societyIn(playCourse(HOUSEHOLD_PROPERTY), 1928).leasedLand,
        expect: { kind: 'rises', share: 0.5 },
      },
      {
        direction: 'appears',
        indicator: 'unease in the Party over the new rich 1928 (0-1), law: petty trade only / leashed large firms',
        without: societyIn(petty, 1928).unease,
        with: societyIn(leashed, 1928).unease,
        expect: { kind: 'risesBy', amount: 0.15 },
      },
      {
        direction: 'appears',
        indicator: 'GDP per head 1991 (1990 $), history / NEP kept, against the reference report',
        without: valueIn(history, 'gdpPerHead', 1991),
        with: valueIn(kept, 'gdpPerHead', 1991),
        expect: { kind: 'near', reference: 9848, share: 1 / 3 },
      },
      {
        direction: 'does not appear',
        indicator: 'working market institutions 1928 (0-1), markets ordered wide under the law of petty trade: legal scope / reached',
        without: gameIn(petty, 1928).orders.marketScope,
        with: valueIn(petty, 'marketInstitutions', 1928),
        expect: { kind: 'stays', share: 0.1 },
      },
    ];
  },
};
