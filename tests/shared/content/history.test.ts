import { describe, expect, test } from '@jest/globals';
import { LAWS, LEVERS, PROGRAMMES } from '../../../shared/content/index.ts';
import { interpolate } from '../../../shared/math/numbers.ts';
import { quarterIndex } from '../../../shared/state/calendar.ts';
import { LEVER_IDS } from '../../../shared/state/levers.ts';
import type { LeverId } from '../../../shared/state/levers.ts';
import { historicalLaws } from '../../../shared/turn/createGame.ts';
import { lawRange } from '../../../shared/views/orderRanges.ts';

const YEARS = Array.from({ length: 71 }, (_, index) => 1921 + index);
const history = PROGRAMMES['history'];
const lever = (id: LeverId, year: number) => (history === undefined ? NaN : interpolate(history.levers[id], year));

describe('what history did can be done in the game', () => {
  test.each(LEVER_IDS)('%s stays in range, within its yearly limit and lawful in every year', (id) => {
    const { min, max, yearlyLimit } = LEVERS[id];
    for (const year of YEARS) {
      const value = lever(id, year);
      expect(value).toBeGreaterThanOrEqual(min - 1e-9);
      expect(value).toBeLessThanOrEqual(max + 1e-9);
      expect(Math.abs(value - lever(id, Math.max(1921, year - 1)))).toBeLessThanOrEqual(yearlyLimit + 1e-9);
      const { low, high } = lawRange(historicalLaws({ year, quarter: 3 }), id);
      expect({ year, lawful: value >= low.value - 1e-9 && value <= high.value + 1e-9 }).toEqual({ year, lawful: true });
    }
  });

  test('the programme of history schedules the laws as they were at every harvest', () => {
    for (const law of Object.values(LAWS)) {
      for (const year of YEARS) {
        const date = quarterIndex({ year, quarter: 3 });
        const inForce = law.history.filter(({ from }) => quarterIndex(from) <= date).at(-1)?.position;
        const scheduled = history?.laws[law.id]?.filter(([from]) => from <= year).at(-1)?.[1];
        expect({ law: law.id, year, position: scheduled }).toEqual({ law: law.id, year, position: inForce });
      }
    }
  });

  test('with the laws of 1926 the levers of 1930 would have been unlawful', () => {
    const laws = historicalLaws({ year: 1926, quarter: 3 });
    const broken = LEVER_IDS.filter((id) => {
      const { low, high } = lawRange(laws, id);
      return lever(id, 1930) > high.value + 1e-9 || lever(id, 1930) < low.value - 1e-9;
    });
    expect(broken).toEqual(expect.arrayContaining(['collectivisation', 'procurementPressure', 'planScope', 'ruralCoercion', 'tautness']));
  });
});
