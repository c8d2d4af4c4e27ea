/** Schools of historians a game can be played under, in the order a menu shows them (see `content/packs`). */
export const PARAMETER_PACK_IDS = ['baseline', 'allen', 'substitution', 'overload'] as const;
export type ParameterPackId = (typeof PARAMETER_PACK_IDS)[number];
