import type { EconomyDefinition } from '../../state/economyDefinition.ts';
import type { ParameterPack, ParameterPackId } from './parameterPack.ts';

const known = new WeakMap<EconomyDefinition, Map<ParameterPackId, EconomyDefinition>>();

/**
 * An economy with the parameters of a pack; its output scales follow from its anchor when it is calibrated. The same object for
 * the same arguments, so that calibration is done once.
 */
export function economyForPack(definition: EconomyDefinition, pack: ParameterPack): EconomyDefinition {
  if (Object.keys(pack.parameters).length === 0) return definition;
  const packs = known.get(definition) ?? new Map<ParameterPackId, EconomyDefinition>();
  known.set(definition, packs);
  const made = packs.get(pack.id) ?? { ...definition, parameters: { ...definition.parameters, ...pack.parameters } };
  packs.set(pack.id, made);
  return made;
}
