import { exp, log } from '../../math/exact.ts';
import { logMean } from '../../math/logMean.ts';
import { clamp } from '../../math/numbers.ts';
import type { EconomyDefinition } from '../../state/economyDefinition.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import { closeLedger } from './closeLedger.ts';
import type { Ledger } from './ledger.ts';
import { scaled } from './logMean.ts';

/**
 * Change of the herd, index: what peasants slaughtered rather than bring it into the collective, what the war took, the young, and
 * the animals that fodder and incentives did not keep. Logs of the model's own factors, turned into animals by the log-mean.
 */
export function herdLedger(before: EconomyYear, after: EconomyYear, { parameters, anchor }: EconomyDefinition): Ledger {
  const jump = Math.max(0, after.collectivisedShare - before.collectivisedShare);
  const newlyOccupied = Math.max(0, after.occupation - before.occupation);
  const slaughter = -parameters.slaughterOnCollectivisation * jump;
  const war = log(1 - parameters.occupationHerdLoss * newlyOccupied);
  const stock = before.herd * exp(slaughter + war);
  // The herd that can be kept is a product of fodder and incentives: the log-mean divides what it is short of between the two.
  const fodder =
    parameters.fodderOutputElasticity *
    log(clamp(after.farmOutput / anchor.farmOutput, parameters.fodderOutputMinimum, parameters.fodderOutputMaximum));
  const incentives = parameters.fodderIncentiveElasticity * (after.factors.farm.efficiency - log(parameters.fodderIncentiveReference));
  const crowding = -parameters.herdGrowthRate * (stock / parameters.fodderCeiling);
  const missing = -crowding * logMean(1, exp(-fodder - incentives));
  return closeLedger(
    'herd',
    before.herd,
    after.herd,
    scaled(
      {
        slaughter,
        war,
        young: parameters.herdGrowthRate,
        animalsKept: crowding,
        feed: missing * fodder,
        peasantIncentives: missing * incentives,
      },
      logMean(before.herd, after.herd),
    ),
  );
}
