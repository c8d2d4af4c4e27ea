/** Goods whose places of making are followed on the map. */
export const PLACED_GOODS = ['coal', 'oil', 'steel', 'electricity', 'machines', 'cloth'] as const;
export type PlacedGood = (typeof PLACED_GOODS)[number];

/**
 * A unit of the map as it stands. Stocks are those of the end of the quarter, flows those of the last yearly account. Over all
 * Soviet units people, townspeople, sown area, herd, harvests, procurement, famine deaths and both outputs add up to the nation.
 */
export interface RegionState {
  /** People, and those of them in towns, millions. */
  population: number;
  urbanPopulation: number;
  /** Dead of the last harvest's hunger who fall in the coming spring, millions. */
  pendingFamineDeaths: number;
  /** Sown area, million hectares. */
  sownArea: number;
  /** Part of the national herd index. */
  herd: number;
  /** The last harvest against the normal one of the unit, 1 = normal. */
  harvestIndex: number;
  /** The last harvest, as it was and as it was reported, and what the state took or bought of it: million tonnes. */
  harvest: number;
  reportedHarvest: number;
  procurement: number;
  /** Food left to the village a head, tonnes of grain or its worth in herds. */
  ruralFood: number;
  /** Deaths of the last harvest's hunger, millions. */
  famineDeaths: number;
  /** Producer and consumer goods output of the last account, billions of 1990 dollars. */
  heavyOutput: number;
  lightOutput: number;
  /** Parts of the nation's capacity for producer and consumer goods; each adds up to 1. */
  heavyCapacity: number;
  lightCapacity: number;
  /** Parts of the nation's making of some goods; each adds up to 1. A good that is not made here is left out. */
  goods: Partial<Record<PlacedGood, number>>;
  /** Rails against what the industrial centre had in 1921, which is 1. */
  railways: number;
  /** Share of the last year under occupation, 0-1. */
  occupied: number;
  /** People who moved in (negative: away) in the last year, millions; adds up to 0. */
  netMigration: number;
  /** 0 = quiet, 1 = open revolt. */
  unrest: number;
}

/** The Soviet units by their id on the map. Units enter when they become Soviet. */
export type RegionsState = Record<string, RegionState>;
