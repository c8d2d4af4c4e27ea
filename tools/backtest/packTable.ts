import { USSR_ECONOMY } from '../../shared/content/economies/ussr.ts';
import { economyForPack } from '../../shared/content/packs/economyForPack.ts';
import type { ParameterPackId } from '../../shared/content/packs/parameterPack.ts';
import { PARAMETER_PACK_IDS } from '../../shared/content/packs/parameterPack.ts';
import { PARAMETER_PACKS } from '../../shared/content/packs/parameterPacks.ts';
import { NO_COLLECTIVISATION_PROGRAMME } from '../../shared/content/programmes/noCollectivisation.ts';
import { runBook } from '../../shared/economy/runBook.ts';
import { runBacktest } from './runBacktest.ts';

/** How a pack fits, and the counterfactuals that tell the schools apart. */
export interface PackFigures {
  /** Errors of GDP per head, percent. */
  readonly gdpPerHead: number;
  readonly worst: number;
  readonly worstYear: number;
  /** Percentage points, percent. */
  readonly urbanShare: number;
  readonly population: number;
  readonly grainHarvest: number;
  readonly procurement: number;
  /** Output per head relative to history: 1939 without collectivisation, 1985 with easy substitution, 1985 without overload and corruption. */
  readonly withoutCollectivisation1939: number;
  readonly easySubstitution1985: number;
  readonly withoutOverload1985: number;
}

/** Figures of one pack. */
function packFigures(id: ParameterPackId): PackFigures {
  const economy = economyForPack(USSR_ECONOMY, PARAMETER_PACKS[id]);
  const { years, report } = runBacktest(economy);
  const gain = (year: number, options: Parameters<typeof runBook>[1]): number => {
    const other = runBook(economy, { ...options, lastYear: year }).at(-1);
    const same = years.find((account) => account.year === year);
    if (other === undefined || same === undefined) throw new Error(`no account of ${year}`);
    return other.gdpPerHead / same.gdpPerHead;
  };
  return {
    gdpPerHead: report.gdpPerHead.mape,
    worst: report.gdpPerHead.worst,
    worstYear: report.gdpPerHead.worstYear,
    urbanShare: report.urbanShare.meanAbsolutePoints,
    population: report.population.mape,
    grainHarvest: report.outputs['grainHarvest']?.mape ?? Number.NaN,
    procurement: report.outputs['procurement']?.mape ?? Number.NaN,
    withoutCollectivisation1939: gain(1939, { book: NO_COLLECTIVISATION_PROGRAMME.levers }),
    easySubstitution1985: gain(1985, { parameters: { planElasticityOfSubstitution: economy.parameters.marketElasticityOfSubstitution } }),
    withoutOverload1985: gain(1985, { parameters: { planOverload: 0, corruptionLoss: 0 } }),
  };
}

/** Figures of all packs. */
export function packTable(): Record<string, PackFigures> {
  return Object.fromEntries(PARAMETER_PACK_IDS.map((id) => [id, packFigures(id)]));
}
