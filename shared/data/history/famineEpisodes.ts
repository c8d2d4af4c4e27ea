import type { Quality, Source } from '../source.ts';
import { ADAMETS_2003, DAVIES_WHEATCROFT_2004, ELLMAN_2000, RUDNYTSKYI_2015 } from './works.ts';

/** Excess deaths of a famine as the literature gives them, millions. */
export interface FamineEpisode {
  readonly id: string;
  readonly title: string;
  readonly years: readonly [first: number, last: number];
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly quality: Quality;
  readonly note: string;
  readonly sources: readonly Source[];
}

/** The three famines of the period. Years are those of the harvests that caused the deaths. */
export const FAMINE_EPISODES: readonly FamineEpisode[] = [
  {
    id: '1921-22',
    title: 'Famine of 1921-22',
    years: [1921, 1922],
    low: 3,
    central: 5,
    high: 5,
    quality: 'recalled',
    note: 'About five million is the usual figure; lower estimates start at three.',
    sources: [ADAMETS_2003],
  },
  {
    id: '1931-33',
    title: 'Famine of 1931-34',
    years: [1931, 1934],
    low: 5.5,
    central: 6.5,
    high: 8.7,
    quality: 'contested',
    note: 'Davies and Wheatcroft 5.5-6.5; Rudnytskyi and others 8.7 for the whole USSR.',
    sources: [DAVIES_WHEATCROFT_2004, RUDNYTSKYI_2015],
  },
  {
    id: '1946-47',
    title: 'Famine of 1946-47',
    years: [1946, 1947],
    low: 0.9,
    central: 1.2,
    high: 1.5,
    quality: 'sourced',
    note: 'Ellman 1.0-1.5; the low value is 0.9.',
    sources: [ELLMAN_2000],
  },
];
