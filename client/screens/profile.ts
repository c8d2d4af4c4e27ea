import { FAMINE_EPISODES } from '../../shared/data/history/famineEpisodes.ts';
import type { PublishedSeries, SeatView } from '../../shared/views/view.ts';
import { recordOf } from '../charts/history.ts';

/** One axis of the profile: the run and the record at the same year, in the unit of the series. */
export interface ProfileAxis {
  readonly series: PublishedSeries;
  readonly run: number;
  readonly history: number | undefined;
  readonly historyYear: number | undefined;
}

const AXES: readonly PublishedSeries[] = [
  'gdpPerHead',
  'consumptionPerHead',
  'heavyOutput',
  'consumerOutput',
  'grainHarvest',
  'urbanShare',
  'schooling',
  'population',
  'coordination',
];

/** The last observation of the record at or before a year, not older than two years. */
function recordNear(series: PublishedSeries, year: number): { readonly year: number; readonly value: number } | undefined {
  const observations = recordOf(series)?.observations ?? [];
  return observations.filter((observation) => observation.year <= year && observation.year >= year - 2).at(-1);
}

/** Several axes side by side, by the archive where it is open. There is no sum of them: what weighs more is for the player to say. */
export function profileOf(view: Pick<SeatView, 'years' | 'series' | 'truth'>): readonly ProfileAxis[] {
  const last = view.years.length - 1;
  const year = view.years[last];
  if (year === undefined) return [];
  return AXES.flatMap((series) => {
    const run = (view.truth ?? view.series)[series][last];
    if (run === undefined) return [];
    const record = recordNear(series, year);
    return [{ series, run, history: record?.value, historyYear: record?.year }];
  });
}

/** Deaths from hunger in the run and what the literature gives for the same years, millions. */
export interface HumanCost {
  readonly run: number;
  readonly worstYear: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly episodes: typeof FAMINE_EPISODES;
}

/** The human cost of hunger, apart from the profile and by the archive where it is open. Only episodes that lie in the years played are counted. */
export function humanCost(view: Pick<SeatView, 'years' | 'series' | 'truth'>): HumanCost {
  const deaths = (view.truth ?? view.series).famineDeaths;
  const first = view.years[0] ?? 0;
  const last = view.years.at(-1) ?? 0;
  const episodes = FAMINE_EPISODES.filter(({ years }) => years[0] >= first && years[1] <= last);
  const worst = deaths.reduce((best, value, index) => (value > (deaths[best] ?? 0) ? index : best), 0);
  const sum = (pick: (episode: (typeof FAMINE_EPISODES)[number]) => number): number =>
    episodes.reduce((total, episode) => total + pick(episode), 0);
  return {
    run: deaths.reduce((total, value) => total + value, 0),
    worstYear: (deaths[worst] ?? 0) > 0 ? view.years[worst] : undefined,
    low: sum((episode) => episode.low),
    high: sum((episode) => episode.high),
    episodes,
  };
}
