import type { PublishedSeries } from '../../shared/views/view.ts';
import type { NumberStyle } from '../text/numbers.ts';

/** How each published series is written. Titles and units are in the text catalogue under `series.` and `unit.`. */
export const SERIES_STYLE: Readonly<Record<PublishedSeries, NumberStyle>> = {
  gdpPerHead: 'dollars',
  population: 'millions',
  urbanShare: 'share',
  farmLabourShare: 'share',
  grainHarvest: 'tonnes',
  procurement: 'tonnes',
  voluntarySales: 'tonnes',
  heavyOutput: 'billions',
  consumerOutput: 'billions',
  farmOutput: 'billions',
  nonFarmOutput: 'billions',
  consumptionPerHead: 'dollars',
  investmentShare: 'share',
  herd: 'index',
  coordination: 'fraction',
  schooling: 'years',
  famineDeaths: 'millions',
};

/** Whether a rise is good news, bad news, or neither: direction and worth are two things. */
export const SERIES_GOOD: Readonly<Record<PublishedSeries, 1 | 0 | -1>> = {
  gdpPerHead: 1,
  population: 1,
  urbanShare: 0,
  farmLabourShare: 0,
  grainHarvest: 1,
  procurement: 0,
  voluntarySales: 1,
  heavyOutput: 1,
  consumerOutput: 1,
  farmOutput: 1,
  nonFarmOutput: 1,
  consumptionPerHead: 1,
  investmentShare: 0,
  herd: 1,
  coordination: 1,
  schooling: 1,
  famineDeaths: -1,
};

/** Figures that come to the desk as reports and can be embellished on the way; the others are counted by the state itself. */
export const REPORTED: ReadonlySet<PublishedSeries> = new Set([
  'gdpPerHead',
  'consumptionPerHead',
  'grainHarvest',
  'heavyOutput',
  'consumerOutput',
  'farmOutput',
  'nonFarmOutput',
  'herd',
  'famineDeaths',
]);
