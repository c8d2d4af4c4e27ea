import { judgement, judgementTable } from '../../register/judgement.ts';
import type { ParameterTree } from '../../register/parameterTree.ts';

/** Where goods are made, and where works are sited anew. */
export const GOODS_WEIGHTS = {
  goods: {
    coal: judgementTable(
      { coal: 1, lignite: 0.3, coal_late: 1 },
      [0.5, 2],
      'relative weight',
      'Weight of a line in the making of coal, where no table of places says more.',
    ),
    oil: judgementTable(
      { oil: 1, oil_late: 3 },
      [0.5, 2],
      'relative weight',
      'Weight of a line in the making of oil, where no table of places says more.',
    ),
    steel: judgementTable(
      { steel: 1, metallurgy: 0.4, steel_late: 0.4 },
      [0.5, 2],
      'relative weight',
      'Weight of a line in the making of steel, where no table of places says more.',
    ),
    electricity: judgementTable(
      { capital: 2, machines: 0.6, coal: 0.5, steel: 0.6, chemicals: 0.4, hydro: 1, hydro_late: 1.2, aluminium_late: 0.4 },
      [0.5, 2],
      'relative weight',
      'Weight of a line in the making of electricity, where no table of places says more.',
    ),
    machines: judgementTable(
      { machines: 1.6, capital: 1.5, tractors: 0.8, automobiles: 0.8, shipbuilding: 0.8, arms: 0.6, aircraft: 0.4 },
      [0.5, 2],
      'relative weight',
      'Weight of a line in the making of machines, where no table of places says more.',
    ),
    cloth: judgementTable(
      { textiles: 2, capital: 0.4, cotton: 0.1, flax: 0.1, silk: 0.1 },
      [0.5, 2],
      'relative weight',
      'Weight of a line in the making of cloth, where no table of places says more.',
    ),
  },
  goodsRenewal: judgement(0.05, [0.03, 0.1], 'a year', "Part of a good's places that is built anew."),
  goodsToLines: judgement(0.25, [0.1, 0.5], 'fraction', 'Part of it that goes where lines are; the rest goes where works stand, and east.'),
  goodsOfNewcomers: judgement(0.03, [0.01, 0.08], 'ratio', 'Weight of a line, against the table of places, in units that joined later.'),
  sitingByLines: judgement(
    0.7,
    [0.4, 0.9],
    'fraction',
    'Part of new capacity that goes to what a unit has to offer and not to where works already stand.',
  ),
  eastwardSiting: judgementTable(
    {
      Urals: 0.5,
      'West Siberia': 0.6,
      'East Siberia': 0.8,
      'Far East': 0.8,
      Kazakhstan: 0.5,
      'Central Asia': 0.3,
      Volga: 0.3,
    },
    [0.5, 1.5],
    'ratio',
    'Addition to the pull of a unit on producer goods works when the plan decides alone: the policy of works away from the borders.',
  ),
} as const satisfies ParameterTree;
