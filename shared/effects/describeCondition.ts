import { assertNever } from '../state/assertNever.ts';
import type { Condition, Indicator } from './condition.ts';
import type { Names } from './names.ts';

const INDICATOR_NAMES: Readonly<Record<Indicator, string>> = {
  legitimacy: 'legitimacy',
  authority: 'authority of the leadership',
  peasantAnger: 'peasant anger',
  withholding: 'grain held back',
  contractTrust: 'trust in contracts',
  tension: 'fear of war',
  famineDeaths: 'deaths from hunger (millions)',
  procurement: 'grain procured (million tonnes)',
  grainHarvest: 'grain harvest (million tonnes)',
  consumptionGrowth: 'growth of consumption per head',
  gdpGrowth: 'growth of output',
  urbanShare: 'share of people in towns',
  farmLabourShare: 'share of labour in farming',
  coordination: 'coordination',
  disorganisation: 'disorganisation',
  corruption: 'corruption',
  collectivisedShare: 'collectivised share of households',
  marketInstitutions: 'working market institutions',
  tautness: 'tautness of targets',
  procurementPressure: 'procurement pressure',
  repression: 'repression',
  planScope: 'reach of the plan',
  openness: 'openness',
  scissors: 'industrial against farm prices (1913 = 1)',
  strikes: 'share of workers on strike in a quarter',
  queue: 'queues',
  inflation: 'rise of prices in a year',
};

/** A condition in words, as a clause without a full stop. */
export function describeCondition(condition: Condition, names: Names): string {
  switch (condition.kind) {
    case 'always':
      return 'at any time in its years';
    case 'atLeast':
      return `${INDICATOR_NAMES[condition.indicator]} at least ${String(condition.value)}`;
    case 'atMost':
      return `${INDICATOR_NAMES[condition.indicator]} at most ${String(condition.value)}`;
    case 'lawAtLeast':
      return `${names.law(condition.law)} at or beyond “${names.lawPosition(condition.law, condition.position)}”`;
    case 'lawAtMost':
      return `${names.law(condition.law)} at or short of “${names.lawPosition(condition.law, condition.position)}”`;
    case 'leads':
      return `${names.faction(condition.faction)} holds the leadership`;
    case 'all':
      return condition.of.map((part) => describeCondition(part, names)).join(' and ');
    case 'any':
      return condition.of.map((part) => describeCondition(part, names)).join(' or ');
    case 'not':
      return `not (${describeCondition(condition.of, names)})`;
    default:
      return assertNever(condition);
  }
}
