import { closeSigned } from '../../math/signedLedger.ts';
import { assertNever } from '../../state/assertNever.ts';
import { OWNERS } from '../../state/societyState.ts';
import type { Owner, SocietyYear } from '../../state/societyState.ts';
import { effortLedger, farmEffortLedger, goodsForVillageLedger } from './effortLedgers.ts';
import { livingLedger } from './livingLedgers.ts';
import { giniLedger, officeLedger, topShareLedger, wealthLedger } from './officeLedgers.ts';
import { ownershipLedger } from './ownershipLedgers.ts';
import type { TwoYears } from './societyFacts.ts';
import { SOCIETY_CAUSES } from './societyLedger.ts';
import type { SocietyAmounts, SocietyCause, SocietyFigure, SocietyLedger } from './societyLedger.ts';
import { enthusiasmLedger, exhaustionLedger } from './spiritLedgers.ts';
import { uneaseLedger, villageLedger } from './villageLedgers.ts';

/** Records are kept to ten digits: what that leaves of a figure is rounding. */
const ROUNDING = 1e-8;

function isOwner(figure: SocietyFigure): figure is Owner {
  return OWNERS.some((owner) => owner === figure);
}

/** A figure of society as the record of a year has it. */
export function societyFigure(year: SocietyYear, figure: SocietyFigure): number {
  return isOwner(figure) ? year.ownership[figure] : year[figure];
}

function amountsOf(figure: SocietyFigure, years: TwoYears): SocietyAmounts {
  if (isOwner(figure)) return ownershipLedger(figure, years);
  switch (figure) {
    case 'realWage':
    case 'calories':
    case 'lifeExpectancy':
    case 'housingPerHead':
      return livingLedger(figure, years);
    case 'gini':
      return giniLedger(years);
    case 'topShare':
      return topShareLedger(years);
    case 'effort':
      return effortLedger(years);
    case 'farmEffort':
      return farmEffortLedger(years);
    case 'goodsForVillage':
      return goodsForVillageLedger(years);
    case 'enthusiasm':
      return enthusiasmLedger(years);
    case 'exhaustion':
      return exhaustionLedger(years);
    case 'apparatus':
    case 'privileges':
      return officeLedger(figure, years);
    case 'tradersWealth':
      return wealthLedger(years);
    case 'unease':
      return uneaseLedger(years);
    case 'poor':
    case 'middle':
    case 'betterOff':
    case 'inCollectives':
    case 'hiredLabour':
    case 'leasedLand':
      return villageLedger(figure, years);
    default:
      return assertNever(figure);
  }
}

/**
 * Why a figure of society changed between two years: signed parts in its unit that add up to the change exactly. A change that
 * its rules do not account for is booked as `elsewhere`.
 */
export function societyChange(figure: SocietyFigure, years: TwoYears, elsewhere: SocietyCause = 'other'): SocietyLedger {
  const from = societyFigure(years.before.record, figure);
  const to = societyFigure(years.after.record, figure);
  return { figure, ...closeSigned(from, to, amountsOf(figure, years), SOCIETY_CAUSES, elsewhere, ROUNDING) };
}
