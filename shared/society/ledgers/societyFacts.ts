import { shapley } from '../../math/shapley.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import type { SocietyFactors, SocietyLevers, SocietyYear } from '../../state/societyState.ts';
import type { SocietyCauses } from '../societyCauses.ts';
import type { SocietyAmounts, SocietyCause } from './societyLedger.ts';

/** A year of society with all it followed from. */
export interface SocietyFacts {
  readonly record: SocietyYear;
  readonly account: EconomyYear;
  readonly factors: SocietyFactors;
  /** The same year on the record's course; absent where it has none. */
  readonly reference: SocietyYear | undefined;
}

/** Two consecutive years. */
export interface TwoYears {
  readonly before: SocietyFacts;
  readonly after: SocietyFacts;
}

/** What moves with a cause: figures of the account, orders, laws, figures of society, the record's course, foreign capital. */
export interface Mover {
  readonly cause: SocietyCause;
  readonly account?: readonly (keyof EconomyYear)[];
  readonly levers?: readonly (keyof SocietyLevers)[];
  readonly laws?: readonly string[];
  readonly record?: readonly Exclude<keyof SocietyYear, 'ownership'>[];
  readonly reference?: true;
  readonly engagement?: true;
}

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

function take<T, Key extends keyof T>(into: T, from: Pick<T, Key>, keys: readonly Key[]): void {
  for (const key of keys) into[key] = from[key];
}

/** The facts of the year before with those of the year after put in for the movers given. */
function moved(movers: readonly Mover[], { before, after }: TwoYears): SocietyFacts {
  const facts = {
    record: { ...before.record },
    account: { ...before.account },
    factors: { ...before.factors, levers: { ...before.factors.levers }, laws: { ...before.factors.laws } },
    reference: before.reference,
  } satisfies Draft<SocietyFacts>;
  for (const { account = [], levers = [], laws = [], record = [], reference, engagement } of movers) {
    take(facts.account, after.account, account);
    take(facts.factors.levers, after.factors.levers, levers);
    take(facts.factors.laws, after.factors.laws, laws);
    take(facts.record, after.record, record);
    if (reference === true) facts.reference = after.reference;
    if (engagement === true) facts.factors.engagement = after.factors.engagement;
  }
  return facts;
}

/**
 * Parts of the change of a figure by cause, from the model's own rule: the mean effect of each cause over all orders in which the
 * causes could have moved (Shapley).
 */
export function movedByFacts(movers: readonly Mover[], years: TwoYears, rule: (facts: SocietyFacts) => number): SocietyAmounts {
  const parts = shapley(movers.length, (set) =>
    rule(
      moved(
        movers.filter((_, index) => (set & (1 << index)) !== 0),
        years,
      ),
    ),
  );
  const amounts: SocietyAmounts = {};
  movers.forEach(({ cause }, index) => (amounts[cause] = parts[index] ?? 0));
  return amounts;
}

/**
 * The same for a stock that was on its way already: what the rule makes of it under the facts of the year before is the part
 * 'gradual'. `rule` moves the stock on from where the year before left it.
 */
export function stockMovedByFacts(
  movers: readonly Mover[],
  years: TwoYears,
  stockBefore: number,
  rule: (facts: SocietyFacts) => number,
): SocietyAmounts {
  return { ...movedByFacts(movers, years, rule), gradual: rule(years.before) - stockBefore };
}

/** The causes of a year as the rules of society take them. */
export function causesOf({ account, factors }: SocietyFacts): SocietyCauses {
  return { year: account, levers: factors.levers, laws: factors.laws, engagement: factors.engagement };
}
