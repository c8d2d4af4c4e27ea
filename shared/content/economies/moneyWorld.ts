import { OIL_PRICE } from '../../data/history/oilPrice.ts';
import { OIL_EXPORTS } from '../../data/money/oilExports.ts';
import { pow } from '../../math/exact.ts';
import type { Knots } from '../../math/numbers.ts';
import { interpolate } from '../../math/numbers.ts';
import type { MoneyWorld } from '../../state/moneyDefinition.ts';

const BARRELS_PER_TONNE = 7.3;
/** A dollar of 2015 in dollars of 1990, by consumer prices of the United States. */
const DOLLARS_OF_1990 = 0.55;
/** Part of exports that fetched the world price; the rest went to allies for less. Judgement. */
const WORLD_PRICE_SHARE = 0.6;
/** Cost of a barrel with transport in 1970, dollars of 2015, and its yearly growth as fields moved north and east. Judgement. */
const COST_1970 = 12;
const COST_GROWTH = 1.04;

function knotsOf(observations: readonly { readonly year: number; readonly value: number }[]): Knots {
  return observations.map(({ year, value }) => [year, value] as const);
}

/** Rent on exported oil, billions of 1990 dollars, from price, volume and rising cost. Zero before exports were large. */
function oilRent(): Knots {
  const exported = knotsOf(OIL_EXPORTS.observations);
  return OIL_PRICE.observations.map(({ year, value }) => {
    const margin = Math.max(0, value - COST_1970 * pow(COST_GROWTH, Math.max(0, year - 1970)));
    const tonnes = year < 1970 ? 0 : interpolate(exported, year);
    return [year, (margin * tonnes * BARRELS_PER_TONNE * WORLD_PRICE_SHARE * DOLLARS_OF_1990) / 1000] as const;
  });
}

/** What history gave the Soviet budget from outside, billions of 1990 dollars. All but the oil price are judgements of size. */
export const USSR_MONEY_WORLD: MoneyWorld = {
  oilRent: oilRent(),
  // Gross hard-currency debt rose from 29 to 67 billion dollars between 1985 and 1991 (recalled).
  // Lend-Lease: a twentieth of output in 1942, a tenth in 1943-44 (Harrison 1996).
  foreignCredit: [
    [1941, 0],
    [1942, 14],
    [1943, 30],
    [1944, 34],
    [1945, 15],
    [1946, 0],
    [1970, 0],
    [1975, 4],
    [1980, 1],
    [1984, 1],
    [1986, 6],
    [1990, 6],
    [1991, 3],
  ],
  // Between one and a half and three per cent of output about 1980 (Wolf 1983); contested.
  foreignAid: [
    [1948, 0],
    [1955, 5],
    [1970, 15],
    [1980, 33],
    [1987, 33],
    [1990, 15],
    [1991, 3],
  ],
  debtService: [
    [1970, 0],
    [1975, 1],
    [1985, 4],
    [1991, 6],
  ],
  reserves: [
    [1921, 1],
    [1923, 2],
    [1925, 3],
    [1928, 3],
  ],
};
