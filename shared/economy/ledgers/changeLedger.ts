import { assertNever } from '../../state/assertNever.ts';
import type { EconomyDefinition } from '../../state/economyDefinition.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import { coordinationLedger } from './coordinationLedger.ts';
import { famineDeathsLedger } from './famineLedger.ts';
import { herdLedger } from './herdLedger.ts';
import type { Ledger, LedgerFigure } from './ledger.ts';
import {
  consumerOutputLedger,
  farmOutputLedger,
  gdpPerHeadLedger,
  grainHarvestLedger,
  heavyOutputLedger,
  nonFarmOutputLedger,
} from './outputLedgers.ts';
import { farmLabourShareLedger, populationLedger, schoolingLedger, urbanShareLedger } from './peopleLedgers.ts';
import { housingLedger, physicalFlowLedger, tractorsLedger } from './physicalLedgers.ts';
import {
  consumptionLedger,
  consumptionPerHeadLedger,
  investmentLedger,
  investmentShareLedger,
  procurementLedger,
  voluntarySalesLedger,
} from './useLedgers.ts';

/**
 * Why a figure changed between two consecutive accounts of one run: signed parts in the figure's unit that add up to the change
 * exactly. `definition` is that of the economy that ran.
 */
export function changeLedger(figure: LedgerFigure, before: EconomyYear, after: EconomyYear, definition: EconomyDefinition): Ledger {
  const { parameters } = definition;
  switch (figure) {
    case 'gdpPerHead':
      return gdpPerHeadLedger(before, after);
    case 'nonFarmOutput':
      return nonFarmOutputLedger(before, after);
    case 'heavyOutput':
      return heavyOutputLedger(before, after);
    case 'consumerOutput':
      return consumerOutputLedger(before, after);
    case 'farmOutput':
      return farmOutputLedger(before, after);
    case 'grainHarvest':
      return grainHarvestLedger(before, after);
    case 'procurement':
      return procurementLedger(before, after, parameters);
    case 'voluntarySales':
      return voluntarySalesLedger(before, after, parameters);
    case 'population':
      return populationLedger(before, after);
    case 'investment':
      return investmentLedger(before, after, parameters);
    case 'investmentShare':
      return investmentShareLedger(before, after, parameters);
    case 'consumption':
      return consumptionLedger(before, after, parameters);
    case 'consumptionPerHead':
      return consumptionPerHeadLedger(before, after, parameters);
    case 'urbanShare':
      return urbanShareLedger(before, after, parameters);
    case 'farmLabourShare':
      return farmLabourShareLedger(before, after, parameters);
    case 'schooling':
      return schoolingLedger(before, after, parameters);
    case 'coordination':
      return coordinationLedger(before, after);
    case 'herd':
      return herdLedger(before, after, definition);
    case 'famineDeaths':
      return famineDeathsLedger(before, after, parameters);
    case 'tractors':
      return tractorsLedger(before, after, parameters);
    case 'housing':
      return housingLedger(before, after, parameters);
    case 'coal':
    case 'oil':
    case 'gas':
    case 'electricity':
    case 'steel':
    case 'cloth':
      return physicalFlowLedger(figure, before, after, parameters);
    default:
      return assertNever(figure);
  }
}
