import { PLACED_SERIES, placesBehind } from '../../shared/explain/units/placesBehind.ts';
import type { PlacedSeries } from '../../shared/explain/units/placesBehind.ts';
import type { PublishedSeries, SeatView } from '../../shared/views/view.ts';
import { SERIES_GOOD } from '../charts/seriesStyle.ts';
import type { MapMode } from '../map/mapHandle.ts';
import { showOnMap, unitName } from '../panels/mapState.ts';
import { t } from '../text/text.ts';
import type { NotePlaces } from './noteContent.ts';
import { writingOf } from './noteContent.ts';
import { toneOf } from './signedNumber.ts';

/** Places named in a note. */
const SHOWN = 5;

const MODES: Readonly<Record<PlacedSeries, MapMode>> = {
  grainHarvest: 'harvest',
  procurement: 'procurement',
  famineDeaths: 'hunger',
  population: 'population',
  heavyOutput: 'heavy',
  consumerOutput: 'light',
};

function isPlaced(series: PublishedSeries): series is PlacedSeries {
  return PLACED_SERIES.some((placed) => placed === series);
}

/** The places that moved a national figure most; undefined for figures that have no place, and before two accounts. */
export function placesNote(view: SeatView, series: PublishedSeries): NotePlaces | undefined {
  if (!isPlaced(series)) return undefined;
  const places = placesBehind(view, series, SHOWN);
  if (places.length === 0) return undefined;
  // Hundredths, whatever the style of the whole: a place is a small part of it.
  const { value, change } = writingOf('index');
  const dead = series === 'famineDeaths';
  return {
    heading: t(dead ? 'note.whereDead' : 'note.where'),
    places: places.map(({ unit, amount }) => ({
      id: unit,
      label: unitName(unit),
      text: dead ? value(amount) : change(amount),
      tone: toneOf(amount, SERIES_GOOD[series]),
      open: () => showOnMap(unit, MODES[series]),
    })),
  };
}
