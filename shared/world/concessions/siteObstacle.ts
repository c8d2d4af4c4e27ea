import { CONCESSION_PARAMETERS } from '../../content/concessionParameters.ts';
import type { ConcessionSite } from '../../content/types.ts';

/** What must be known to say whether a site can be let. */
export interface SiteSetting {
  readonly year: number;
  readonly laws: Readonly<Record<string, number>>;
  readonly isSoviet: (unit: string) => boolean;
}

/** Why a site cannot be let now. */
export type SiteObstacle = 'siteNotReady' | 'siteNotSoviet' | 'forbiddenByLaw';

const P = CONCESSION_PARAMETERS;

/** First year in which a site can be let: some years before the record let it; later where it was not yet known. */
export function earliestYear(site: ConcessionSite): number {
  return P.earliest[site.id] ?? (site.held === undefined ? 0 : site.held[0] - P.yearsBefore);
}

/** What stands in the way of letting a site: nobody knows of it yet, it lies abroad, or the law on foreign trade forbids it. */
export function siteObstacle(site: ConcessionSite, setting: SiteSetting): SiteObstacle | undefined {
  if (setting.year < earliestYear(site)) return 'siteNotReady';
  if (!setting.isSoviet(site.unit)) return 'siteNotSoviet';
  const wanted = site.capital > P.largeCapital && site.held === undefined ? P.largeLawPosition : P.lawPosition;
  return (setting.laws['foreign-trade'] ?? 0) < wanted ? 'forbiddenByLaw' : undefined;
}
