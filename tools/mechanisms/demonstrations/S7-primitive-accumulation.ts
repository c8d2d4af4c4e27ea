import { playCourse } from '../course.ts';
import type { CoursePlan } from '../course.ts';
import { changed, HISTORY, NEP_KEPT } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { meanTrade, sumOver, valueIn } from '../readings.ts';

/** A quarter of output to be built from 1925 on, half of the state's grain sold abroad and the money spent on machines. */
function builtFromGrain(procurementPressure: number, grainRegime: number): CoursePlan {
  return changed(NEP_KEPT, {
    from: 1925,
    to: 1937,
    orders: { investmentShare: 0.25, procurementPressure },
    laws: { 'grain-regime': grainRegime },
    trade: { exportsGrainShare: 0.5, machineryShare: 0.8 },
  });
}

const LIGHT_TAX = builtFromGrain(0.15, 1);
const SQUEEZE = builtFromGrain(0.8, 3);
/** The same building programme with the door open to firms and lenders in place of the squeeze. */
const OPEN_DOOR = changed(NEP_KEPT, {
  from: 1925,
  to: 1937,
  orders: { investmentShare: 0.25, procurementPressure: 0.15, openness: 0.6 },
  laws: { 'foreign-trade': 3, 'grain-regime': 1 },
  trade: { machineryShare: 0.8 },
});
/** History with half the pressure of its procurements. */
const HALF_THE_PRESSURE = changed(HISTORY, { from: 1928, to: 1940, orders: { procurementPressure: 0.5 }, laws: { 'grain-regime': 3 } });

function machinesBought(plan: CoursePlan): number {
  return meanTrade(playCourse(plan), 1928, 1933, ({ imports }) => imports.machinery);
}

export const primitiveAccumulation: Demonstration = {
  id: 'S7',
  sentence: 'The surplus squeezed out of the village finances industry at a visible price.',
  margin:
    'A tenth more producer goods after a dozen years is what Preobrazhensky promised of it; a tenth of farm output is what Bukharin warned of. Beyond what the village can bear another million dead buys no steel at all.',
  measure: () => {
    const light = playCourse(LIGHT_TAX);
    const squeezed = playCourse(SQUEEZE);
    const open = playCourse(OPEN_DOOR);
    const history = playCourse(HISTORY);
    const half = playCourse(HALF_THE_PRESSURE);
    return [
      {
        direction: 'appears',
        indicator: 'machines bought abroad 1928-33 (bn 1990 $ a year), light tax / squeeze, half of procurement sold in both',
        without: machinesBought(LIGHT_TAX),
        with: machinesBought(SQUEEZE),
        expect: { kind: 'rises', share: 0.1 },
      },
      {
        direction: 'appears',
        indicator: 'producer goods 1937 (bn 1990 $), light tax / squeeze',
        without: valueIn(light, 'heavyOutput', 1937),
        with: valueIn(squeezed, 'heavyOutput', 1937),
        expect: { kind: 'rises', share: 0.1 },
      },
      {
        direction: 'appears',
        indicator: 'price paid by the village: farm output 1937 (bn 1990 $), light tax / squeeze',
        without: valueIn(light, 'farmOutput', 1937),
        with: valueIn(squeezed, 'farmOutput', 1937),
        expect: { kind: 'falls', share: 0.1 },
      },
      {
        direction: 'does not appear',
        indicator: 'farm output 1937 (bn 1990 $), industry paid for by a squeeze / by an open door',
        without: valueIn(squeezed, 'farmOutput', 1937),
        with: valueIn(open, 'farmOutput', 1937),
        expect: { kind: 'rises', share: 0.1 },
      },
      {
        direction: 'does not appear',
        indicator: 'producer goods 1937 (bn 1990 $), industry paid for by a squeeze / by an open door',
        without: valueIn(squeezed, 'heavyOutput', 1937),
        with: valueIn(open, 'heavyOutput', 1937),
        expect: { kind: 'stays', share: 0.1 },
      },
      {
        direction: 'does not appear',
        indicator: 'producer goods 1937 (bn 1990 $) under collectivisation, half the pressure / pressure of the record: no gain',
        without: valueIn(half, 'heavyOutput', 1937),
        with: valueIn(history, 'heavyOutput', 1937),
        expect: { kind: 'falls', share: 0 },
      },
      {
        direction: 'appears',
        indicator: 'price paid by the village: famine deaths 1929-40 (millions), half the pressure / pressure of the record',
        without: sumOver(half, 'famineDeaths', 1929, 1940),
        with: sumOver(history, 'famineDeaths', 1929, 1940),
        expect: { kind: 'risesBy', amount: 1 },
      },
    ];
  },
};
