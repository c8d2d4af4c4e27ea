import { describe, expect, test } from '@jest/globals';
import { PROGRAMMES } from '../../shared/content/index.ts';
import { playCourse } from '../../tools/mechanisms/course.ts';
import { changed, HISTORY, programmeNamed } from '../../tools/mechanisms/courses.ts';
import { gameIn, valueIn } from '../../tools/mechanisms/readings.ts';
import { startedIn } from '../../tools/mechanisms/startedIn.ts';

const SHORT = { settings: { endYear: 1926 } } as const;

describe('a course', () => {
  test('is the same game for the same plan, and another for another order', () => {
    const again = playCourse({ ...HISTORY, ...SHORT });
    expect(playCourse({ ...HISTORY, ...SHORT }).years).toEqual(again.years);
    const other = playCourse(changed({ ...HISTORY, ...SHORT }, { from: 1922, to: 1926, orders: { procurementPressure: 0.5 } }));
    expect(valueIn(other, 'procurement', 1925)).not.toBe(valueIn(again, 'procurement', 1925));
  });

  test('keeps within laws and pace: what is ordered is what the game takes', () => {
    const course = playCourse(changed({ ...HISTORY, ...SHORT }, { from: 1921, to: 1926, orders: { marketScope: 1 } }));
    // The law on small firms ends at .72 (content/laws/private-enterprise.ts).
    expect(gameIn(course, 1926).orders.marketScope).toBeLessThanOrEqual(0.72);
    expect(course.given.length).toBeGreaterThan(0);
  });

  test('refuses to go on when a command of the demonstration is refused', () => {
    const unlawful = { ...HISTORY, ...SHORT, steer: () => [{ type: 'setOrder', lever: 'tautness', value: 9 } as const] };
    expect(() => playCourse(unlawful)).toThrow('refused');
  });

  test('knows no year that was not played', () => {
    expect(() => valueIn(playCourse({ ...HISTORY, ...SHORT }), 'gdp', 1927)).toThrow('no account of 1927');
    expect(() => programmeNamed('perestroika-in-1917')).toThrow('no programme');
  });
});

describe('a reform begun in another year', () => {
  const history = programmeNamed('history');
  const reform = programmeNamed('dual-track-1965');
  const early = startedIn(reform, 1965, 1953, history);

  test('follows the other course until then, and its own steps at its own pace from then on', () => {
    expect(early.levers.marketScope.filter(([year]) => year < 1952)).toEqual(history.levers.marketScope.filter(([year]) => year < 1952));
    expect(early.levers.planScope).toContainEqual([1968, 0.62]);
    expect(early.levers.marketScope).toContainEqual([1953, 0.3]);
  });

  test('begun in its own year is the reform itself', () => {
    const own = playCourse({ programme: () => startedIn(reform, 1965, 1965, history), party: 'united' });
    const book = playCourse({ programme: () => PROGRAMMES['dual-track-1965'] ?? history, party: 'united' });
    expect(valueIn(own, 'gdpPerHead', 1991) / valueIn(book, 'gdpPerHead', 1991)).toBeCloseTo(1, 2);
  });
});
