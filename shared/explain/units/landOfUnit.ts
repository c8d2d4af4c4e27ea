import type { RegionFigures, SeatView } from '../../views/view.ts';
import type { UnitLedger } from './unitLedger.ts';
import { closeUnit } from './unitLedger.ts';
import { unitTerms } from './unitTerms.ts';

/** Change of the sown area of a unit, million hectares: what is left moves with all fields of the country. */
export function sownAreaOfUnit(view: SeatView, unit: string, region: RegionFigures): UnitLedger | undefined {
  const terms = unitTerms(view, unit);
  if (terms === undefined) return undefined;
  const from = terms.of('sownBefore');
  const amounts = { front: terms.of('sownFront'), newLands: terms.of('sownNewLands'), calling: terms.of('sownCalled') };
  const nation = region.sownArea - from - amounts.front - amounts.newLands - amounts.calling;
  return closeUnit('change', from, region.sownArea, { ...amounts, nation }, 'nation');
}

/** Change of the herd of a unit, part of the national index: what is left moves with the herd of the country as it is printed. */
export function herdOfUnit(view: SeatView, unit: string, region: RegionFigures): UnitLedger | undefined {
  const terms = unitTerms(view, unit);
  if (terms === undefined) return undefined;
  const from = terms.of('herdBefore');
  const amounts = { collectives: terms.of('herdCollectives'), front: terms.of('herdFront'), restocked: terms.of('herdRestocked') };
  const nation = region.herd - from - amounts.collectives - amounts.front - amounts.restocked;
  return closeUnit('change', from, region.herd, { ...amounts, nation }, 'nation');
}

/** Change of unrest: half of the old has faded, and half of what the year gave reason for has come. */
export function unrestOfUnit(view: SeatView, unit: string, region: RegionFigures, adjustment: number): UnitLedger | undefined {
  const terms = unitTerms(view, unit);
  if (terms === undefined) return undefined;
  const { of } = terms;
  const amounts = {
    fading: -adjustment * of('unrestBefore'),
    villageAnger: of('unrestVillages'),
    burden: of('unrestBurden'),
    distrust: of('unrestTowns'),
    hunger: of('unrestHunger'),
  };
  return closeUnit('change', of('unrestBefore'), region.unrest, amounts, 'limit');
}
