import type { FactionId } from '../state/seats.ts';

/** Numbers of the state that conditions may read. All are 0-1 or yearly figures of the last account. */
export const INDICATORS = [
  'legitimacy',
  'authority',
  'peasantAnger',
  'withholding',
  'contractTrust',
  'tension',
  'famineDeaths',
  'procurement',
  'grainHarvest',
  'consumptionGrowth',
  'gdpGrowth',
  'urbanShare',
  'farmLabourShare',
  'coordination',
  'disorganisation',
  'corruption',
  'collectivisedShare',
  'marketInstitutions',
  'tautness',
  'procurementPressure',
  'repression',
  'planScope',
  'openness',
  'scissors',
  'strikes',
  'queue',
  'inflation',
] as const;
export type Indicator = (typeof INDICATORS)[number];

/** When an event may happen. */
export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'atLeast'; readonly indicator: Indicator; readonly value: number }
  | { readonly kind: 'atMost'; readonly indicator: Indicator; readonly value: number }
  | { readonly kind: 'lawAtLeast'; readonly law: string; readonly position: number }
  | { readonly kind: 'lawAtMost'; readonly law: string; readonly position: number }
  | { readonly kind: 'leads'; readonly faction: FactionId }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };
