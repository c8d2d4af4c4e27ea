import { judgement, judgementTable } from '../../register/judgement.ts';
import type { ParameterTree } from '../../register/parameterTree.ts';

/** Quotas, reports and hunger in the units. */
export const QUOTAS_AND_HUNGER = {
  foodFromHerds: judgement(0.85, [0.6, 0.95], 'fraction', 'Part of the food of full herders that comes from a herd of the size of 1928.'),
  normalHerd: judgement(0.9, [0.75, 1.05], 'index 1928 = 1', 'Herd at which herders live as they are used to.'),
  copiedNorm: judgement(
    4,
    [2, 7],
    'ratio',
    'Over-reporting hides most where least has grown: the part of a report that is copied from the norm, per unit of national bias.',
  ),
  mostCopied: judgement(0.6, [0.4, 0.85], 'fraction', 'Most of a report that is copied from the norm.'),
  procurementReach: judgementTable(
    {
      'Donets-Dnieper': 1,
      'South-West': 0.9,
      South: 1,
      'North Caucasus': 1,
      Volga: 0.95,
      'Central Black Earth': 0.75,
      Moldova: 0.9,
      Kazakhstan: 0.9,
      Urals: 0.7,
      'West Siberia': 0.6,
      'East Siberia': 0.45,
    },
    [0.75, 1.1],
    'fraction',
    'How far procurement reaches: along the rails to the ports of export and the towns, and above all where surpluses had always been.',
  ),
  procurementReachElsewhere: judgement(0.4, [0.2, 0.6], 'fraction', 'How far it reaches in regions that are not named.'),
  quotaFromHarvest: judgement(0.06, [0.02, 0.12], 'ratio', 'Weight of the reported harvest in quotas beside the reported surplus.'),
  mostProcured: judgement(0.8, [0.6, 0.95], 'fraction', 'Most that is taken of a true harvest.'),
  usualSupply: judgement(
    0.92,
    [0.8, 1],
    'fraction',
    'Part of what a unit is used to buying in that it goes on getting: by trade, earnings in towns, and planned supply.',
  ),
  hungerExponent: judgement(1.6, [1.2, 2.2], 'exponent', 'Deaths rise more than in proportion to the missing food.'),
  hungerFloor: judgement(0.00002, [0.000005, 0.0001], 'deaths a villager', 'Weight in the dead of a hungry year where no food is missing.'),
  mostHungerDeaths: judgement(0.3, [0.2, 0.4], 'fraction', 'Nowhere do more die of hunger in a year than this share of a village.'),
} as const satisfies ParameterTree;
