import { CONCESSION_PARAMETERS } from '../../content/concessionParameters.ts';
import { closeSigned } from '../../math/signedLedger.ts';
import type { SignedLedger } from '../../math/signedLedger.ts';
import type { ConcessionsState } from '../../state/concessionsState.ts';

const P = CONCESSION_PARAMETERS;

/** Part that sites given up since the last account had. */
export const SITES_LOST = 'lost';

/** A figure of all concessions by site; what is missing was made in sites that are no longer held. */
function bySite(total: number, parts: Readonly<Record<string, number>>): SignedLedger<string> {
  return closeSigned<string>(0, total, parts, [...Object.keys(parts), SITES_LOST], SITES_LOST);
}

function perCapital({ sites }: Pick<ConcessionsState, 'sites'>, rate: number): Record<string, number> {
  const held = Object.entries(sites).filter(([, site]) => site.status === 'held');
  return Object.fromEntries(held.map(([id, { capital }]) => [id, rate * capital]));
}

type Known = Readonly<Pick<ConcessionsState, 'sites' | 'knowHow' | 'inflow' | 'came' | 'profits' | 'output'>>;

/** Capital that came in the last year by site, billions of 1990 dollars. */
export function inflowLedger({ inflow, came }: Known): SignedLedger<string> {
  return bySite(inflow, came ?? {});
}

/** Profits of the last year by site, billions of 1990 dollars. */
export function profitsLedger(known: Known): SignedLedger<string> {
  return bySite(known.profits, perCapital(known, P.profitRate));
}

/** Output of the last year by site, billions of 1990 dollars. */
export function concessionOutputLedger(known: Known): SignedLedger<string> {
  return bySite(known.output, perCapital(known, P.outputRate));
}

export const KNOW_HOW_CAUSES = ['learned', 'forgotten'] as const;
export type KnowHowCause = (typeof KNOW_HOW_CAUSES)[number];

/** Change of know-how in the last year: learned in proportion to foreign capital at work, and forgotten. */
export function knowHowLedger({ knowHow, profits }: Known): SignedLedger<KnowHowCause> {
  const learned = (P.learning * profits) / P.profitRate;
  const before = (knowHow - learned) / (1 - P.forgetting);
  return closeSigned(before, knowHow, { learned, forgotten: -P.forgetting * before }, KNOW_HOW_CAUSES, 'forgotten');
}

export const SITE_CAPITAL_CAUSES = ['built', 'toCome'] as const;
export type SiteCapitalCause = (typeof SITE_CAPITAL_CAUSES)[number];

/** What a site can take of foreign capital, billions of 1990 dollars: put in so far, and still to come. */
export function siteCapitalLedger(whole: number, built: number): SignedLedger<SiteCapitalCause> {
  return closeSigned(0, whole, { built, toCome: whole - built }, SITE_CAPITAL_CAUSES, 'toCome');
}
