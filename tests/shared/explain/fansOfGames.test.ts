import { beforeAll, expect, test } from '@jest/globals';
import { FAN_FIGURES, forecastFan } from '../../../shared/explain/forecastFan.ts';
import type { FanFigure } from '../../../shared/explain/forecastFan.ts';
import { resolveWithAi } from '../../../shared/replay/play.ts';
import { SEAT_IDS } from '../../../shared/state/seats.ts';
import type { PublishedSeries, SeatView } from '../../../shared/views/view.ts';
import { PUBLISHED_SERIES } from '../../../shared/views/view.ts';
import { viewFor } from '../../../shared/views/viewFor.ts';
import { newGame } from '../../support/newGame.ts';

const RUNS = 60;
const PRINTED = PUBLISHED_SERIES.filter((series): series is FanFigure & PublishedSeries => FAN_FIGURES.some((figure) => figure === series));

/** Whether what was printed a year later lay inside the wide band, by figure; the orders are those that were then in force. */
function inside(before: SeatView, after: SeatView): Map<FanFigure, boolean> {
  const fan = forecastFan(before, after.orders, 1, RUNS, 'games');
  const index = after.years.indexOf(fan.years[0] ?? 0);
  return new Map(
    PRINTED.map((figure) => {
      const [lowest, , , , highest] = fan.bands[figure].map(([first]) => first ?? Number.NaN);
      const value = after.series[figure][index] ?? Number.NaN;
      return [figure, value >= (lowest ?? Infinity) && value <= (highest ?? -Infinity)];
    }),
  );
}

const years: Map<FanFigure, boolean>[] = [];
beforeAll(() => {
  let state = newGame();
  while (state.outcome === undefined) {
    const before = viewFor(state, 'right');
    state = resolveWithAi(state, SEAT_IDS).state;
    const after = viewFor(state, 'right');
    const year = after.years.at(-1) ?? 0;
    const war = year >= 1941 && year <= 1946;
    if (before.years.length > 0 && after.years.length > before.years.length && !war) years.push(inside(before, after));
  }
});

test.each(PRINTED.filter((figure) => figure !== 'famineDeaths'))(
  'a game in peace prints %s inside the band of 8 in 10 nearly as often as it says, or more often',
  (figure) => {
    expect(years.length).toBeGreaterThan(30);
    expect(years.filter((held) => held.get(figure)).length / years.length).toBeGreaterThanOrEqual(0.65);
  },
);
