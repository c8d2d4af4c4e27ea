import { closeSigned } from '../../math/signedLedger.ts';
import type { SignedAmounts, SignedLedger } from '../../math/signedLedger.ts';

/** What a part of a ledger of a unit is due to. */
export const UNIT_CAUSES = [
  'arrived',
  'autumnDead',
  'births',
  'boughtIn',
  'burden',
  'calling',
  'collectives',
  'deaths',
  'deported',
  'distrust',
  'elsewhere',
  'evacuated',
  'evenQuota',
  'evenShare',
  'fading',
  'front',
  'fromHerds',
  'harvest',
  'hunger',
  'laid',
  'land',
  'left',
  'limit',
  'localWeather',
  'lost',
  'missingFood',
  'nation',
  'nationalWeather',
  'natural',
  'newLands',
  'newWorks',
  'procurement',
  'projects',
  'reach',
  'reports',
  'restocked',
  'returned',
  'ruined',
  'sales',
  'seedAndFeed',
  'settled',
  'soil',
  'springDead',
  'surplus',
  'territory',
  'unaccounted',
  'villageAnger',
  'villages',
  'war',
  'weather',
] as const;
export type UnitCause = (typeof UNIT_CAUSES)[number];

/** What a ledger of a unit is of: the figure itself, or something that stands behind it. */
export type UnitLedgerKind = 'change' | 'level' | 'food';

export interface UnitLedger extends SignedLedger<UnitCause> {
  readonly kind: UnitLedgerKind;
}

/** Part of a figure that is rounding in books that are kept to a person, a tonne and a hectare. */
export const KEPT_ROUNDING = 2e-5;

/** A ledger of a unit that closes. What is more than the rounding of the books is a part of its own, `other`. */
export function closeUnit(
  kind: UnitLedgerKind,
  from: number,
  to: number,
  amounts: SignedAmounts<UnitCause>,
  other: UnitCause,
  rounding = KEPT_ROUNDING,
): UnitLedger {
  return { kind, ...closeSigned(from, to, amounts, UNIT_CAUSES, other, rounding) };
}
