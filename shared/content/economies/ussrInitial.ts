import { exp } from '../../math/exact.ts';
import type { EconomyState } from '../../state/economyState.ts';
import { BASELINE_PARAMETERS } from './baselineParameters.ts';

const population = 152.8;
const nonFarmLabourShare = 0.165;
const schooling = 0.95;
/** Twice the non-farm output of 1928: works stood idle in 1921, they were not gone. */
const nonFarmCapital = 256;
/** Set on output in 1921-23; see docs/model.md. */
const coordination = 0.2;

/** The USSR of March 1921, in post-1945 borders as the output series has it. Levels are C or J; see docs/model.md. */
export const USSR_INITIAL_STATE: EconomyState = {
  population,
  nonFarmLabourShare,
  overstaffing: 0,
  urbanShare: 0.158,
  schooling,
  pendingFamineDeaths: 0,
  springFamineDeaths: 0,
  coordination,
  coordinationLastYear: coordination,
  marketInstitutions: 0.25,
  marketMemory: 0.85,
  nonFarmTechnology: 1,
  farmTechnology: 1,
  factorIndex: 1,
  capitalElasticity: 0.37,
  herd: 0.8,
  land: 0.7,
  heavyCapitalShare: 0.28,
  collectivisedShare: 0,
  nonFarmCapital,
  nonFarmCapitalLastYear: nonFarmCapital,
  nonFarmCapitalPeak: nonFarmCapital * 1.02,
  farmCapital: 70,
  effectiveCapital: nonFarmCapital,
  effectiveLabour:
    exp(BASELINE_PARAMETERS.schoolingReturn * schooling) * nonFarmLabourShare * BASELINE_PARAMETERS.participation * population,
  corruption: 0.15,
  grainReserve: 0,
  defenceShareLastYear: 0.08,
  occupationLastYear: 0,
  gdpPerHead: 575,
  occupationDamage: 0,
  tractors: 1,
  housing: 195,
  oilLifted: 0,
};
