import { effort, effortParts, farmEffort, goodsForVillage } from '../effort.ts';
import { villageTrade } from '../incentives.ts';
import { movedByFacts } from './societyFacts.ts';
import type { Mover, SocietyFacts, TwoYears } from './societyFacts.ts';
import type { SocietyAmounts } from './societyLedger.ts';

/** What moved effort from the record's course in a year, before and beside the bounds it is held within. */
function levels({ record, reference }: SocietyFacts) {
  const part = (cause: 'goods' | 'enthusiasm' | 'contracts'): number =>
    effortParts(record, reference).find((known) => known.cause === cause)?.change ?? 0;
  const [goods, spirit, contracts] = [part('goods'), part('enthusiasm'), part('contracts')];
  return { goods, spirit, contracts, limits: effort(record, reference) - 1 - goods - spirit - contracts };
}

/** Effort outside farming against the record's course: goods that wages find, spirit, contracts. */
export function effortLedger({ before, after }: TwoYears): SocietyAmounts {
  const [one, other] = [levels(before), levels(after)];
  return {
    goods: other.goods - one.goods,
    spirit: other.spirit - one.spirit,
    contracts: other.contracts - one.contracts,
    limits: other.limits - one.limits,
  };
}

/** Effort on farms against the record's course: contracts of households, goods for the village, and hands that machines replace. */
export function farmEffortLedger(years: TwoYears): SocietyAmounts {
  const movers: readonly Mover[] = [
    { cause: 'householdContracts', record: ['householdContracts'] },
    { cause: 'goods', record: ['villageTrade'] },
    { cause: 'collectives', account: ['collectivisedShare'] },
    { cause: 'workers', account: ['farmLabourShare'] },
    { cause: 'record', reference: true },
  ];
  return movedByFacts(movers, years, ({ record, account, reference }) => farmEffort(record, account, reference));
}

/** Goods for the village against the record's course: goods there are, grain they are shared among. */
export function goodsForVillageLedger(years: TwoYears): SocietyAmounts {
  const movers: readonly Mover[] = [
    { cause: 'goods', account: ['consumerOutput'] },
    { cause: 'people', account: ['population', 'urbanShare'] },
    { cause: 'grain', account: ['procurement', 'privateGrainSales'] },
    { cause: 'record', reference: true },
  ];
  return movedByFacts(movers, years, ({ record, account, reference }) =>
    goodsForVillage({ ...record, villageTrade: villageTrade(account) }, reference),
  );
}
