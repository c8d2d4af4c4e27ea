import { assertNever } from '../../state/assertNever.ts';
import type { EconomyParameters } from '../../state/economyParameters.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import { coordinationLedger } from './coordinationLedger.ts';
import type { Ledger, LedgerFigure } from './ledger.ts';
import { farmOutputLedger, gdpPerHeadLedger, grainHarvestLedger, nonFarmOutputLedger } from './outputLedgers.ts';
import { populationLedger, urbanShareLedger } from './peopleLedgers.ts';
import { consumptionLedger, investmentLedger, procurementLedger } from './useLedgers.ts';

/**
 * Why a figure changed between two consecutive accounts of one run: signed parts in the figure's unit that add up to the change
 * exactly. `parameters` are those of the economy that ran.
 */
export function changeLedger(figure: LedgerFigure, before: EconomyYear, after: EconomyYear, parameters: EconomyParameters): Ledger {
  switch (figure) {
    case 'gdpPerHead':
      return gdpPerHeadLedger(before, after);
    case 'nonFarmOutput':
      return nonFarmOutputLedger(before, after);
    case 'farmOutput':
      return farmOutputLedger(before, after);
    case 'grainHarvest':
      return grainHarvestLedger(before, after);
    case 'procurement':
      return procurementLedger(before, after, parameters);
    case 'population':
      return populationLedger(before, after);
    case 'investment':
      return investmentLedger(before, after, parameters);
    case 'consumption':
      return consumptionLedger(before, after, parameters);
    case 'urbanShare':
      return urbanShareLedger(before, after, parameters);
    case 'coordination':
      return coordinationLedger(before, after);
    default:
      return assertNever(figure);
  }
}
