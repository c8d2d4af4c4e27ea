import type { EconomyYear } from '../../state/economyState.ts';
import { PHYSICAL_OUTPUT_IDS } from '../../state/physicalOutputs.ts';
import type { PhysicalOutputId } from '../../state/physicalOutputs.ts';
import type { LedgerFigure } from './ledger.ts';

/** Whether a figure is counted in physical units. */
export function isPhysicalOutput(figure: LedgerFigure): figure is PhysicalOutputId {
  return PHYSICAL_OUTPUT_IDS.some((output) => output === figure);
}

/** The figure as an account has it. */
export function ledgerFigure(account: EconomyYear, figure: LedgerFigure): number {
  return isPhysicalOutput(figure) ? account.outputs[figure] : account[figure];
}
