import { GOODS_WEIGHTS } from './parameters/regions/goodsWeights.ts';
import { INDUSTRY_WEIGHTS } from './parameters/regions/industryWeights.ts';
import { LAND_AND_HERDS } from './parameters/regions/landAndHerds.ts';
import { PEOPLE_OF_UNITS } from './parameters/regions/peopleOfUnits.ts';
import { QUOTAS_AND_HUNGER } from './parameters/regions/quotasAndHunger.ts';
import { WAR_AND_RAILS } from './parameters/regions/warAndRails.ts';
import { valuesOf } from './register/parameterTree.ts';

/**
 * What is said of the weights that spread national figures over the units of the map, made to draw a recognisable map: no series
 * by region exists for the whole period. National totals always come from the model.
 */
export const REGION_TREE = {
  ...INDUSTRY_WEIGHTS,
  ...GOODS_WEIGHTS,
  ...WAR_AND_RAILS,
  ...LAND_AND_HERDS,
  ...QUOTAS_AND_HUNGER,
  ...PEOPLE_OF_UNITS,
} as const;

/** Years over which the lines marked late grow from nothing to their full weight: the calendar, no estimate. */
const LATE_YEARS = { lateFrom: 1955, lateTo: 1980 } as const;

/** Where the deported are sent. */
const EXILE = { deportedToRegions: ['Urals', 'West Siberia', 'East Siberia', 'Far East', 'North-West', 'Kazakhstan'] } as const;

/** Weights of the units; what each rests on is in its tree. */
export const REGION_PARAMETERS = { ...valuesOf(REGION_TREE), ...LATE_YEARS, ...EXILE };
