import { NOVE_1969 } from '../../economies/literature.ts';
import { judgement, judgementTable } from '../../register/judgement.ts';
import type { ParameterTree } from '../../register/parameterTree.ts';

/** Fields, harvests and herds of the units. */
export const LAND_AND_HERDS = {
  hectaresPerLand: {
    value: 115,
    tag: 'calibrated',
    range: [108, 120],
    unit: 'million hectares',
    note: 'Sown at land index 1: 113 million were sown in 1928, when the index is a little below one.',
    sources: [NOVE_1969],
  },
  grainSurplus: judgement(1, [0.8, 1.2], 'relative weight', 'Grain per head of 1926 in surplus districts.'),
  grainConsuming: judgement(0.3, [0.2, 0.45], 'relative weight', 'Grain per head of 1926 in districts that buy grain.'),
  grainOther: judgement(0.4, [0.25, 0.6], 'relative weight', 'Grain per head of 1926 in others.'),
  grainHerders: judgement(0.2, [0.1, 0.35], 'relative weight', 'Grain per head of 1926 among herders.'),
  steppe: judgementTable(
    { 'Donets-Dnieper': 1.25, 'North Caucasus': 1.5, 'West Siberia': 1.6, Kazakhstan: 1.5, South: 1.4, Volga: 1.2, Urals: 1.2 },
    [0.8, 1.25],
    'ratio',
    'Thinly settled steppe grows more grain a head.',
  ),
  newLands: judgement(6, [3, 10], 'relative weight', 'Addition to a virgin-lands unit, per head of 1926, at full ploughing of new lands.'),
  regionalSpread: judgement(
    0.16,
    [0.08, 0.25],
    'standard deviation',
    'Spread of the harvest of an economic region around the national one.',
  ),
  localSpread: judgement(0.08, [0.04, 0.15], 'standard deviation', 'Spread of the harvest of a unit around that of its region.'),
  droughtSpread: judgement(0.35, [0.15, 0.6], 'ratio', 'Growth of the spread per class of bad weather: droughts are regional.'),
  worstHarvest: judgement(0.2, [0.1, 0.35], 'fraction', 'No local factor falls below this share of the normal.'),
  yieldClass: judgementTable(
    {
      'Donets-Dnieper': 1.15,
      'South-West': 1.3,
      South: 1.05,
      'North Caucasus': 1.15,
      'Central Black Earth': 1.1,
      Moldova: 1.2,
      Baltic: 1.2,
      Volga: 0.8,
      Urals: 0.85,
      'West Siberia': 0.85,
      Kazakhstan: 0.65,
    },
    [0.85, 1.15],
    'ratio',
    "Harvest of a hectare against the nation's: black earth and irrigated land above it, dry steppe and the north below.",
  ),
  sowingAdjustment: judgement(0.15, [0.08, 0.3], 'a year', 'Approach of the sown area to what the people and the land of a unit call for.'),
  herderLoss: judgement(
    4,
    [2.5, 6],
    'exponent',
    "How much more a herders' unit loses in a leap of collectivisation: per unit of the leap.",
  ),
  herders: judgementTable(
    { Kazakhstan: 1, 'Central Asia': 0.3, 'East Siberia': 0.3, 'North Caucasus': 0.2, Transcaucasia: 0.3 },
    [0.6, 1],
    'fraction',
    'Herders among those who keep livestock. Nomads of the steppe above all.',
  ),
  ploughingHerders: judgement(0.5, [0.3, 0.7], 'fraction', 'Herders who also plough are counted in part.'),
  livestockWeight: judgement(
    2.5,
    [1.5, 4],
    'relative weight',
    'Weight of a livestock unit in the herd, per head of 1926, against 1 elsewhere.',
  ),
  restocking: judgement(0.03, [0.01, 0.06], 'a year', 'Return of the herds to their normal spread.'),
} as const satisfies ParameterTree;
