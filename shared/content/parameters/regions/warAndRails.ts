import { judgement, judgementTable } from '../../register/judgement.ts';
import type { ParameterTree } from '../../register/parameterTree.ts';

/** What occupation takes from a unit, and its railways. */
export const WAR_AND_RAILS = {
  longerOccupation: judgement(
    0.4,
    [0.15, 0.7],
    'fraction of a year',
    'How much longer a war that goes worse than the record first holds what it reached.',
  ),
  worksInOccupation: judgement(0.5, [0.3, 0.7], 'fraction', 'Part of works, the rest being people, in what the nation loses with a unit.'),
  occupationDestruction: judgement(
    0.35,
    [0.2, 0.6],
    'fraction',
    'Part of the capacity of a unit that is destroyed in a full year of occupation.',
  ),
  evacuated: judgement(0.12, [0.05, 0.2], 'fraction', 'Part of the capacity of a unit that is moved before it is occupied.'),
  evacuationTo: judgementTable(
    { Urals: 1, Volga: 0.6, 'West Siberia': 0.7, Kazakhstan: 0.4, 'Central Asia': 0.4 },
    [0.6, 1.5],
    'relative weight',
    'Where evacuated works go.',
  ),
  railways: judgementTable(
    {
      Central: 1,
      'Donets-Dnieper': 1.1,
      'South-West': 0.9,
      South: 0.7,
      Baltic: 1,
      Belarus: 0.9,
      Moldova: 0.7,
      'North-West': 0.5,
      'Central Black Earth': 0.8,
      'Volga-Vyatka': 0.4,
      Volga: 0.5,
      'North Caucasus': 0.6,
      Transcaucasia: 0.4,
      Urals: 0.45,
      'West Siberia': 0.15,
      'East Siberia': 0.08,
      'Far East': 0.07,
      Kazakhstan: 0.08,
      'Central Asia': 0.15,
    },
    [0.7, 1.3],
    'ratio',
    'Rails against the industrial centre of 1921; every region of the units is named.',
  ),
  railwayGrowth: judgement(0.06, [0.03, 0.1], 'a year', 'Growth of the rails per share of output invested.'),
  railwayLoss: judgement(0.35, [0.2, 0.6], 'fraction', 'Part of the rails lost when a unit is occupied.'),
  foundingTownsPerHead: judgement(
    3,
    [2, 4.5],
    'ratio',
    'Most townspeople a head of 1926, relative to the weight of towns: ports and camps in empty land are no cities yet.',
  ),
  occupationSowingLoss: judgement(0.5, [0.3, 0.7], 'fraction', 'Sown area lost per share of the year occupied.'),
  occupationHerdLoss: judgement(0.6, [0.4, 0.8], 'fraction', 'Herd lost per share of the year occupied.'),
  occupationDeaths: judgement(1.8, [1.3, 2.5], 'ratio', 'War losses in a unit occupied all year, against 1 in a unit never reached.'),
} as const satisfies ParameterTree;
