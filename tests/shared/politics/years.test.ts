import { describe, expect, test } from '@jest/globals';
import { ECONOMIES, FACTIONS } from '../../../shared/content/index.ts';
import { recordedCourse } from '../../../shared/content/recordedCourse.ts';
import { POLITICS_PARAMETERS } from '../../../shared/content/politicsParameters.ts';
import { MOST_CAPITAL } from '../../../shared/state/politicsState.ts';
import { ordersAt } from '../../../shared/economy/ordersAt.ts';
import { USSR_MONEY } from '../../../shared/content/economies/ussrMoney.ts';
import { runEconomyWithMoney } from '../../../shared/economy/money/runEconomyWithMoney.ts';
import { openStream } from '../../../shared/math/rng.ts';
import { advanceCommittee } from '../../../shared/politics/advanceCommittee.ts';
import { advanceLegitimacy, legitimacyParts } from '../../../shared/politics/advanceLegitimacy.ts';
import { advancePolitics } from '../../../shared/politics/advancePolitics.ts';
import { committeeCount } from '../../../shared/politics/committeeCount.ts';
import { findEnding } from '../../../shared/politics/findEnding.ts';
import { policyIdeology } from '../../../shared/politics/policyIdeology.ts';
import { runCampaign } from '../../../shared/politics/runCampaign.ts';
import { satisfaction } from '../../../shared/politics/satisfaction.ts';
import { figureOf, speakerOf } from '../../../shared/politics/speakerOf.ts';
import { advanceSociety } from '../../../shared/society/advanceSociety.ts';
import type { EconomyDefinition } from '../../../shared/state/economyDefinition.ts';
import { FACTION_IDS } from '../../../shared/state/seats.ts';
import { historicalLaws } from '../../../shared/turn/createGame.ts';
import { resolveTurn } from '../../../shared/turn/resolveTurn.ts';
import { newGame } from '../../support/newGame.ts';

function ussr(): EconomyDefinition {
  const definition = ECONOMIES['ussr'];
  if (definition === undefined) throw new Error('the economy of the scenario is missing');
  return definition;
}

const book = recordedCourse('1921');

/** Consent year by year when levers and laws are those of the record, with its queues, prices and wages. */
function historicalConsent(): Map<number, number> {
  const state = newGame({ leadership: 'apparatus' });
  const course = new Map<number, number>();
  const { years, quarters } = runEconomyWithMoney(ussr(), USSR_MONEY);
  for (const year of years) {
    const { queue, inflation } = state.money.prices;
    for (const { date, prices } of quarters.filter((quarter) => quarter.date.year === year.year)) {
      queue.push(prices.queue);
      inflation.push(prices.yearlyInflation);
      state.date = date;
    }
    state.years.push(year);
    state.orders = ordersAt(book, year.year);
    state.laws = historicalLaws({ year: year.year, quarter: 3 });
    advanceSociety(state.society, { year, levers: state.orders, laws: state.laws, engagement: 1 });
    advanceLegitimacy(state);
    course.set(year.year, state.politics.legitimacy);
  }
  return course;
}

describe('policy and satisfaction', () => {
  test('the course of 1926 pleases the Right, that of 1937 the Organs', () => {
    const at = (year: number) => policyIdeology(ordersAt(book, year), historicalLaws({ year, quarter: 3 }));
    const happiest = (year: number) =>
      FACTION_IDS.reduce((best, faction) => (satisfaction(faction, at(year)) > satisfaction(best, at(year)) ? faction : best));
    expect(happiest(1926)).toBe('right');
    expect(happiest(1937)).toBe('organs');
    expect(at(1926).market).toBeGreaterThan(0.3);
    expect(at(1937).coercion).toBeGreaterThan(0.5);
  });

  test('a faction is wholly satisfied with its own ideals', () => {
    for (const faction of FACTION_IDS) expect(satisfaction(faction, FACTIONS[faction].ideology)).toBe(1);
  });
});

describe('consent', () => {
  const course = historicalConsent();
  const at = (year: number) => course.get(year) ?? NaN;

  test('follows the record in outline: up under NEP, low in 1932, up after victory, stable in the 1970s', () => {
    expect(at(1927)).toBeGreaterThan(at(1921) + 0.15);
    expect(at(1932)).toBeLessThan(0.3);
    expect(at(1932)).toBeGreaterThan(POLITICS_PARAMETERS.ending.collapseLegitimacy);
    expect(at(1945)).toBeGreaterThan(at(1940) + 0.1);
    for (let year = 1955; year <= 1987; year++) expect(at(year)).toBeGreaterThan(0.35);
  });

  test('falls from 1988 with an open press and a plan that nobody obeys, and is gone in 1991', () => {
    expect(at(1989)).toBeLessThan(at(1987) - 0.1);
    expect(at(1990)).toBeLessThan(at(1989));
    expect(at(1990)).toBeGreaterThan(POLITICS_PARAMETERS.ending.collapseLegitimacy);
    expect(at(1991)).toBeLessThan(0.1);
  });

  test('the parts of a change add up to it', () => {
    const state = resolveTurn(newGame());
    const before = state.politics.legitimacy;
    const change = legitimacyParts(state).reduce((sum, part) => sum + part.change, 0);
    advanceLegitimacy(state);
    expect(state.politics.legitimacy).toBeCloseTo(Math.min(1, Math.max(0, before + change)), 12);
  });

  test('hunger and a disordered plan cost consent, growth earns it', () => {
    const state = resolveTurn(resolveTurn(newGame()));
    const change = (edit: (year: (typeof state.years)[number]) => void) => {
      const copy = structuredClone(state);
      const last = copy.years.at(-1);
      if (last !== undefined) edit(last);
      return legitimacyParts(copy).reduce((sum, part) => sum + part.change, 0);
    };
    const usual = change(() => undefined);
    expect(change((year) => (year.famineDeaths += 3))).toBeLessThan(usual);
    expect(change((year) => (year.disorganisation += 0.3))).toBeLessThan(usual);
    expect(change((year) => (year.consumptionPerHead *= 0.9))).toBeLessThan(usual);
  });
});

describe('a press set free', () => {
  /** The part of consent that the press costs in each of twelve years after the law of a position. */
  function costs(corruption: number, position: number): number[] {
    const state = structuredClone(resolveTurn(newGame()));
    state.laws = { ...state.laws, 'press-and-statistics': position };
    const year = state.years.at(-1);
    if (year === undefined) throw new Error('no year was played');
    state.years = [{ ...year, corruption }];
    return Array.from({ length: 12 }, () => {
      const part = legitimacyParts(state).find(({ cause }) => cause === 'revelation');
      advanceLegitimacy(state);
      return part?.change ?? NaN;
    });
  }

  test('shocks where much was hidden, and wears off when everybody has read it', () => {
    const course = costs(0.7, 4);
    expect(course[0]).toBeLessThan(-0.1);
    expect(course[5]).toBeGreaterThan((course[0] ?? 0) / 2);
    expect(course[11]).toBeLessThan(-0.01);
  });

  test('costs nothing where little was hidden, or nothing may be written', () => {
    expect(costs(0.2, 4).every((change) => change === 0)).toBe(true);
    expect(costs(0.7, 0).every((change) => change === 0)).toBe(true);
  });
});

describe('the Committee over the years', () => {
  test('keeps its size, and no faction loses its last member', () => {
    const state = resolveTurn(newGame());
    for (let year = 0; year < 80; year++) {
      advanceCommittee(state, openStream('committee', {}, String(year)));
      const count = committeeCount(state.politics.committee);
      expect(state.politics.committee).toHaveLength(61);
      for (const faction of FACTION_IDS) expect(count[faction]).toBeGreaterThan(0);
    }
  });

  test('patronage: the faction that leads grows against the same Committee led by another', () => {
    const grown = (leadership: 'right' | 'organs') => {
      const state = resolveTurn(newGame());
      state.politics.leadership.seat = leadership;
      for (let year = 0; year < 30; year++) advanceCommittee(state, openStream('patronage', {}, String(year)));
      return committeeCount(state.politics.committee).right;
    };
    expect(grown('right')).toBeGreaterThan(grown('organs'));
  });

  test('a campaign costs capital, moves members to the campaigner and conserves them', () => {
    const state = newGame();
    state.politics.capital.left = 3;
    const before = committeeCount(state.politics.committee);
    const won = runCampaign(state, 'left', 'apparatus', openStream('campaign', {}, 'a'));
    const after = committeeCount(state.politics.committee);
    expect(state.politics.capital.left).toBe(3 - POLITICS_PARAMETERS.capital.campaign);
    expect(after.left - before.left).toBe(won);
    expect(before.apparatus - after.apparatus).toBe(won);
    state.politics.capital.left = 0;
    expect(runCampaign(state, 'left', 'apparatus', openStream('campaign', {}, 'b'))).toBe(0);
  });

  test('capital grows with members and office, and has a ceiling', () => {
    let state = resolveTurn(newGame());
    for (let year = 0; year < 30; year++) advancePolitics(state, openStream('capital', {}, String(year)));
    expect(state.politics.capital.right).toBe(MOST_CAPITAL);
    state = newGame();
    const before = { ...state.politics.capital };
    advancePolitics(state, openStream('capital', {}, 'one'));
    expect(state.politics.capital.right - before.right).toBeGreaterThan(state.politics.capital.organs - before.organs);
  });
});

describe('speakers', () => {
  test('are the persons of the record, or a general name where there is nobody', () => {
    expect(speakerOf('apparatus', 1921)).toBe('Vladimir Lenin');
    expect(speakerOf('apparatus', 1930)).toBe('Joseph Stalin');
    expect(speakerOf('right', 1928)).toBe('Nikolai Bukharin');
    expect(speakerOf('right', 1988)).toBe('Mikhail Gorbachev');
    expect(figureOf('left', 1975)).toBeUndefined();
    expect(speakerOf('left', 1975)).toContain('Left');
  });

  test('the apparatus always has one', () => {
    for (let year = 1921; year <= 1990; year++) expect(figureOf('apparatus', year)).toBeDefined();
  });
});

describe('endings', () => {
  const standing = (legitimacy: number, year: number) => ({ year, legitimacy, authority: 0.5, tension: 0.3, leadership: 'right' as const });

  test('a game in its middle goes on', () => {
    expect(findEnding(resolveTurn(newGame()))).toBeUndefined();
  });

  test('two years without consent are a collapse, one is not', () => {
    const state = newGame();
    state.standing.push(standing(0.3, 1921), standing(0.01, 1922));
    expect(findEnding(state)).toBeUndefined();
    state.standing.push(standing(0.01, 1923));
    expect(findEnding(state)).toBe('collapse');
  });

  test('occupation of most of the economy is a defeat', () => {
    const state = resolveTurn(newGame());
    const last = state.years.at(-1);
    if (last !== undefined) last.occupation = 0.7;
    expect(findEnding(state)).toBe('defeat');
  });

  test('a deposed leadership leaves an ironman game only', () => {
    const soft = newGame();
    soft.politics.leadership.seat = 'left';
    expect(findEnding(soft)).toBeUndefined();
    const hard = newGame({ ironman: true });
    hard.politics.leadership.seat = 'left';
    expect(findEnding(hard)).toBe('ousted');
  });

  test('the last quarter of the last year brings the review', () => {
    const state = newGame({ endYear: 1930 });
    state.date = { year: 1930, quarter: 3 };
    expect(findEnding(state)).toBeUndefined();
    state.date = { year: 1930, quarter: 4 };
    expect(findEnding(state)).toBe('review');
  });
});
