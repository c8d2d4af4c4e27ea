import { officialLedger, strayLedger } from '../../shared/explain/archiveLedger.ts';
import { logMean } from '../../shared/math/logMean.ts';
import { closeSigned } from '../../shared/math/signedLedger.ts';
import type { SignedAmounts } from '../../shared/math/signedLedger.ts';
import { log } from '../../shared/math/exact.ts';
import type { PublishedSeries, SeatView } from '../../shared/views/view.ts';
import { SERIES_STYLE } from '../charts/seriesStyle.ts';
import { t } from '../text/text.ts';
import type { NoteContent } from './noteContent.ts';
import { noteLedger, writingOf } from './noteContent.ts';

const INDEX = writingOf('dollars');
const MILLIONS = writingOf('millions');
const STATISTICS = 'reported-and-true-statistics';

/** The note of a printed figure against the true one. */
export function strayNote(view: SeatView, series: PublishedSeries): NoteContent {
  const ledger = strayLedger(view, series);
  const writing = writingOf(SERIES_STYLE[series]);
  const look = { heading: t('stray.heading'), writing, good: 0 as const, closing: t('stray.exact') };
  return {
    title: t('stray.title', { series: t(`series.${series}`) }),
    value: view.series[series].at(-1),
    writing,
    unit: t(`unit.${series}`),
    good: 0,
    ...(ledger === undefined ? {} : { explained: t('stray.explained', { truth: writing.value(ledger.from) }) }),
    ledgers: ledger === undefined ? [] : [noteLedger(ledger, (cause) => t(`strayCause.${cause}`), look)],
    about: STATISTICS,
  };
}

/** The note of the official index: what put it above the output of the archive. */
export function officialNote(view: SeatView): NoteContent {
  const ledger = officialLedger(view);
  const look = { heading: t('stray.heading'), writing: INDEX, good: 0 as const, closing: t('official.exact') };
  return {
    title: t('official.title'),
    value: view.statistics.officialIndex.at(-1),
    writing: INDEX,
    unit: t('archive.officialUnit'),
    good: 0,
    ...(ledger === undefined ? {} : { explained: t('official.explained', { truth: INDEX.value(ledger.from) }) }),
    ledgers: ledger === undefined ? [] : [noteLedger(ledger, (cause) => t(`strayCause.${cause}`), look)],
    about: STATISTICS,
  };
}

const GROWTH_CAUSES = ['perHead', 'people'] as const;

/** The note of growth by the archive: output per head and people. */
export function trueGrowthNote({ truth, years }: SeatView): NoteContent {
  const [headsBefore, heads] = [truth?.population[0], truth?.population.at(-1)];
  const [perHeadBefore, perHead] = [truth?.gdpPerHead[0], truth?.gdpPerHead.at(-1)];
  const base = { title: t('trueGrowth.title'), writing: INDEX, unit: t('archive.officialUnit'), good: 1 as const, about: STATISTICS };
  if (headsBefore === undefined || heads === undefined || perHeadBefore === undefined || perHead === undefined)
    return { ...base, value: undefined, ledgers: [] };
  const index = (100 * perHead * heads) / (perHeadBefore * headsBefore);
  const weight = logMean(100, index);
  const amounts = { perHead: weight * log(perHead / perHeadBefore), people: weight * log(heads / headsBefore) };
  const ledger = closeSigned(100, index, amounts, GROWTH_CAUSES, 'perHead');
  const look = {
    heading: t('ledger.why'),
    writing: INDEX,
    good: 1 as const,
    closing: t('ledger.yearToYear', { from: years[0] ?? '', to: years.at(-1) ?? '' }),
  };
  return { ...base, value: index, ledgers: [noteLedger(ledger, (cause) => t(`trueGrowth.${cause}`), look)] };
}

/** The note of deaths from hunger over all years: year by year. */
export function deathYearsNote(view: SeatView, told: 'run' | 'printed'): NoteContent {
  const deaths = (told === 'run' ? (view.truth ?? view.series) : view.series).famineDeaths;
  const amounts: SignedAmounts<string> = {};
  const order = view.years.map(String);
  deaths.forEach((value, index) => (amounts[order[index] ?? ''] = value));
  const total = deaths.reduce((sum, value) => sum + value, 0);
  const ledger = closeSigned(0, total, amounts, order, order.at(-1) ?? '');
  const look = { heading: t('deathYears.heading'), writing: MILLIONS, good: -1 as const, closing: t('ledger.fromNothing') };
  return {
    title: t(`deathYears.${told}`),
    value: total,
    writing: MILLIONS,
    unit: t('unit.famineDeaths'),
    good: -1,
    ledgers: [noteLedger(ledger, (year) => t('ahead.inYear', { year }), look)],
    about: 'famineDeaths',
  };
}
