import type { SignedAmounts, SignedLedger, SignedPart } from '../../math/signedLedger.ts';

/** Figures whose change from year to year a ledger explains. */
export const LEDGER_FIGURES = [
  'gdpPerHead',
  'nonFarmOutput',
  'farmOutput',
  'grainHarvest',
  'procurement',
  'population',
  'investment',
  'consumption',
  'urbanShare',
  'coordination',
] as const;
export type LedgerFigure = (typeof LEDGER_FIGURES)[number];

/** What a part of a ledger is due to; 'other' is what the model does not account for: acts from outside between two accounts. */
export const LEDGER_CAUSES = [
  'adjustment',
  'births',
  'capital',
  'catchingUp',
  'coercion',
  'collectives',
  'commerce',
  'coordination',
  'corruption',
  'deaths',
  'decree',
  'defence',
  'disorganisation',
  'draughtPower',
  'effort',
  'famine',
  'farmOutput',
  'harvest',
  'heavyIndustry',
  'herd',
  'hours',
  'hunger',
  'imports',
  'investment',
  'jobs',
  'land',
  'nonFarmOutput',
  'occupation',
  'other',
  'output',
  'ownNeeds',
  'planDiscipline',
  'planMarketFriction',
  'population',
  'pressure',
  'privateTrade',
  'publicServices',
  'pull',
  'reconversion',
  'reporting',
  'repression',
  'residenceControls',
  'schooling',
  'tautness',
  'technology',
  'townFood',
  'war',
  'weather',
  'withholding',
  'workers',
] as const;
export type LedgerCause = (typeof LEDGER_CAUSES)[number];

export type LedgerPart = SignedPart<LedgerCause>;

/** A change of a figure between two accounts, or its level from nothing (`from` = 0), in parts that sum to `to` - `from`. */
export interface Ledger extends SignedLedger<LedgerCause> {
  readonly figure: LedgerFigure;
}

export type Amounts = SignedAmounts<LedgerCause>;
