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
  /** Weight in the making of producer goods: of a million people of 1926, and of each line a unit lives by. */
  heavyPerMillion: 0.1,
  heavy: {
    capital: 3,
    coal: 2.6,
    steel: 2.4,
    machines: 1.6,
    oil: 1.5,
    iron_ore: 1,
    arms: 1,
    metallurgy: 0.9,
    tractors: 0.8,
    automobiles: 0.8,
    shipbuilding: 0.8,
    chemicals: 0.8,
    nonferrous: 0.6,
    copper: 0.5,
    nickel: 0.5,
    refining: 0.5,
    aircraft: 0.4,
    hydro: 0.4,
    manganese: 0.3,
    gold: 0.3,
    science: 0.3,
    cement: 0.2,
    timber: 0.2,
    paper: 0.2,
    oil_late: 1.6,
    gas_late: 0.8,
    coal_late: 0.8,
    iron_ore_late: 0.5,
    aluminium_late: 0.6,
    hydro_late: 0.6,
    steel_late: 0.4,
    diamonds_late: 0.3,
    gold_late: 0.2,
  },
  /**
   * Lines count in full in large units only: in one of this many million people of 1926 by half. What came late came with its
   * own people and counts in full.
   */
  halfLine: 0.8,
  /** Years over which the lines marked late grow from nothing to their full weight. */
  lateFrom: 1955,
  lateTo: 1980,
  /** Weight in trades that make for consumers: of a million people of 1926, and of each line a unit lives by. */
  lightPerMillion: 0.25,
  light: {
    capital: 3,
    textiles: 2,
    sugar: 0.4,
    machines: 0.4,
    port: 0.4,
    flax: 0.3,
    cotton: 0.3,
    butter: 0.2,
    silk: 0.2,
    wine: 0.2,
    fish: 0.2,
    paper: 0.2,
    tobacco: 0.1,
    dairy: 0.2,
  },
  /** Weight of a line in the making of goods that have no table of places in `regions/placesOfMaking.ts`. */
  goods: {
    coal: { coal: 1, lignite: 0.3, coal_late: 1 },
    oil: { oil: 1, oil_late: 3 },
    steel: { steel: 1, metallurgy: 0.4, steel_late: 0.4 },
    electricity: { capital: 2, machines: 0.6, coal: 0.5, steel: 0.6, chemicals: 0.4, hydro: 1, hydro_late: 1.2, aluminium_late: 0.4 },
    machines: { machines: 1.6, capital: 1.5, tractors: 0.8, automobiles: 0.8, shipbuilding: 0.8, arms: 0.6, aircraft: 0.4 },
    cloth: { textiles: 2, capital: 0.4, cotton: 0.1, flax: 0.1, silk: 0.1 },
  },
  /** Yearly part of a good's places that is built anew, and the part of it that goes where lines are; the rest goes where works stand, and east. */
  goodsRenewal: 0.05,
  goodsToLines: 0.25,
  /** Weight of a line, against the table of places, in units that joined later. */
  goodsOfNewcomers: 0.03,
  /** Part of new capacity that goes to what a unit has to offer and not to where works already stand. */
  sitingByLines: 0.7,
  /** Addition to the pull of a unit on producer goods works when the plan decides alone: the policy of works away from the borders. */
  eastwardSiting: {
    Urals: 0.5,
    'West Siberia': 0.6,
    'East Siberia': 0.8,
    'Far East': 0.8,
    Kazakhstan: 0.5,
    'Central Asia': 0.3,
    Volga: 0.3,
  },
  /** A war that goes worse than the record first holds what it reached for this much longer, as a share of a year. */
  longerOccupation: 0.4,
  /** Part of works, the rest being people, in what the nation loses with a unit. */
  worksInOccupation: 0.5,
  /** Part of the capacity of a unit that is destroyed in a full year of occupation, and the part that is moved before it. */
  occupationDestruction: 0.35,
  evacuated: 0.12,
  /** Where evacuated works go. */
  evacuationTo: { Urals: 1, Volga: 0.6, 'West Siberia': 0.7, Kazakhstan: 0.4, 'Central Asia': 0.4 },
  /** Rails against the industrial centre of 1921; every region of the units is named. */
  railways: {
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
  /** Yearly growth of the rails per share of output invested, and the part lost when a unit is occupied. */
  railwayGrowth: 0.06,
  railwayLoss: 0.35,
  /** Most townspeople a head of 1926, relative to the weight of towns: ports and camps in empty land are no cities yet. */
  foundingTownsPerHead: 3,
  /** Million hectares sown at land index 1: 113 million were sown in 1928 (Nove 1969). */
  hectaresPerLand: 115,
  /** Grain per head of 1926 by what a unit lives by: surplus districts, those that buy grain, others, herders. */
  grainSurplus: 1,
  grainConsuming: 0.3,
  grainOther: 0.4,
  grainHerders: 0.2,
  /** Thinly settled steppe grows more grain a head. */
  steppe: { 'Donets-Dnieper': 1.25, 'North Caucasus': 1.5, 'West Siberia': 1.6, Kazakhstan: 1.5, South: 1.4, Volga: 1.2, Urals: 1.2 },
  /** Addition to a virgin-lands unit, per head of 1926, at full ploughing of new lands. */
  newLands: 6,
  /** Spread of the local harvest around the national one: by economic region and by unit, as fractions. */
  regionalSpread: 0.16,
  localSpread: 0.08,
  /** The spread grows by this much per class of bad weather: droughts are regional. */
  droughtSpread: 0.35,
  /** No local factor falls below this share of the normal. */
  worstHarvest: 0.2,
  /** Harvest of a hectare against the nation's: black earth and irrigated land above it, dry steppe and the north below. */
  yieldClass: {
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
  /** Yearly approach of the sown area to what the people and the land of a unit call for; loss per share of the year occupied. */
  sowingAdjustment: 0.15,
  occupationSowingLoss: 0.5,
  /** How much more a herders' unit loses in a leap of collectivisation: exponent per unit of the leap. */
  herderLoss: 4,
  /** Herders among those who keep livestock. Nomads of the steppe above all. */
  herders: { Kazakhstan: 1, 'Central Asia': 0.3, 'East Siberia': 0.3, 'North Caucasus': 0.2, Transcaucasia: 0.3 },
  /** Herders who also plough are counted in part. */
  ploughingHerders: 0.5,
  /** Weight of a livestock unit in the herd, per head of 1926, against 1 elsewhere; yearly return to the normal spread. */
  livestockWeight: 2.5,
  restocking: 0.03,
  occupationHerdLoss: 0.6,
  /** Part of the food of full herders that comes from a herd of the size of 1928. */
  foodFromHerds: 0.85,
  normalHerd: 0.9,
  /** Over-reporting hides most where least has grown: the part of a report that is copied from the norm, per unit of national bias. */
  copiedNorm: 4,
  mostCopied: 0.6,
  /** How far procurement reaches: along the rails to the ports of export and the towns, and above all where surpluses had always been. */
  procurementReach: {
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
  procurementReachElsewhere: 0.4,
  /** Weight of the reported harvest in quotas beside the reported surplus, and the most that is taken of a true harvest. */
  quotaFromHarvest: 0.06,
  mostProcured: 0.8,
  /** Part of what a unit is used to buying in that it goes on getting: by trade, earnings in towns, and planned supply. */
  usualSupply: 0.92,
  /** Deaths rise more than in proportion to the missing food; nowhere do more die in a year than this share of a village. */
  hungerExponent: 1.6,
  hungerFloor: 0.00002,
  mostHungerDeaths: 0.3,
  /** Births in a village against those in towns, and where families stayed large. */
  villageBirths: 1.25,
  townBirths: 0.75,
  largeFamilies: { 'Central Asia': 1.5, Kazakhstan: 1.2, Transcaucasia: 1.25, Moldova: 1.15 },
  /** War losses in a unit occupied all year, against 1 in a unit never reached. */
  occupationDeaths: 1.8,
  /** Part of the pull on movers that comes from this year's growth of industry, the rest from the size of towns. */
  pullOfGrowth: 0.6,
  /** Part of the movers to towns who come from the same unit. */
  moversFromHome: 0.4,
  /** Share of villagers in a unit below which its villages send fewer than their part. */
  emptyingVillages: 0.5,
  /** Most of a village that leaves in a year, and the most of a unit that lives in towns. */
  mostLeaving: 0.15,
  mostUrban: 0.98,
  /** Village people deported in a year at full rural coercion, as a share; the weight of a line or region in taking them. */
  deported: 0.006,
  deportedTo: { gulag: 1, timber: 0.5, coal: 0.4, gold: 0.3 },
  deportedToRegions: ['Urals', 'West Siberia', 'East Siberia', 'Far East', 'North-West', 'Kazakhstan'],
  /** Settlers who follow a full ploughing of new lands, millions. */
  settlers: 1.2,
  unrest: {
    adjustment: 0.5,
    /** Parts: anger of villages with an average burden, its share that goes with the burden, towns without trust, hunger, missing food. */
    village: 0.7,
    burden: 0.5,
    towns: 0.5,
    deaths: 5,
    missingFood: 0.3,
  },
} as const;
