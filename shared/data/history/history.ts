import type { HistoricalSeries } from '../historicalSeries.ts';
import { GDP_PER_HEAD } from './gdpPerHead.ts';
import { POPULATION } from './population.ts';
import { URBAN_SHARE } from './urbanShare.ts';
import { FARM_LABOUR_SHARE } from './farmLabourShare.ts';
import { INVESTMENT_SHARE } from './investmentShare.ts';
import { DEFENCE_SHARE } from './defenceShare.ts';
import { CONSUMER_GOODS_SHARE } from './consumerGoodsShare.ts';
import { LIFE_EXPECTANCY } from './lifeExpectancy.ts';
import { SCHOOLING_YEARS } from './schoolingYears.ts';
import { TOP_INCOME_SHARE } from './topIncomeShare.ts';
import { GRAIN_HARVEST } from './grainHarvest.ts';
import { GRAIN_HARVEST_REVISED } from './grainHarvestRevised.ts';
import { OFFICIAL_HARVEST } from './officialHarvest.ts';
import { PROCUREMENT } from './procurement.ts';
import { GRAIN_EXPORTS } from './grainExports.ts';
import { GRAIN_IMPORTS } from './grainImports.ts';
import { COLLECTIVISED_SHARE } from './collectivisedShare.ts';
import { TRACTORS } from './tractors.ts';
import { CATTLE } from './cattle.ts';
import { HORSES } from './horses.ts';
import { PIGS } from './pigs.ts';
import { COAL } from './coal.ts';
import { OIL } from './oil.ts';
import { ELECTRICITY } from './electricity.ts';
import { STEEL } from './steel.ts';
import { ARMED_FORCES } from './armedForces.ts';
import { WHEAT_PRICE } from './wheatPrice.ts';
import { STEEL_PRICE } from './steelPrice.ts';
import { OIL_PRICE } from './oilPrice.ts';
import { GDP_PER_HEAD_USA } from './gdpPerHeadUsa.ts';
import { GDP_PER_HEAD_UNITED_KINGDOM } from './gdpPerHeadUnitedKingdom.ts';
import { GDP_PER_HEAD_GERMANY } from './gdpPerHeadGermany.ts';
import { GDP_PER_HEAD_WESTERN_EUROPE } from './gdpPerHeadWesternEurope.ts';
import { GDP_PER_HEAD_POLAND } from './gdpPerHeadPoland.ts';
import { GDP_PER_HEAD_JAPAN } from './gdpPerHeadJapan.ts';
import { GDP_PER_HEAD_CHINA } from './gdpPerHeadChina.ts';
import { GDP_PER_HEAD_SOUTH_KOREA } from './gdpPerHeadSouthKorea.ts';
import { GDP_PER_HEAD_TAIWAN } from './gdpPerHeadTaiwan.ts';
import { GDP_PER_HEAD_INDIA } from './gdpPerHeadIndia.ts';
import { GDP_PER_HEAD_BRAZIL } from './gdpPerHeadBrazil.ts';
import { GDP_PER_HEAD_WORLD } from './gdpPerHeadWorld.ts';

/** All historical series by id. */
export const HISTORY = {
  gdpPerHead: GDP_PER_HEAD,
  population: POPULATION,
  urbanShare: URBAN_SHARE,
  farmLabourShare: FARM_LABOUR_SHARE,
  investmentShare: INVESTMENT_SHARE,
  defenceShare: DEFENCE_SHARE,
  consumerGoodsShare: CONSUMER_GOODS_SHARE,
  lifeExpectancy: LIFE_EXPECTANCY,
  schoolingYears: SCHOOLING_YEARS,
  topIncomeShare: TOP_INCOME_SHARE,
  grainHarvest: GRAIN_HARVEST,
  grainHarvestRevised: GRAIN_HARVEST_REVISED,
  officialHarvest: OFFICIAL_HARVEST,
  procurement: PROCUREMENT,
  grainExports: GRAIN_EXPORTS,
  grainImports: GRAIN_IMPORTS,
  collectivisedShare: COLLECTIVISED_SHARE,
  tractors: TRACTORS,
  cattle: CATTLE,
  horses: HORSES,
  pigs: PIGS,
  coal: COAL,
  oil: OIL,
  electricity: ELECTRICITY,
  steel: STEEL,
  armedForces: ARMED_FORCES,
  wheatPrice: WHEAT_PRICE,
  steelPrice: STEEL_PRICE,
  oilPrice: OIL_PRICE,
  gdpPerHeadUsa: GDP_PER_HEAD_USA,
  gdpPerHeadUnitedKingdom: GDP_PER_HEAD_UNITED_KINGDOM,
  gdpPerHeadGermany: GDP_PER_HEAD_GERMANY,
  gdpPerHeadWesternEurope: GDP_PER_HEAD_WESTERN_EUROPE,
  gdpPerHeadPoland: GDP_PER_HEAD_POLAND,
  gdpPerHeadJapan: GDP_PER_HEAD_JAPAN,
  gdpPerHeadChina: GDP_PER_HEAD_CHINA,
  gdpPerHeadSouthKorea: GDP_PER_HEAD_SOUTH_KOREA,
  gdpPerHeadTaiwan: GDP_PER_HEAD_TAIWAN,
  gdpPerHeadIndia: GDP_PER_HEAD_INDIA,
  gdpPerHeadBrazil: GDP_PER_HEAD_BRAZIL,
  gdpPerHeadWorld: GDP_PER_HEAD_WORLD,
} as const satisfies Record<string, HistoricalSeries>;

export type HistoricalSeriesId = keyof typeof HISTORY;
