import { SOCIETY_PARAMETERS } from '../../content/societyParameters.ts';
import type { TwoYears } from './societyFacts.ts';
import type { SocietyAmounts } from './societyLedger.ts';

/** Enthusiasm: raised by campaigns, fading, faster where work brings nothing to buy. */
export function enthusiasmLedger({ before, after }: TwoYears): SocietyAmounts {
  const { gain, fading, fadingWithoutReward } = SOCIETY_PARAMETERS.enthusiasm;
  const { enthusiasm, exhaustion } = before.record;
  const { levers, reward } = after.factors;
  return {
    campaigns: gain * levers.mobilisation * (1 - exhaustion) * (1 - enthusiasm),
    fading: -fading * enthusiasm,
    noReward: -fadingWithoutReward * (1 - reward) * enthusiasm,
  };
}

/** Exhaustion: left behind by campaigns, more of it where they brought nothing, and slept off where there are none. */
export function exhaustionLedger({ before, after }: TwoYears): SocietyAmounts {
  const { exhaustionGain, exhaustionWithReward, recovery } = SOCIETY_PARAMETERS.enthusiasm;
  const { exhaustion } = before.record;
  const { mobilisation } = after.factors.levers;
  const worn = exhaustionGain * mobilisation * (1 - exhaustion);
  return {
    campaigns: worn * exhaustionWithReward,
    noReward: worn * (1 - exhaustionWithReward) * (1 - after.factors.reward),
    recovery: -recovery * (1 - mobilisation) * exhaustion,
  };
}
