import { playCourse } from '../course.ts';
import type { CoursePlan } from '../course.ts';
import { changed, HISTORY } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { gameIn, highestPrice, priceAt, sumOver } from '../readings.ts';

/** Each remedy alone, from the year in which the trusts got their credits. */
const TIGHT_CREDIT = changed(HISTORY, { from: 1923, to: 1924, orders: { creditEase: 0.2 } });
const CEILINGS = changed(HISTORY, { from: 1923, to: 1924, orders: { priceCeilings: 0.8 } });
const IMPORTS = changed(HISTORY, { from: 1922, to: 1924, orders: { goodsImports: 0.8 } });
/** The same goods by decision on trade, and ordered without the currency to pay for them. */
const BY_TRADE = changed(HISTORY, { from: 1923, to: 1924, orders: {}, trade: { consumerShare: 0.6 } });
const UNPAID = changed(HISTORY, { from: 1922, to: 1924, orders: { goodsImports: 0.8 }, trade: { consumerShare: 0.2 } });
const DEARER_GRAIN = changed(HISTORY, { from: 1922, to: 1924, orders: { grainPrice: 1.8 } });
/** The mistake kept up: easy credit and no ceilings until 1926. */
const NO_REMEDY = changed(HISTORY, { from: 1923, to: 1926, orders: { creditEase: 0.9, priceCeilings: 0 } });

function peakOf1923(plan: CoursePlan): number {
  return highestPrice(playCourse(plan), 'scissors', 1923, 1923);
}

/** Share of workers on strike in the last quarter before a year, percent. */
function strikesBefore(plan: CoursePlan, year: number): number {
  return 100 * (gameIn(playCourse(plan), year).wages?.strikes ?? NaN);
}

/** Whether an event has come before the leadership, 0 or 1. */
function opened(plan: CoursePlan, event: string): number {
  return Object.hasOwn(playCourse(plan).state.firedEvents, event) ? 1 : 0;
}

function salesAfter(plan: CoursePlan): number {
  return sumOver(playCourse(plan), 'voluntarySales', 1923, 1924);
}

export const scissors: Demonstration = {
  id: 'S3',
  sentence:
    'Dear industrial goods and cheap grain cut marketings, unsold stocks and strikes follow (autumn 1923); avoidable by price, credit, import or wage policy. The ratio peaks between 2.5 and 3.7, closes by late 1924, and stays under 1.8 under a policy a player can find.',
  margin:
    'The range is that of the design around the 3.1 of October 1923 (1913 = 1). A twentieth of the grain that is for sale feeds half a million townspeople for a year. A ratio below 1.4 is where the record had it in 1924 when the crisis was over.',
  measure: () => {
    const history = playCourse(HISTORY);
    const peak = peakOf1923(HISTORY);
    return [
      {
        direction: 'appears',
        indicator: 'industrial against farm prices, peak of 1923 (1913 = 1), tight credit / credit of the record',
        without: peakOf1923(TIGHT_CREDIT),
        with: peak,
        expect: { kind: 'between', low: 2.5, high: 3.7 },
      },
      {
        direction: 'appears',
        indicator: 'grain sold willingly 1923-24 (Mt), tight credit / credit of the record',
        without: salesAfter(TIGHT_CREDIT),
        with: salesAfter(HISTORY),
        expect: { kind: 'falls', share: 0.05 },
      },
      {
        direction: 'appears',
        indicator: 'unsold factory goods at the end of 1923 (share of a quarter’s output), tight credit / credit of the record',
        without: gameIn(playCourse(TIGHT_CREDIT), 1924).money.unsoldStocks,
        with: gameIn(history, 1924).money.unsoldStocks,
        expect: { kind: 'risesBy', amount: 0.2 },
      },
      {
        direction: 'appears',
        indicator: 'workers on strike in the last quarter of 1923 (%), tight credit / credit of the record',
        without: strikesBefore(TIGHT_CREDIT, 1924),
        with: strikesBefore(HISTORY, 1924),
        expect: { kind: 'risesBy', amount: 1.5 },
      },
      {
        direction: 'appears',
        indicator: 'the leadership hears of the scissors (events, count), tight credit / credit of the record',
        without: opened(TIGHT_CREDIT, 'scissors-crisis'),
        with: opened(HISTORY, 'scissors-crisis'),
        expect: { kind: 'risesBy', amount: 1 },
      },
      {
        direction: 'does not appear',
        indicator: 'workers on strike in the last quarter of 1923 and of 1924 (%), scissors open / closed',
        without: strikesBefore(HISTORY, 1924),
        with: strikesBefore(HISTORY, 1925),
        expect: { kind: 'falls', share: 0.8 },
      },
      {
        direction: 'does not appear',
        indicator: 'industrial against farm prices, peak of 1923 (1913 = 1), credit of the record / tight credit',
        without: peak,
        with: peakOf1923(TIGHT_CREDIT),
        expect: { kind: 'between', low: 0.8, high: 1.8 },
      },
      {
        direction: 'does not appear',
        indicator: 'industrial against farm prices, peak of 1923 (1913 = 1), prices of the trusts left alone / capped',
        without: peak,
        with: peakOf1923(CEILINGS),
        expect: { kind: 'falls', share: 0.1 },
      },
      {
        direction: 'does not appear',
        indicator: 'industrial against farm prices, peak of 1923 (1913 = 1), no imports / factory goods from abroad',
        without: peak,
        with: peakOf1923(IMPORTS),
        expect: { kind: 'falls', share: 0.05 },
      },
      {
        direction: 'does not appear',
        indicator:
          'industrial against farm prices, peak of 1923 (1913 = 1), imports of the record / three fifths of payments for consumer goods',
        without: peak,
        with: peakOf1923(BY_TRADE),
        expect: { kind: 'falls', share: 0.05 },
      },
      {
        direction: 'appears',
        indicator: 'industrial against farm prices, peak of 1923 (1913 = 1), no imports / goods ordered that trade does not pay for',
        without: peak,
        with: peakOf1923(UNPAID),
        expect: { kind: 'stays', share: 0.02 },
      },
      {
        direction: 'does not appear',
        indicator: 'industrial against farm prices, peak of 1923 (1913 = 1), grain at the price of 1913 / dearer',
        without: peak,
        with: peakOf1923(DEARER_GRAIN),
        expect: { kind: 'falls', share: 0.2 },
      },
      {
        direction: 'does not appear',
        indicator: 'industrial against farm prices, end of 1924 (1913 = 1), easy credit kept up / the remedies of the record',
        without: priceAt(playCourse(NO_REMEDY), 'scissors', 1924, 4),
        with: priceAt(history, 'scissors', 1924, 4),
        expect: { kind: 'between', low: 0.8, high: 1.4 },
      },
    ];
  },
};
