import type { Owner } from '../../state/societyState.ts';
import { ownershipShares } from '../ownershipShares.ts';
import { causesOf, movedByFacts } from './societyFacts.ts';
import type { Mover, TwoYears } from './societyFacts.ts';
import type { SocietyAmounts } from './societyLedger.ts';

const MOVERS: readonly Mover[] = [
  { cause: 'markets', account: ['marketInstitutions'] },
  { cause: 'enterpriseLaw', laws: ['private-enterprise'] },
  { cause: 'ruralWorks', laws: ['rural-industry'] },
  { cause: 'foreignCapital', levers: ['openness'], engagement: true },
  { cause: 'farming', account: ['farmOutput', 'nonFarmOutput', 'gdp'] },
  { cause: 'collectives', account: ['collectivisedShare'] },
  { cause: 'plots', levers: ['privatePlots'] },
];

/** An owner's share of output. */
export function ownershipLedger(owner: Owner, years: TwoYears): SocietyAmounts {
  return movedByFacts(MOVERS, years, (facts) => ownershipShares(causesOf(facts))[owner]);
}
