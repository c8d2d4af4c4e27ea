import { ALLEN_PACK } from './allen.ts';
import { BASELINE_PACK } from './baseline.ts';
import { OVERLOAD_PACK } from './overload.ts';
import type { ParameterPack, ParameterPackId } from './parameterPack.ts';
import { PARAMETER_PACK_IDS } from './parameterPack.ts';
import { SUBSTITUTION_PACK } from './substitution.ts';

/** All packs by id. */
export const PARAMETER_PACKS: Readonly<Record<ParameterPackId, ParameterPack>> = {
  baseline: BASELINE_PACK,
  allen: ALLEN_PACK,
  substitution: SUBSTITUTION_PACK,
  overload: OVERLOAD_PACK,
};

/** Whether a text names a pack. */
export function isParameterPackId(text: string): text is ParameterPackId {
  return PARAMETER_PACK_IDS.some((id) => id === text);
}
