import { CONCESSION_PARAMETERS } from '../../content/concessionParameters.ts';
import { CONCESSIONS } from '../../content/index.ts';
import type { ConcessionSite } from '../../content/types.ts';
import type { ForeignCapital } from '../trade/tradeInputs.ts';

const P = CONCESSION_PARAMETERS;

/** Capital at work in sites, by site, billions of 1990 dollars. */
export type SiteCapital = Readonly<Record<string, number>>;

/** What capital at work in sites yields in a year. `before` is the know-how left by earlier years. */
export function yieldOf(capital: SiteCapital, inflow: number, before: number): ForeignCapital & { readonly output: number } {
  let total = 0;
  let exports = 0;
  for (const [id, invested] of Object.entries(capital)) {
    const site = CONCESSIONS[id];
    if (site === undefined) continue;
    total += invested;
    exports += P.outputRate * P.exported[site.kind] * invested;
  }
  return {
    inflow,
    profits: P.profitRate * total,
    output: P.outputRate * total,
    exports,
    knowHow: before * (1 - P.forgetting) + P.learning * total,
  };
}

/** Capital of a site a year on: it comes by degrees, as far as foreign firms take the site up (1 = as in the record). */
export function buildUp(capital: number, site: ConcessionSite, uptake: number): number {
  return capital + P.buildUp * Math.max(0, site.capital * uptake - capital);
}

function recordYears(from: number, to: number): Map<number, ForeignCapital> {
  const years = new Map<number, ForeignCapital>();
  let capital: Record<string, number> = {};
  let knowHow = 0;
  for (let year = from; year <= to; year++) {
    const next: Record<string, number> = {};
    let inflow = 0;
    for (const site of Object.values(CONCESSIONS)) {
      if (site.held === undefined || year < site.held[0] || year > site.held[1]) continue;
      const before = capital[site.id] ?? 0;
      next[site.id] = buildUp(before, site, 1);
      inflow += (next[site.id] ?? 0) - before;
    }
    capital = next;
    const foreignCapital = yieldOf(capital, inflow, knowHow);
    knowHow = foreignCapital.knowHow;
    years.set(year, foreignCapital);
  }
  return years;
}

const NONE: ForeignCapital = { inflow: 0, profits: 0, exports: 0, knowHow: 0 };
let known: Map<number, ForeignCapital> | undefined;

/** Foreign capital of a year had every site been let in the years of the record. */
export function recordConcessions(year: number): ForeignCapital {
  known ??= recordYears(1921, 2000);
  return known.get(year) ?? NONE;
}
