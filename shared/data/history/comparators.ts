import type { HistoricalSeries } from '../historicalSeries.ts';
import { GDP_PER_HEAD_BRAZIL } from './gdpPerHeadBrazil.ts';
import { GDP_PER_HEAD_CHINA } from './gdpPerHeadChina.ts';
import { GDP_PER_HEAD_GERMANY } from './gdpPerHeadGermany.ts';
import { GDP_PER_HEAD_INDIA } from './gdpPerHeadIndia.ts';
import { GDP_PER_HEAD_JAPAN } from './gdpPerHeadJapan.ts';
import { GDP_PER_HEAD_POLAND } from './gdpPerHeadPoland.ts';
import { GDP_PER_HEAD_SOUTH_KOREA } from './gdpPerHeadSouthKorea.ts';
import { GDP_PER_HEAD_TAIWAN } from './gdpPerHeadTaiwan.ts';
import { GDP_PER_HEAD_UNITED_KINGDOM } from './gdpPerHeadUnitedKingdom.ts';
import { GDP_PER_HEAD_USA } from './gdpPerHeadUsa.ts';
import { GDP_PER_HEAD_WESTERN_EUROPE } from './gdpPerHeadWesternEurope.ts';
import { GDP_PER_HEAD_WORLD } from './gdpPerHeadWorld.ts';

/** A country or group to compare output per head with. */
export interface Comparator {
  readonly id: string;
  readonly title: string;
  readonly gdpPerHead: HistoricalSeries;
}

/** Comparators for output per head, nearest questions first. */
export const COMPARATORS: readonly Comparator[] = [
  { id: 'japan', title: 'Japan', gdpPerHead: GDP_PER_HEAD_JAPAN },
  { id: 'south-korea', title: 'South Korea', gdpPerHead: GDP_PER_HEAD_SOUTH_KOREA },
  { id: 'taiwan', title: 'Taiwan', gdpPerHead: GDP_PER_HEAD_TAIWAN },
  { id: 'china', title: 'China', gdpPerHead: GDP_PER_HEAD_CHINA },
  { id: 'india', title: 'India', gdpPerHead: GDP_PER_HEAD_INDIA },
  { id: 'brazil', title: 'Brazil', gdpPerHead: GDP_PER_HEAD_BRAZIL },
  { id: 'poland', title: 'Poland', gdpPerHead: GDP_PER_HEAD_POLAND },
  { id: 'germany', title: 'Germany', gdpPerHead: GDP_PER_HEAD_GERMANY },
  { id: 'united-kingdom', title: 'United Kingdom', gdpPerHead: GDP_PER_HEAD_UNITED_KINGDOM },
  { id: 'western-europe', title: 'Western Europe', gdpPerHead: GDP_PER_HEAD_WESTERN_EUROPE },
  { id: 'usa', title: 'United States', gdpPerHead: GDP_PER_HEAD_USA },
  { id: 'world', title: 'World', gdpPerHead: GDP_PER_HEAD_WORLD },
];
