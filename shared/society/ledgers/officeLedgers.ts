import { advanceNewClass } from '../newClass.ts';
import { gini, topShare } from '../inequality.ts';
import { advancePrivateWealth } from '../privateWealth.ts';
import { causesOf, movedByFacts, stockMovedByFacts } from './societyFacts.ts';
import type { Mover, SocietyFacts, TwoYears } from './societyFacts.ts';
import type { SocietyAmounts } from './societyLedger.ts';

/** Officials and their privileges: law and plan make them, criticism takes them away, both take years. */
export function officeLedger(figure: 'apparatus' | 'privileges', years: TwoYears): SocietyAmounts {
  const { apparatus, privileges } = years.before.record;
  const rule = (facts: SocietyFacts): number => {
    const state = { apparatus, privileges };
    advanceNewClass(state, causesOf(facts));
    return state[figure];
  };
  const movers: readonly Mover[] = [
    { cause: 'plan', levers: ['planScope'] },
    { cause: 'complexity', account: ['gdpPerHead'] },
    { cause: 'privilegeLaw', laws: ['privileges'] },
    { cause: 'criticism', levers: ['criticism'] },
  ];
  return stockMovedByFacts(movers, years, years.before.record[figure], rule);
}

/** Private capital in trade and industry: room that markets and law leave it. */
export function wealthLedger(years: TwoYears): SocietyAmounts {
  const { tradersWealth } = years.before.record;
  const rule = (facts: SocietyFacts): number => {
    const state = { tradersWealth };
    advancePrivateWealth(state, causesOf(facts));
    return state.tradersWealth;
  };
  const movers: readonly Mover[] = [
    { cause: 'markets', account: ['marketInstitutions'] },
    { cause: 'enterpriseLaw', laws: ['private-enterprise'] },
  ];
  return stockMovedByFacts(movers, years, tradersWealth, rule);
}

/** The Gini coefficient: markets, the distance of town and village, privileges in kind, and inspection that keeps them down. */
export function giniLedger(years: TwoYears): SocietyAmounts {
  const movers: readonly Mover[] = [
    { cause: 'markets', account: ['marketInstitutions'] },
    { cause: 'townAndVillage', account: ['farmLabourShare', 'nonFarmOutput', 'farmOutput'] },
    { cause: 'privileges', record: ['privileges'] },
    { cause: 'plan', levers: ['planScope'] },
    { cause: 'inspection', levers: ['inspection'] },
  ];
  return movedByFacts(movers, years, (facts) => gini(facts.record, causesOf(facts)));
}

/** The income share of the top one per cent: office, private wealth, and what is grabbed where nobody is in charge. */
export function topShareLedger(years: TwoYears): SocietyAmounts {
  const movers: readonly Mover[] = [
    { cause: 'privileges', record: ['privileges'] },
    { cause: 'plan', levers: ['planScope'] },
    { cause: 'wealth', record: ['tradersWealth'] },
    { cause: 'grabbing', account: ['disorganisation', 'corruption'] },
  ];
  return movedByFacts(movers, years, (facts) => topShare(facts.record, causesOf(facts)));
}
