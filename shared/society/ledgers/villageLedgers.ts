import { partyUnease } from '../privateWealth.ts';
import { advanceStrata, villageStrata } from '../villageStrata.ts';
import { causesOf, movedByFacts, stockMovedByFacts } from './societyFacts.ts';
import type { Mover, SocietyFacts, TwoYears } from './societyFacts.ts';
import type { SocietyAmounts } from './societyLedger.ts';

const STRATA_MOVERS: readonly Mover[] = [
  { cause: 'collectives', account: ['collectivisedShare'] },
  { cause: 'markets', account: ['marketInstitutions'] },
  { cause: 'tenure', laws: ['land-tenure'] },
  { cause: 'pressure', levers: ['procurementPressure'] },
  { cause: 'deportation', levers: ['ruralCoercion'] },
];

type VillageFigure = 'poor' | 'middle' | 'betterOff' | 'inCollectives' | 'hiredLabour' | 'leasedLand';

/** Strata of the village, hired labour and leased land: who grows rich takes years, collectives and deportation act at once. */
export function villageLedger(figure: VillageFigure, years: TwoYears): SocietyAmounts {
  const stock = years.before.factors.betterOff;
  const rule = (facts: SocietyFacts): number => {
    const causes = causesOf(facts);
    const state = { betterOff: stock };
    advanceStrata(state, causes);
    return villageStrata(state, causes)[figure];
  };
  return stockMovedByFacts(STRATA_MOVERS, years, years.before.record[figure], rule);
}

/** Unease of the Party over the new rich of village and town. */
export function uneaseLedger(years: TwoYears): SocietyAmounts {
  const movers: readonly Mover[] = [
    { cause: 'newRichVillage', record: ['betterOff'] },
    { cause: 'newRichTown', record: ['tradersWealth'] },
  ];
  return movedByFacts(movers, years, ({ record }) => partyUnease(record, record.tradersWealth));
}
