import { describe, expect, test } from '@jest/globals';
import { ECONOMIES, EVENTS, FACTIONS, FIGURES, LAWS, LEVERS, OUTSIDE_SEATS, PROGRAMMES, SCENARIOS } from '../../../shared/content/index.ts';
import type { Condition } from '../../../shared/effects/condition.ts';
import { INDICATORS } from '../../../shared/effects/condition.ts';
import { checkEffect } from '../../../shared/effects/checkEffect.ts';
import { describeCondition } from '../../../shared/effects/describeCondition.ts';
import { describeEffect } from '../../../shared/effects/describeEffect.ts';
import { CONTENT_NAMES } from '../../../shared/content/names.ts';
import { quarterIndex } from '../../../shared/state/calendar.ts';
import { LEVER_IDS } from '../../../shared/state/levers.ts';
import { FACTION_IDS, OUTSIDE_SEAT_IDS, SEAT_IDS } from '../../../shared/state/seats.ts';
import { contentIndexIsFresh } from '../../../tools/contentIndex.ts';

const RECORDS = { ECONOMIES, EVENTS, FACTIONS, FIGURES, LAWS, LEVERS, OUTSIDE_SEATS, PROGRAMMES, SCENARIOS };

describe('every item of content', () => {
  test('the generated index is what the folders say', () => {
    expect(contentIndexIsFresh()).toBe(true);
  });

  test.each(Object.entries(RECORDS))('%s: keys are ids, and sources are named', (_name, record) => {
    const items = Object.entries(record);
    expect(items.length).toBeGreaterThan(0);
    for (const [key, item] of items) {
      expect(item.id).toBe(key);
      expect(item.sources.length).toBeGreaterThan(0);
      for (const source of item.sources) {
        expect(source.author.length).toBeGreaterThan(3);
        expect(source.title.length).toBeGreaterThan(3);
        expect(source.year).toBeGreaterThan(1850);
        expect(source.year).toBeLessThan(2030);
      }
    }
  });

  test('closed lists of ids are complete', () => {
    expect(Object.keys(LEVERS).toSorted()).toEqual([...LEVER_IDS].toSorted());
    expect(Object.keys(FACTIONS).toSorted()).toEqual([...FACTION_IDS].toSorted());
    expect(Object.keys(OUTSIDE_SEATS).toSorted()).toEqual([...OUTSIDE_SEAT_IDS].toSorted());
  });
});

describe('levers', () => {
  test.each(Object.values(LEVERS))('$id has a sensible range, step and pace', ({ min, max, step, yearlyLimit }) => {
    expect(min).toBeLessThan(max);
    expect(step).toBeGreaterThan(0);
    expect(step).toBeLessThanOrEqual((max - min) / 10);
    expect(yearlyLimit).toBeGreaterThanOrEqual(step);
    expect(yearlyLimit).toBeLessThanOrEqual(max - min);
  });
});

describe('laws', () => {
  test.each(Object.values(LAWS))('$id is an ordered scale whose history names its positions', (law) => {
    expect(law.positions.length).toBeGreaterThanOrEqual(3);
    expect(new Set(law.positions.map(({ id }) => id)).size).toBe(law.positions.length);
    const dates = law.history.map(({ from }) => quarterIndex(from));
    expect(dates[0]).toBe(quarterIndex({ year: 1921, quarter: 2 }));
    expect(dates).toEqual(dates.toSorted((a, b) => a - b));
    for (const { position } of law.history) expect(law.positions[position]).toBeDefined();
  });

  test.each(Object.values(LAWS))('$id binds: some position rules out a value that a lever could take', (law) => {
    const binding = law.positions.flatMap(({ bounds }) =>
      LEVER_IDS.filter((lever) => {
        const bound = bounds[lever];
        return bound !== undefined && ((bound.max ?? Infinity) < LEVERS[lever].max || (bound.min ?? -Infinity) > LEVERS[lever].min);
      }),
    );
    expect(binding.length).toBeGreaterThan(0);
  });

  test('no position asks for a range that does not exist', () => {
    for (const { positions } of Object.values(LAWS)) {
      for (const { bounds } of positions) {
        for (const lever of LEVER_IDS) {
          const { min = LEVERS[lever].min, max = LEVERS[lever].max } = bounds[lever] ?? {};
          expect(min).toBeLessThanOrEqual(max);
          expect(min).toBeGreaterThanOrEqual(LEVERS[lever].min);
          expect(max).toBeLessThanOrEqual(LEVERS[lever].max);
        }
      }
    }
  });
});

describe('programmes', () => {
  test.each(Object.values(PROGRAMMES))('$id wants only laws and positions that exist', (programme) => {
    for (const [id, schedule] of Object.entries(programme.laws)) {
      const law = LAWS[id];
      if (law === undefined) throw new Error(`${programme.id} names the unknown law ${id}`);
      for (const [, position] of schedule) expect(law.positions[position]).toBeDefined();
      const years = schedule.map(([year]) => year);
      expect(years).toEqual(years.toSorted((a, b) => a - b));
    }
  });
});

describe('factions and figures', () => {
  test('the Committee has an odd number of members, so that a full vote cannot be tied', () => {
    expect(Object.values(FACTIONS).reduce((sum, { members }) => sum + members, 0)).toBe(61);
  });

  test.each(Object.values(FACTIONS))('$id has ideals on the axes and a programme from 1921 on', (faction) => {
    for (const value of Object.values(faction.ideology)) expect(Math.abs(value)).toBeLessThanOrEqual(1);
    expect(faction.programmes[0]?.from).toBe(1921);
    for (const { programme } of faction.programmes) expect(PROGRAMMES[programme]).toBeDefined();
    expect(faction.colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  test.each(Object.values(FIGURES))('$name spoke while alive', ({ born, died, prominentFrom, prominentTo, leads }) => {
    expect(prominentFrom).toBeGreaterThan(born + 17);
    expect(prominentTo).toBeGreaterThanOrEqual(prominentFrom);
    expect(prominentTo).toBeLessThanOrEqual(died);
    const [leadsFrom, leadsTo] = leads ?? [prominentFrom, prominentTo];
    expect(leadsFrom >= prominentFrom && leadsTo <= prominentTo && leadsFrom <= leadsTo).toBe(true);
  });
});

function conditionParts(condition: Condition): Condition[] {
  if (condition.kind === 'all' || condition.kind === 'any') return [condition, ...condition.of.flatMap(conditionParts)];
  return condition.kind === 'not' ? [condition, ...conditionParts(condition.of)] : [condition];
}

function namesWhatExists(part: Condition): boolean {
  switch (part.kind) {
    case 'atLeast':
    case 'atMost':
      return INDICATORS.includes(part.indicator) && Number.isFinite(part.value);
    case 'lawAtLeast':
    case 'lawAtMost':
      return LAWS[part.law]?.positions[part.position] !== undefined;
    case 'leads':
      return FACTION_IDS.includes(part.faction);
    default:
      return true;
  }
}

describe('events', () => {
  test.each(Object.values(EVENTS))('$id asks a real question in years of the game', (event) => {
    expect(event.years[0]).toBeGreaterThanOrEqual(1921);
    expect(event.years[1]).toBeLessThanOrEqual(1991);
    expect(event.years[0]).toBeLessThanOrEqual(event.years[1]);
    expect(event.options.length).toBeGreaterThanOrEqual(2);
    expect(new Set(event.options.map(({ id }) => id)).size).toBe(event.options.length);
    expect(event.text.length).toBeGreaterThan(60);
    expect(event.historicalNote.length).toBeGreaterThan(60);
    for (const { weights } of event.options) {
      for (const [seat, weight] of Object.entries(weights)) {
        expect(SEAT_IDS as readonly string[]).toContain(seat);
        expect(weight).toBeGreaterThan(0);
      }
    }
  });

  test.each(Object.values(EVENTS))('$id uses the vocabulary correctly and can be said in words', (event) => {
    expect(conditionParts(event.when).filter((part) => !namesWhatExists(part))).toEqual([]);
    expect(describeCondition(event.when, CONTENT_NAMES)).toMatch(/\w/);
    const effects = event.options.flatMap((option) => option.effects);
    expect(effects.map((effect) => checkEffect(effect)).filter((problem) => problem !== undefined)).toEqual([]);
    for (const effect of effects) expect(describeEffect(effect, CONTENT_NAMES)).toMatch(/[+−\d]/);
  });
});

describe('scenarios', () => {
  test.each(Object.values(SCENARIOS))('$id starts an economy that exists', (scenario) => {
    expect(ECONOMIES[scenario.economy]?.start).toEqual(scenario.start);
    expect(FACTIONS[scenario.leadership].members).toBeGreaterThan(0);
  });
});
