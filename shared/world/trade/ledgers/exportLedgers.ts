import { TRADE_PARAMETERS, TRADE_RECORD } from '../../../content/tradeParameters.ts';
import { movedParts } from '../../../math/movedParts.ts';
import type { Movers } from '../../../math/movedParts.ts';
import { interpolate } from '../../../math/numbers.ts';
import type { TradeExports, TradeYear } from '../../../state/tradeState.ts';
import { recordConcessions } from '../../concessions/recordConcessions.ts';
import { worldPrices } from '../worldPrices.ts';
import { closeTrade } from './tradeLedger.ts';
import type { TradeCause, TradeLedger } from './tradeLedger.ts';

/** A figure that is a product of factors, each with its cause; a factor may be 0. */
type Factors = Partial<Record<TradeCause, number>>;

function product(factors: Factors): number {
  return Object.values(factors).reduce((running, factor) => running * factor, 1);
}

/** The change of a product, by its factors. Both years name the same. */
export function productLedger(before: Factors, after: Factors, to: number): TradeLedger {
  const movers: Movers<Factors, TradeCause> = (Object.keys(after) as TradeCause[]).map((cause) => [cause, [cause]] as const);
  return closeTrade('change', product(before), to, movedParts(movers, before, after, product));
}

function ratio(above: number, below: number): number {
  return below === 0 ? 0 : above / below;
}

function grain({ year, exports, grainExported, drivers }: TradeYear): Factors {
  const grainPrice = worldPrices(year).grain / 1000;
  const exportShare = ratio(grainExported, drivers.procurement);
  return { procurement: drivers.procurement, exportShare, grainPrice, market: ratio(exports.grain, grainExported * grainPrice) };
}

function oilAndGas({ year, exports, oilExported, drivers: { market } }: TradeYear): Factors {
  const oilPrice = (TRADE_PARAMETERS.barrelsPerTonne * worldPrices(year).oil) / 1000;
  return { oilTonnes: oilExported, hardCurrency: ratio(exports.oilAndGas, market * oilPrice * oilExported), oilPrice, market };
}

function raw({ year, exports, drivers: { market, rawEffort } }: TradeYear): Factors {
  const asInRecord = Math.max(0, interpolate(TRADE_RECORD.raw, year) - recordConcessions(year).exports);
  return { asInRecord, market, effort: rawEffort, rawOutput: ratio(exports.raw, asInRecord * market * rawEffort) };
}

interface Manufactures {
  readonly asInRecord: number;
  readonly market: number;
  readonly business: number;
}

function manufactures({ asInRecord, market, business }: Manufactures): number {
  return Math.max(0, market * asInRecord + market * market * business);
}

function manufacturesOf({ year, drivers: { market, business } }: TradeYear): Manufactures {
  return { asInRecord: interpolate(TRADE_RECORD.manufactures, year), market, business };
}

const MANUFACTURES_MOVERS: Movers<Manufactures, TradeCause> = [
  ['asInRecord', ['asInRecord']],
  ['market', ['market']],
  ['business', ['business']],
];

/** Why exports of a kind changed between two accounts, billions. */
export function exportLedger(kind: keyof TradeExports, before: TradeYear, after: TradeYear): TradeLedger {
  const to = after.exports[kind];
  switch (kind) {
    case 'grain':
      return productLedger(grain(before), grain(after), to);
    case 'oilAndGas':
      return productLedger(oilAndGas(before), oilAndGas(after), to);
    case 'raw':
      return productLedger(raw(before), raw(after), to);
    case 'manufactures':
      return closeTrade(
        'change',
        before.exports.manufactures,
        to,
        movedParts(MANUFACTURES_MOVERS, manufacturesOf(before), manufacturesOf(after), manufactures),
      );
    case 'concessions': {
      const factors = ({ exports, drivers: { market } }: TradeYear): Factors => ({ capital: ratio(exports.concessions, market), market });
      return productLedger(factors(before), factors(after), to);
    }
  }
}

/** Grain sold abroad, million tonnes: procurement and the share of it that was ordered out. */
export function grainExportedLedger(before: TradeYear, after: TradeYear): TradeLedger {
  const factors = ({ grainExported, drivers: { procurement } }: TradeYear): Factors => ({
    procurement,
    exportShare: ratio(grainExported, procurement),
  });
  return productLedger(factors(before), factors(after), after.grainExported);
}

/** Why exports changed, kind by kind, billions. */
export function totalExportsLedger(before: TradeYear, after: TradeYear): TradeLedger {
  const change = (kind: keyof TradeExports): number => after.exports[kind] - before.exports[kind];
  return closeTrade('change', before.totalExports, after.totalExports, {
    grain: change('grain'),
    oilAndGas: change('oilAndGas'),
    raw: change('raw'),
    manufactures: change('manufactures'),
    concessions: change('concessions'),
  });
}

/** The mix of exports at the prices of 1925-28, and the prices of a year against them. */
interface Terms {
  readonly grainPrice: number;
  readonly oilPrice: number;
  readonly machineryPrice: number;
  readonly grain: number;
  readonly oilAndGas: number;
  readonly others: number;
}

function termsOf({ year, exports }: TradeYear): Terms {
  const { grainIndex, oilIndex, machineryIndex } = worldPrices(year);
  return {
    grainPrice: grainIndex,
    oilPrice: oilIndex,
    machineryPrice: machineryIndex,
    grain: exports.grain / grainIndex,
    oilAndGas: exports.oilAndGas / oilIndex,
    others: exports.raw + exports.manufactures + exports.concessions,
  };
}

function termsOfTrade({ grainPrice, oilPrice, machineryPrice, grain: tonnes, oilAndGas: energy, others }: Terms): number {
  const atBase = tonnes + energy + others;
  return atBase <= 0 ? 1 : (tonnes * grainPrice + energy * oilPrice + others) / atBase / machineryPrice;
}

const TERMS_MOVERS: Movers<Terms, TradeCause> = [
  ['grainPrice', ['grainPrice']],
  ['oilPrice', ['oilPrice']],
  ['machineryPrice', ['machineryPrice']],
  ['mix', ['grain', 'oilAndGas', 'others']],
];

/** Why terms of trade changed: prices of what is sold and bought, and what the country sells. */
export function termsLedger(before: TradeYear, after: TradeYear): TradeLedger {
  return closeTrade(
    'change',
    before.termsOfTrade,
    after.termsOfTrade,
    movedParts(TERMS_MOVERS, termsOf(before), termsOf(after), termsOfTrade),
  );
}
