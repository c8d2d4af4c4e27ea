import { BASELINE_PARAMETERS } from '../content/economies/baselineParameters.ts';
import { SOCIETY_PARAMETERS } from '../content/societyParameters.ts';
import { exp } from '../math/exact.ts';
import type { EconomyYear } from '../state/economyState.ts';
import type { SocietyYear } from '../state/societyState.ts';

const P = SOCIETY_PARAMETERS.living;

/** Figures of a yearly account, as it was or as it is printed, that living standards follow from. */
export type LivingCauses = Pick<
  EconomyYear,
  | 'gdpPerHead'
  | 'schooling'
  | 'famineDeaths'
  | 'warPopulationChange'
  | 'population'
  | 'farmOutput'
  | 'consumerOutput'
  | 'farmLabourShare'
  | 'outputs'
  | 'urbanShare'
>;

/** Years at birth: income, public health (which follows schooling), and the dead of hunger and war. */
export function lifeExpectancy(year: LivingCauses): number {
  const income = 1 - exp(-Math.max(0, year.gdpPerHead - P.incomeFrom) / P.incomeScale);
  const health = 1 / (1 + exp(-(year.schooling - P.healthMiddle) / P.healthWidth));
  const dead = (year.famineDeaths + Math.max(0, -year.warPopulationChange)) / year.population;
  return Math.max(P.lifeLeast, P.lifeBase + P.lifeFromIncome * income + P.lifeFromHealth * health - P.lifePerDeaths * dead);
}

/**
 * How people live: kilocalories a day, years of life at birth, consumer goods and services for each worker outside farming (1990
 * dollars a year), square metres for each townsman. They are shown; of them only wages act, on consent (`everydayParts`).
 */
export function livingStandards(year: LivingCauses): Pick<SocietyYear, 'calories' | 'lifeExpectancy' | 'realWage' | 'housingPerHead'> {
  const food = (1000 * year.farmOutput) / year.population;
  return {
    calories: Math.min(P.caloriesMost, P.caloriesBase + P.caloriesPerFood * food),
    lifeExpectancy: lifeExpectancy(year),
    realWage: (1000 * year.consumerOutput) / (BASELINE_PARAMETERS.participation * year.population * (1 - year.farmLabourShare)),
    housingPerHead: year.outputs.housing / (year.urbanShare * year.population),
  };
}
