import { PROJECT_PARAMETERS } from '../../content/projectParameters.ts';
import { clamp } from '../../math/numbers.ts';
import { roundRecord } from '../../state/roundRecord.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import type { GameState } from '../../state/gameState.ts';
import type { Levers } from '../../state/levers.ts';
import { stormingPattern } from './storming.ts';
import { advanceUnfinished, buildingYear } from './unfinishedBuilding.ts';

/**
 * Enters how a year went under its targets: when in the year output came, and what stands unfinished. In place.
 * @param levers as they were carried out in the quarter of account
 * @param tautnessWaste of the economy played: part of investment that full tautness wastes
 */
export function accountStrain(
  { plan, projects }: Pick<GameState, 'plan' | 'projects'>,
  { year, investment }: Pick<EconomyYear, 'year' | 'investment'>,
  levers: Pick<Levers, 'tautness' | 'planScope' | 'farmInvestmentShare'>,
  tautnessWaste: number,
): void {
  const { tautness, planScope, farmInvestmentShare } = levers;
  const underWay = Object.values(projects.works).filter(({ finished, abandoned }) => finished === undefined && abandoned === undefined);
  const crowding = clamp(underWay.length / PROJECT_PARAMETERS.mostUnderConstruction, 0, 1);
  const building = (1 - farmInvestmentShare) * investment;
  const strain = { investment: building, tautness, tautnessWaste, crowding };
  plan.building = roundRecord(buildingYear(plan.unfinished, strain, investment));
  plan.unfinished = advanceUnfinished(plan.unfinished, strain);
  plan.strain.push(
    roundRecord({ year, tautness, quarters: stormingPattern(tautness, planScope), unfinishedShare: plan.unfinished / investment }),
  );
}
