import { HARD_CURRENCY_DEBT } from '../data/trade/hardCurrencyDebt.ts';
import type { Knots } from '../math/numbers.ts';
import type { TradeDecisionId } from '../state/tradeState.ts';
import type { Posture } from '../state/worldState.ts';

/** A decision on trade as players see it. */
export interface TradeDecisionDefinition {
  readonly id: TradeDecisionId;
  readonly title: string;
  readonly summary: string;
  readonly unit: 'share' | 'share of GDP';
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export const TRADE_DECISIONS: Readonly<Record<TradeDecisionId, TradeDecisionDefinition>> = {
  exportsGrainShare: {
    id: 'exportsGrainShare',
    title: 'Grain exports',
    summary: 'Share of procured grain sold abroad. It buys machines, and it is missing where the village or the town goes hungry.',
    unit: 'share',
    min: 0,
    max: 0.5,
    step: 0.01,
  },
  machineryShare: {
    id: 'machineryShare',
    title: 'Imports of machinery',
    summary: 'Share of payments abroad that buys machines and plants. It sets how much of the openness ordered becomes real.',
    unit: 'share',
    min: 0,
    max: 0.9,
    step: 0.01,
  },
  consumerShare: {
    id: 'consumerShare',
    title: 'Imports of consumer goods',
    summary: 'Share of payments abroad that buys goods for shops and villages.',
    unit: 'share',
    min: 0,
    max: 0.6,
    step: 0.01,
  },
  foodShare: {
    id: 'foodShare',
    title: 'Imports of food',
    summary: 'The most of all payments abroad that may buy grain when the state is short of it.',
    unit: 'share',
    min: 0,
    max: 0.9,
    step: 0.01,
  },
  borrowing: {
    id: 'borrowing',
    title: 'Foreign borrowing',
    summary: 'Net new credit sought in a year, as far as lenders grant it; below zero debt is paid back.',
    unit: 'share of GDP',
    min: -0.02,
    max: 0.05,
    step: 0.001,
  },
  gold: {
    id: 'gold',
    title: 'Gold sales',
    summary: 'Share sold of what can be sold in a year: the new gold and a third of the reserve.',
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.05,
  },
};

/**
 * What history did about trade where no series says it: shares of imports by purpose, gold, and what else was sold. Machinery:
 * half of imports in 1930-32, a third and then a quarter of hard-currency imports in the 1970s and 1980s (Dohan 1976; Ericson and
 * Miller 1979). Food was bought abroad from 1963. Gold figures were secret and are contested. The rest is judgement of size.
 */
export const TRADE_RECORD = {
  machineryShare: [
    [1921, 0.15],
    [1925, 0.22],
    [1928, 0.3],
    [1930, 0.47],
    [1932, 0.55],
    [1934, 0.4],
    [1938, 0.35],
    [1941, 0.45],
    [1946, 0.4],
    [1960, 0.45],
    [1970, 0.37],
    [1975, 0.33],
    [1980, 0.25],
    [1985, 0.24],
    [1991, 0.25],
  ] satisfies Knots,
  consumerShare: [
    [1921, 0.3],
    [1924, 0.15],
    [1925, 0.2],
    [1927, 0.08],
    [1930, 0.03],
    [1946, 0.04],
    [1960, 0.06],
    [1980, 0.08],
    [1987, 0.1],
    [1989, 0.16],
    [1991, 0.14],
  ] satisfies Knots,
  foodShare: [
    [1921, 0.3],
    [1922, 0.3],
    [1923, 0],
    [1962, 0],
    [1963, 0.45],
    [1991, 0.45],
  ] satisfies Knots,
  gold: [
    [1921, 0.9],
    [1922, 0.9],
    [1923, 0.1],
    [1927, 0.2],
    [1930, 0.4],
    [1932, 0.6],
    [1933, 0.8],
    [1934, 0.4],
    [1937, 0.25],
    [1939, 0.05],
    [1953, 0.1],
    [1962, 0.15],
    [1963, 0.35],
    [1965, 0.35],
    [1966, 0.05],
    [1969, 0.1],
    [1973, 0.35],
    [1978, 0.45],
    [1980, 0.3],
    [1983, 0.4],
    [1991, 0.6],
  ] satisfies Knots,
  /** Tonnes of gold won in a year, and tonnes in the vaults. Contested. */
  newGold: [
    [1921, 2],
    [1925, 20],
    [1930, 40],
    [1935, 100],
    [1940, 150],
    [1945, 110],
    [1953, 120],
    [1965, 160],
    [1980, 270],
    [1991, 250],
  ] satisfies Knots,
  goldReserve: [
    [1921, 350],
    [1923, 100],
    [1953, 2050],
    [1985, 720],
    [1991, 300],
  ] satisfies Knots,
  /** Raw goods and manufactures sold for hard currency, billions of 1990 dollars a year. */
  raw: [
    [1921, 0.1],
    [1922, 0.3],
    [1923, 1],
    [1925, 1.6],
    [1927, 2.6],
    [1929, 3.2],
    [1930, 2.7],
    [1932, 2.2],
    [1935, 2.2],
    [1938, 1.5],
    [1940, 1.4],
    [1942, 0.3],
    [1945, 0.4],
    [1950, 1.2],
    [1960, 2.4],
    [1970, 4],
    [1975, 5.3],
    [1980, 4.5],
    [1985, 4.5],
    [1990, 6],
    [1991, 5],
  ] satisfies Knots,
  manufactures: [
    [1921, 0],
    [1930, 0.2],
    [1940, 0.2],
    [1945, 0.1],
    [1960, 0.7],
    [1970, 1.6],
    [1975, 4],
    [1980, 6],
    [1985, 9.5],
    [1990, 8],
    [1991, 6],
  ] satisfies Knots,
  /** Share of exported oil that was paid for in hard currency at world prices, the rest going to allies and clearing partners. */
  oilForHardCurrency: [
    [1921, 1],
    [1945, 1],
    [1950, 0.4],
    [1960, 0.45],
    [1970, 0.42],
    [1975, 0.31],
    [1980, 0.36],
    [1988, 0.42],
    [1991, 0.45],
  ] satisfies Knots,
  /** Gas sold to the West, million tonnes of oil by value. */
  gas: [
    [1972, 0],
    [1975, 3.5],
    [1980, 11],
    [1985, 15],
    [1990, 28],
    [1991, 28],
  ] satisfies Knots,
  /** Balance of freight and other services as a share of exports. */
  services: [
    [1921, -0.08],
    [1930, -0.06],
    [1950, -0.03],
    [1970, 0],
    [1991, 0],
  ] satisfies Knots,
  /** Deliveries of allies in war, billions of dollars of the year, and their part that was machinery. */
  aid: [
    [1940, 0],
    [1941, 0.3],
    [1942, 1.4],
    [1943, 2.4],
    [1944, 3.8],
    [1945, 2],
    [1946, 0.2],
    [1947, 0],
  ] satisfies Knots,
  /** Trade within the bloc each way, billions of 1990 dollars, and machinery bought there. */
  bloc: [
    [1945, 0],
    [1946, 1],
    [1949, 4],
    [1960, 16],
    [1970, 28],
    [1980, 52],
    [1988, 62],
    [1990, 45],
    [1991, 15],
  ] satisfies Knots,
  blocMachineryShare: 0.3,
  /** Gross debt at the end of the year, billions of dollars of the year. */
  debt: HARD_CURRENCY_DEBT.observations.map(({ year, value }) => [year, value] as const) satisfies Knots,
} as const;

/** Parameters of foreign trade and finance. Judgement unless a source is named. */
export const TRADE_PARAMETERS = {
  /** Dollars a tonne that Soviet grain fetched in 1925-28; freight and insurance on imported grain. */
  grainPrice: 45,
  grainFreight: 1.2,
  barrelsPerTonne: 7.3,
  /** Average over crude, for products and contracts. */
  oilPriceReceived: 0.95,
  /** Consumer prices of 2015 in the United States, 1982-84 = 100: turns the price of oil into dollars of 1990. */
  dollarOf2015: 237,
  /** Cost of a barrel with transport in 1970, dollars of 1990, its yearly growth as fields moved north and east, and the part of all exports that earned the margin. */
  oilCost: { dollars: 6.6, from: 1970, growth: 1.04, worldPriceShare: 0.6 },
  /** How strongly exports of oil answer to output relative to the record: home use comes first. */
  oilExportElasticity: 2,
  /** Sellers of machines without orders cut prices in the Depression. */
  machineryPrice: [
    [1929, 1],
    [1931, 0.85],
    [1934, 0.92],
    [1938, 1],
  ] satisfies Knots,
  licenceShare: 0.04,
  /** Raw exports: response to output and to the effort the order of openness makes, relative to the record. */
  rawOutputElasticity: 0.5,
  rawEffortElasticity: 0.5,
  leastEffort: 0.5,
  mostEffort: 2,
  /** Exports of manufactures that a fully open market economy of middling schooling reaches, as a share of output outside farming. */
  manufactures: {
    potential: 0.1,
    schooling: 6,
    mostSchooling: 1.5,
    softBudgetLoss: 0.5,
    /** Output per head at which quality is no obstacle; below it with the square root. */
    qualityIncome: 4000,
    leastQuality: 0.4,
    mostQuality: 1.2,
    /** Yearly approach of the business to its potential, up and down. */
    growth: 0.15,
    decline: 0.35,
    /** Added to the working of markets for exports by each zone that works. */
    perZone: 0.05,
    mostFromZones: 0.25,
  },
  /** What each posture leaves of export markets. Manufactures feel it twice. */
  markets: { embargo: 0.45, wary: 0.85, trade: 1, credit: 1.05 } satisfies Record<Posture, number>,
  /** Grain the state needs, tonnes a townsman, and tonnes a head of the nation per thousand dollars of output above the threshold (meat). */
  grainPerTownsman: 0.3,
  feedPerHead: 0.095,
  feedThreshold: 3900,
  /** Most grain in store, million tonnes, and tonnes wanted per hungry dead of the year's harvest. */
  grainStock: 15,
  hungerNeed: 1.3,
  /** Part of a million tonnes more or less in the country that reaches the hungry, in units of full relief. */
  reliefPerMillionTonnes: 0.06,
  leastRelief: -0.6,
  interest: [
    [1921, 0.08],
    [1933, 0.08],
    [1946, 0.03],
    [1970, 0.06],
    [1975, 0.08],
    [1981, 0.12],
    [1986, 0.08],
    [1991, 0.08],
  ] satisfies Knots,
  /** Share of debt that falls due in a year. */
  maturing: 0.12,
  /** Debt lenders bear, as a multiple of hard-currency exports: a base, and with full standing; by posture; sellers' credit of the Depression. */
  lending: {
    base: 0.5,
    byStanding: 3.2,
    posture: { embargo: 0.2, wary: 0.8, trade: 1, credit: 1.4 } satisfies Record<Posture, number>,
    sellersCredit: [
      [1928, 1],
      [1930, 1.6],
      [1933, 1.4],
      [1936, 1],
    ] satisfies Knots,
    /** Part of maturing debt that must be paid back in a crisis, by posture. */
    calledIn: { embargo: 1, wary: 0.5, trade: 0, credit: 0 } satisfies Record<Posture, number>,
  },
  standing: { start: 0.3, growth: 0.07, crisisLoss: 0.08, repudiated: 0.02 },
  /** Service as a share of exports at which lenders stop, and debt as a share of GDP below which nobody minds. */
  crisisRatio: 0.35,
  smallDebt: 0.01,
  /** What a crisis and a repudiation cost beyond the record. */
  crisisTrustLoss: 0.08,
  crisisTension: 0.03,
  repudiationTrustLoss: 0.35,
  repudiationTension: 0.2,
  /** Part of what openness brings that must be paid for in machines; the rest is contacts, standards and papers. */
  paidShare: 0.5,
  leastAccess: 0.3,
  mostAccess: 1.4,
  /** Openness below which payments are no limit. */
  leastOpenness: 0.08,
  blocMachineryWeight: 0.5,
  aidMachineryShare: 0.4,
  /** Export controls from 1949: part of openness beyond the record's that is denied, by posture. */
  controls: { from: 1949, to: 1994, denied: { embargo: 0.4, wary: 0.25, trade: 0.1, credit: 0 } satisfies Record<Posture, number> },
} as const;

/** How the AI of a leadership off history's course directs trade. Judgement. */
export const AI_TRADE = {
  /** Reported deaths of hunger, millions, from which it sells no grain, and the share of payments it then gives for food. */
  hunger: 0.1,
  foodInHunger: 0.4,
  /** Openness of a programme from which it puts machines first, and the share it gives them. */
  openFrom: 0.4,
  machinery: 0.5,
  foodWhenOpen: 0.3,
  /** Service as a share of exports from which it borrows no more. */
  serviceToStop: 0.28,
} as const;
