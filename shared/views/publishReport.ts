import { EMERGENCY_PARAMETERS } from '../content/emergencyParameters.ts';
import type { Headline, TurnReport } from '../state/gameState.ts';
import type { YearBias } from '../state/statisticsState.ts';

/** A headline as it is printed: of the hunger dead only those that are reported, and no news where too few are. */
function publishHeadline(headline: Headline, biases: readonly YearBias[]): Headline[] {
  const { deaths } = headline.params;
  if (headline.text !== 'famine' || typeof deaths !== 'number') return [headline];
  const bias = biases.find(({ year }) => year === headline.date.year);
  const reported = deaths * (1 - (bias?.concealment ?? 0));
  return reported > EMERGENCY_PARAMETERS.famineNews ? [{ ...headline, params: { ...headline.params, deaths: reported } }] : [];
}

/** The report of a turn for seats that know what is printed. */
export function publishReport(report: TurnReport, biases: readonly YearBias[]): TurnReport {
  return { ...report, headlines: report.headlines.flatMap((headline) => publishHeadline(headline, biases)) };
}
