import { playCourse } from '../course.ts';
import { changed, HISTORY } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { meanOver, meanTrade, societyIn, valueIn } from '../readings.ts';

/** History with farms left almost without new means from 1950 on. */
const STARVED = changed(HISTORY, { from: 1950, to: 1991, orders: { farmInvestmentShare: 0.05 } });
/** Two years of the same: machines wear out slowly. */
const STARVED_BRIEFLY = changed(HISTORY, { from: 1950, to: 1951, orders: { farmInvestmentShare: 0.05 } });

/** The harvests of history with nothing bought abroad to fill the gap: no currency is given for grain. */
const NO_CURRENCY = changed(HISTORY, { from: 1972, to: 1991, orders: {}, trade: { foodShare: 0 } });
/** The same in years whose harvests and stores suffice. */
const NO_CURRENCY_IN_GOOD_YEARS = changed(HISTORY, { from: 1964, to: 1968, orders: {}, trade: { foodShare: 0 } });

export const farmInputs: Demonstration = {
  id: 'S10',
  sentence: 'Agriculture starved of inputs becomes the bottleneck of everything.',
  margin:
    'A quarter of farm output and a quarter of the grain is more than any drought of the record took. A tenth of all food, and half as much grain again from abroad, are what the 1980s were governed by. Without grain from abroad towns and herds should miss a tenth of a harvest of the time; in good years a hundredth of one is nothing. That the queues would cost output outside farming a hundredth is asked and not reached.',
  measure: () => {
    const history = playCourse(HISTORY);
    const starved = playCourse(STARVED);
    return [
      {
        direction: 'appears',
        indicator: 'farm output 1976-80 (bn 1990 $ a year), investment as in the record / starved of inputs',
        without: meanOver(history, 'farmOutput', 1976, 1980),
        with: meanOver(starved, 'farmOutput', 1976, 1980),
        expect: { kind: 'falls', share: 0.25 },
      },
      {
        direction: 'appears',
        indicator: 'grain harvest 1976-80 (Mt a year), investment as in the record / starved of inputs',
        without: meanOver(history, 'grainHarvest', 1976, 1980),
        with: meanOver(starved, 'grainHarvest', 1976, 1980),
        expect: { kind: 'falls', share: 0.25 },
      },
      {
        direction: 'appears',
        indicator: 'food 1980 (kilocalories a head a day), investment as in the record / starved of inputs',
        without: societyIn(history, 1980).calories,
        with: societyIn(starved, 1980).calories,
        expect: { kind: 'falls', share: 0.1 },
      },
      {
        direction: 'appears',
        indicator: 'grain bought abroad 1976-80 (Mt a year), investment as in the record / starved of inputs',
        without: meanTrade(history, 1976, 1980, ({ grainImported }) => grainImported),
        with: meanTrade(starved, 1976, 1980, ({ grainImported }) => grainImported),
        expect: { kind: 'rises', share: 0.5 },
      },
      {
        direction: 'appears',
        indicator: 'bottleneck of everything: GDP per head 1980 (1990 $), investment as in the record / starved of inputs',
        without: valueIn(history, 'gdpPerHead', 1980),
        with: valueIn(starved, 'gdpPerHead', 1980),
        expect: { kind: 'falls', share: 0.02 },
      },
      {
        direction: 'does not appear',
        indicator: 'farm output 1976-80 (bn 1990 $ a year), investment as in the record / starved for two years only',
        without: meanOver(history, 'farmOutput', 1976, 1980),
        with: meanOver(playCourse(STARVED_BRIEFLY), 'farmOutput', 1976, 1980),
        expect: { kind: 'stays', share: 0.03 },
      },
      {
        direction: 'appears',
        indicator: 'grain that towns and herds went without 1979-82 (Mt a year), bought abroad as in the record / no currency for grain',
        without: meanTrade(history, 1979, 1982, ({ stateGrain }) => stateGrain.uncovered),
        with: meanTrade(playCourse(NO_CURRENCY), 1979, 1982, ({ stateGrain }) => stateGrain.uncovered),
        expect: { kind: 'risesBy', amount: 20 },
      },
      {
        direction: 'does not appear',
        indicator:
          'grain that towns and herds went without 1965-68 (Mt a year), no currency for grain in years of good harvests and full stores',
        without: meanTrade(history, 1965, 1968, ({ stateGrain }) => stateGrain.uncovered),
        with: meanTrade(playCourse(NO_CURRENCY_IN_GOOD_YEARS), 1965, 1968, ({ stateGrain }) => stateGrain.uncovered),
        expect: { kind: 'staysBy', amount: 2 },
      },
    ];
  },
  open: () => [
    {
      direction: 'appears',
      indicator:
        'queues for food: output outside farming 1980-83 (bn 1990 $ a year), grain bought abroad as in the record / no currency for grain',
      without: meanOver(playCourse(HISTORY), 'nonFarmOutput', 1980, 1983),
      with: meanOver(playCourse(NO_CURRENCY), 'nonFarmOutput', 1980, 1983),
      expect: { kind: 'falls', share: 0.01 },
    },
  ],
};
