import type { ParameterTree } from '../../register/parameterTree.ts';
import { judgement, judgementTable } from '../../register/judgement.ts';

/** How great projects are built and what they change. Kept small: see `shared/world/projects/README.md`. */
export const PROJECT_TREE = {
  mostUnderConstruction: judgement(24, [12, 40], 'whole works', 'Works that engineers, cement and rails allow at one time.'),
  mostOfInvestment: judgement(0.35, [0.2, 0.5], 'fraction', "Most of a year's investment that all works together draw."),
  lostToTautness: judgement(
    0.3,
    [0.1, 0.5],
    'fraction',
    "Part of the money drawn that gets nothing done when targets are fully taut: sites wait for each other's bricks.",
  ),
  haltingOccupation: judgement(
    0.05,
    [0.01, 0.25],
    'fraction of the year',
    'Works stop while more than this share of the year was under occupation in the unit that carries the mark.',
  ),
  keptWhenAbandoned: judgement(
    0.5,
    [0.2, 0.8],
    'fraction',
    'Part of the work that is still of use when abandoned works are taken up again.',
  ),
  worth: judgementTable(
    { coal: 0.05, oil: 0.1, gas: 0.06, steel: 0.4, electricity: 0.08, tractors: 0.008, cloth: 0.001, grain: 0.12 },
    [0.6, 1.6],
    'billions of 1990 dollars a unit a year',
    'What a unit of a product is worth: in the order of size of world prices of 1990, fuel and power dearer, because they let works run that would stand without them.',
  ),
  worthOfTowns: judgement(
    0.1,
    [0.03, 0.3],
    'billions of 1990 dollars a million townspeople a year',
    'What housing or carrying townspeople is worth.',
  ),
  outputWithFreight: judgement(0.1, [0.03, 0.2], 'elasticity', 'Part of non-farm output that goes with the freight the country can carry.'),
  usualReturn: judgement(
    0.1,
    [0.05, 0.15],
    'a year',
    'Return the same money would have brought elsewhere: only what a project yields above it counts, and below it costs.',
  ),
  notReplaced: judgement(
    0.5,
    [0.2, 0.8],
    'fraction',
    "Part of a departure from history's calendar that reaches the nation: the rest is replaced by other works.",
  ),
  mostOutput: judgement(0.04, [0.02, 0.08], 'fraction', 'Furthest that all departures together move output outside farming.'),
  mostFarming: judgement(0.06, [0.03, 0.12], 'fraction', 'Furthest that all departures together move output of farming.'),
  mostOpenness: judgement(0.15, [0.05, 0.3], 'fraction', 'Furthest that all departures together move openness.'),
  marketMinded: judgement(0.4, [0.25, 0.6], 'index 0-1', 'Scope of markets a programme wants from which its leadership builds for trade.'),
  shareForOthers: judgement(
    0.06,
    [0.02, 0.12],
    'fraction',
    'Part of investment that such a leadership gives to works that serve no trade.',
  ),
  railsPerFreight: judgement(8, [3, 15], 'ratio', "Growth of a unit's rails, per share of freight a project adds."),
} as const satisfies ParameterTree;
