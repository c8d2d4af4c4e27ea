import type { Source } from '../../data/source.ts';
import type { ParameterPackId } from '../../state/parameterPacks.ts';
import type { EconomyParameterId, EconomyParameters } from '../../state/economyParameters.ts';

export { PARAMETER_PACK_IDS } from '../../state/parameterPacks.ts';
export type { ParameterPackId } from '../../state/parameterPacks.ts';

/**
 * A school of historians as numbers: the model is the same, some parameters differ from the published ones. Every pack replays
 * 1921-1991 under the same policies; how well is in `docs/backtest.json`.
 */
export interface ParameterPack {
  readonly id: ParameterPackId;
  readonly title: string;
  /** In plain words: what the school holds and what that changes in a game. */
  readonly summary: string;
  /** Parameters that differ from the published model. */
  readonly parameters: Partial<EconomyParameters>;
  /** Why each differs; those that share a reason share an entry. */
  readonly differences: readonly { readonly parameters: readonly EconomyParameterId[]; readonly why: string }[];
  readonly sources: readonly Source[];
}
