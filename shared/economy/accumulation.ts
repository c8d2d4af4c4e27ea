import { log } from '../math/exact.ts';
import { clamp } from '../math/numbers.ts';
import type { InvestmentFactors } from '../state/economyFactors.ts';
import type { AccumulationParameters } from '../state/economyParameters.ts';
import type { EconomyState } from '../state/economyState.ts';
import type { Levers } from '../state/levers.ts';

export interface AccumulationInputs {
  readonly levers: Pick<
    Levers,
    'investmentShare' | 'farmInvestmentShare' | 'heavyIndustryShare' | 'defenceShare' | 'planScope' | 'tautness' | 'openness'
  >;
  readonly gdp: number;
  readonly nonFarmOutput: number;
  readonly worldAccess: number;
  readonly destruction: number;
}

/** Use of the year's output, billions. */
export interface Accumulation {
  readonly investment: number;
  readonly farmInvestment: number;
  readonly ceiling: number;
  readonly defence: number;
}

/**
 * Investment that can be supplied: capital goods from heavy industry and imported machinery, less what defence claims.
 * The limit of Fel'dman and Domar: nobody can invest what nobody makes.
 */
export function investmentCeiling(
  heavyCapitalShare: number,
  inputs: Pick<AccumulationInputs, 'gdp' | 'nonFarmOutput' | 'worldAccess'> & {
    readonly levers: Pick<AccumulationInputs['levers'], 'openness' | 'defenceShare'>;
  },
  parameters: AccumulationParameters,
): number {
  const home = parameters.heavyOutputToSupply * heavyCapitalShare * inputs.nonFarmOutput;
  const imported = parameters.machineryImports * inputs.levers.openness * inputs.worldAccess * inputs.gdp;
  return home + imported - parameters.defenceHeavyClaim * inputs.levers.defenceShare * inputs.gdp;
}

/** What is invested: what was decreed or what can be supplied, whichever is less; the smallest repairs are done in any case. */
export function investmentFrom(factors: InvestmentFactors, parameters: AccumulationParameters): number {
  const ceiling = investmentCeiling(
    factors.heavyCapitalShare,
    { gdp: factors.gdp, nonFarmOutput: factors.nonFarmOutput, worldAccess: factors.worldAccess, levers: factors },
    parameters,
  );
  return Math.min(factors.decreedShare * factors.gdp, Math.max(parameters.minimumInvestmentShare * factors.gdp, ceiling));
}

/**
 * What taut targets do to building, as a part of what is invested: they mobilise, with priority for sites and shorter times of
 * building, as long as not everything has priority; and sites starve each other and stay unfinished (Hunter 1961). Best well below
 * full tautness, where only the waste is left.
 */
export function tautnessEffect(tautness: number, parameters: AccumulationParameters): number {
  return parameters.tautnessMobilisation * tautness * (1 - tautness) - parameters.tautnessWaste * tautness;
}

/** Capital put in place per unit invested: taut plans speed sites, then starve them; growth under the plan meets dearer resources. */
export function investmentEfficiency(
  nonFarmOutput: number,
  levers: Pick<Levers, 'tautness' | 'planScope'>,
  parameters: AccumulationParameters,
): number {
  const dearness = Math.max(0, log(nonFarmOutput / parameters.resourceDearnessThreshold));
  return Math.max(0, 1 + tautnessEffect(levers.tautness, parameters) - parameters.resourceDearness * levers.planScope * dearness);
}

/** Invests a year: wear, destruction, cheap repair below the former peak, new capital by sector. */
export function accumulate(state: EconomyState, inputs: AccumulationInputs, parameters: AccumulationParameters): Accumulation {
  const { levers, gdp } = inputs;
  const ceiling = investmentCeiling(state.heavyCapitalShare, inputs, parameters);
  const investment = investmentFrom(
    {
      decreedShare: levers.investmentShare,
      gdp,
      nonFarmOutput: inputs.nonFarmOutput,
      heavyCapitalShare: state.heavyCapitalShare,
      openness: levers.openness,
      worldAccess: inputs.worldAccess,
      defenceShare: levers.defenceShare,
    },
    parameters,
  );
  const farmInvestment = levers.farmInvestmentShare * investment;
  const missing = Math.max(0, 1 - state.nonFarmCapital / state.nonFarmCapitalPeak);
  const repair = 1 + (parameters.repairBonus * missing) / parameters.repairGapReference;
  const installed = (investment - farmInvestment) * investmentEfficiency(inputs.nonFarmOutput, levers, parameters) * repair;
  const kept = (1 - parameters.capitalDepreciation) * (1 - inputs.destruction);
  const heavy = state.heavyCapitalShare * state.nonFarmCapital * kept + levers.heavyIndustryShare * installed;
  state.nonFarmCapitalLastYear = state.nonFarmCapital;
  state.nonFarmCapital = state.nonFarmCapital * kept + installed;
  state.heavyCapitalShare = clamp(heavy / state.nonFarmCapital, parameters.minimumHeavyShare, parameters.maximumHeavyShare);
  state.nonFarmCapitalPeak = Math.max(state.nonFarmCapitalPeak, state.nonFarmCapital);
  state.farmCapital =
    state.farmCapital * (1 - parameters.farmCapitalDepreciation) * (1 - inputs.destruction) +
    farmInvestment * (1 - parameters.collectiveFarmInvestmentWaste * state.collectivisedShare);
  return { investment, farmInvestment, ceiling, defence: levers.defenceShare * gdp };
}
