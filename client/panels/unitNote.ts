import { foodOfUnit, trueHarvestOfUnit } from '../../shared/explain/units/grainOfUnit.ts';
import { unitLedgers } from '../../shared/explain/units/unitLedgers.ts';
import type { UnitFigure } from '../../shared/explain/units/unitLedgers.ts';
import type { UnitLedger } from '../../shared/explain/units/unitLedger.ts';
import type { PlacedGood } from '../../shared/state/regionsState.ts';
import { PLACED_GOODS } from '../../shared/state/regionsState.ts';
import type { RegionFigures, SeatView } from '../../shared/views/view.ts';
import { noteLedger, writingOf } from '../explain/noteContent.ts';
import type { NoteContent, NoteLedger, Writing } from '../explain/noteContent.ts';
import { formatNumber } from '../text/numbers.ts';
import { hasText, t } from '../text/text.ts';

const people = new Intl.NumberFormat('en', { maximumSignificantDigits: 3, signDisplay: 'exceptZero' });
const fine = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const fineSigned = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' });
const finest = new Intl.NumberFormat('en', { minimumFractionDigits: 3, maximumFractionDigits: 3 });
const finestSigned = new Intl.NumberFormat('en', { minimumFractionDigits: 3, maximumFractionDigits: 3, signDisplay: 'exceptZero' });
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 2 });
const points = new Intl.NumberFormat('en', { maximumFractionDigits: 2, signDisplay: 'exceptZero' });

/** A minus of the width of a plus. */
function minus(text: string): string {
  return text.replace('-', '−');
}

const FINE: Writing = { value: (value) => minus(fine.format(value)), change: (change) => minus(fineSigned.format(change)) };
export const FINEST: Writing = { value: (value) => finest.format(value), change: (change) => minus(finestSigned.format(change)) };
/** People by the head where the whole is by the million: a village is worth a line. */
const PEOPLE: Writing = { value: (value) => fine.format(value), change: (change) => minus(people.format(Math.round(1e6 * change))) };
export const PART: Writing = {
  value: (value) => percent.format(value),
  change: (change) => t('number.points', { value: minus(points.format(100 * change)) }),
};
const KILOGRAMS = writingOf('dollars');

function isGood(figure: UnitFigure): figure is PlacedGood {
  return PLACED_GOODS.some((good) => good === figure);
}

function writing(figure: UnitFigure): Writing {
  if (isGood(figure)) return PART;
  switch (figure) {
    case 'population':
      return PEOPLE;
    case 'urbanShare':
    case 'harvestIndex':
    case 'unrest':
      return writingOf('share');
    case 'herd':
      return PART;
    case 'railways':
    case 'sownArea':
      return FINEST;
    default:
      return FINE;
  }
}

/** Whether more of a figure is good (1), bad (-1) or neither. */
function worth(figure: UnitFigure): 1 | 0 | -1 {
  switch (figure) {
    case 'hunger':
    case 'unrest':
      return -1;
    case 'procurement':
    case 'urbanShare':
    case 'netMigration':
      return 0;
    default:
      return isGood(figure) ? 0 : 1;
  }
}

function valueOf(region: RegionFigures, figure: UnitFigure): number {
  return isGood(figure) ? (region.goods[figure] ?? 0) : region[figure];
}

function shown(ledger: UnitLedger, view: SeatView, unit: string, figure: UnitFigure): NoteLedger {
  const region = view.regions[unit];
  const food = ledger.kind === 'food' && region !== undefined ? foodOfUnit(view, unit, region) : undefined;
  const closing =
    food !== undefined
      ? t('placeLedger.need', { need: formatNumber(food.need, 'dollars') })
      : ledger.kind === 'change'
        ? t('placeClosing.change', { year: (view.mapBooks?.year ?? 0) - 1 })
        : t(figure === 'harvestIndex' ? 'placeClosing.harvestIndex' : 'placeClosing.level');
  return noteLedger(ledger, (cause) => t(`placeCause.${cause}`), {
    heading: t(`placeLedger.${ledger.kind}`),
    ...(food === undefined || view.truth !== undefined ? {} : { of: t('placeLedger.byReports') }),
    writing: ledger.kind === 'food' ? KILOGRAMS : writing(figure),
    good: ledger.kind === 'food' ? 1 : worth(figure),
    closing,
  });
}

/** The articles behind the figures of a place. */
const ABOUT: Partial<Record<UnitFigure, string>> = {
  population: 'population-and-losses',
  harvest: 'grain-farming',
  procurement: 'procurement-on-reported-harvests',
  hunger: 'famine',
  herd: 'livestock',
  railways: 'railways',
  coal: 'coal',
  oil: 'oil-and-gas',
  steel: 'steel',
  electricity: 'electricity',
  machines: 'tractors-and-machinery',
  cloth: 'textiles',
};

/** The note of a figure of a place of the map. */
export function unitNote(view: SeatView, unit: string, name: string, figure: UnitFigure): NoteContent {
  const region = view.regions[unit];
  const ledgers = unitLedgers(view, unit, figure);
  const change = ledgers.find(({ kind }) => kind === 'change');
  const year = view.mapBooks?.year;
  const explained = `placeExplained.${figure}`;
  const about = ABOUT[figure];
  return {
    title: t('place.note', { figure: t(`placeFigure.${figure}`), place: name }),
    value: region === undefined ? undefined : valueOf(region, figure),
    writing: writing(figure),
    unit: t(isGood(figure) ? 'placeUnit.good' : `placeUnit.${figure}`),
    ...(year === undefined ? {} : { when: t('note.inYear', { year }) }),
    good: worth(figure),
    ...(change === undefined || year === undefined ? {} : { before: { when: year - 1, value: change.from } }),
    ...(figure === 'harvest' ? { truth: trueHarvestOfUnit(view, unit) } : {}),
    reported: figure === 'harvest' || figure === 'heavyIndustry' || figure === 'lightIndustry' || figure === 'herd' || figure === 'hunger',
    ...(ledgers.length === 0 ? { explained: t('placeClosing.none') } : hasText(explained) ? { explained: t(explained) } : {}),
    ledgers: ledgers.map((ledger) => shown(ledger, view, unit, figure)),
    ...(about === undefined ? {} : { about }),
  };
}
