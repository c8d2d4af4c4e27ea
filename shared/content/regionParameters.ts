/**
 * Weights that spread national figures over the units of the map. All are judgement, made to draw a recognisable map:
 * no series by region exists for the whole period. National totals always come from the model.
 */
export const REGION_PARAMETERS = {
  /** Weight in industry and towns: of a million people of 1926, and of each line a unit lives by. */
  industryPerMillion: 0.3,
  industry: {
    capital: 4,
    machines: 1.6,
    steel: 1.6,
    coal: 1.1,
    textiles: 1.1,
    tractors: 0.8,
    automobiles: 0.8,
    chemicals: 0.7,
    oil: 0.9,
    refining: 0.5,
    metallurgy: 0.6,
    arms: 0.6,
    shipbuilding: 0.8,
    aircraft: 0.4,
    iron_ore: 0.4,
    copper: 0.3,
    nickel: 0.3,
    nonferrous: 0.4,
    port: 0.4,
    cement: 0.2,
    paper: 0.2,
    hydro: 0.4,
    manganese: 0.2,
    science: 0.3,
    gold: 0.1,
    timber: 0.15,
    fish: 0.1,
    oil_late: 1.4,
    gas_late: 0.8,
    coal_late: 0.6,
    iron_ore_late: 0.4,
    aluminium_late: 0.5,
    hydro_late: 0.5,
    steel_late: 0.3,
    diamonds_late: 0.3,
    gold_late: 0.2,
  },
  /** Years over which the lines marked late grow from nothing to their full weight. */
  lateFrom: 1955,
  lateTo: 1980,
  /** Grain per head of 1926 by what a unit lives by: surplus districts, those that buy grain, others. */
  grainSurplus: 1,
  grainConsuming: 0.3,
  grainOther: 0.4,
  /** Thinly settled steppe grows more grain a head. */
  steppe: { 'North Caucasus': 1.5, 'West Siberia': 1.6, Kazakhstan: 1.5, South: 1.4, Volga: 1.2, Urals: 1.2 },
  /** Addition to a virgin-lands unit, per head of 1926, at full ploughing of new lands. */
  newLands: 6,
  /** Spread of the local harvest around the national one: by economic region and by unit, as fractions. */
  regionalSpread: 0.16,
  localSpread: 0.08,
  /** The spread grows by this much per class of bad weather: droughts are regional. */
  droughtSpread: 0.35,
  /** No local factor falls below this share of the normal. */
  worstHarvest: 0.2,
} as const;
