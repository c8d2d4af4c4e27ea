import { beforeAll, describe, expect, test } from '@jest/globals';
import { officialLedger, strayLedger } from '../../../shared/explain/archiveLedger.ts';
import { countedBallot, expectedBallot, factionBallot, motionCostLedger } from '../../../shared/explain/ballotLedger.ts';
import { sumOfParts } from '../../../shared/math/signedLedger.ts';
import { motionCost } from '../../../shared/politics/motionCost.ts';
import { playWithAi } from '../../../shared/replay/play.ts';
import type { GameState } from '../../../shared/state/gameState.ts';
import type { BallotResult } from '../../../shared/state/politicsState.ts';
import { FACTION_IDS } from '../../../shared/state/seats.ts';
import { PUBLISHED_SERIES } from '../../../shared/views/view.ts';
import { viewFor } from '../../../shared/views/viewFor.ts';

const hungry: GameState[] = [];
const ballots: BallotResult[] = [];
let ended: GameState;
beforeAll(() => {
  const game = { scenario: '1921', seed: 'open figures', settings: { endYear: 1938 } } as const;
  const { state } = playWithAi(game, Infinity, ({ state: now }) => {
    const report = now.reports.at(-1);
    ballots.push(...(report?.ballots ?? []));
    const told = report?.headlines.some(({ text }) => text === 'famine') ?? false;
    if (told && (now.statistics.years.at(-1)?.concealment ?? 0) > 0.05 && now.outcome === undefined) hungry.push(structuredClone(now));
  });
  ended = state;
});

describe('reasons of a year of hunger that is kept out of the reports', () => {
  test('headlines print the dead that are reported, and tell the organs the others', () => {
    expect(hungry.length).toBeGreaterThan(0);
    for (const state of hungry) {
      const told = (seat: 'right' | 'organs') =>
        viewFor(state, seat)
          .report?.headlines.filter(({ text }) => text === 'famine')
          .map(({ date, params }) => [date.year, params['deaths']]);
      const { years, series, truth } = viewFor(state, 'organs');
      for (const [year, deaths] of told('right') ?? [])
        expect(deaths).toBeCloseTo(series.famineDeaths[years.indexOf(Number(year))] ?? -1, 3);
      for (const [year, deaths] of told('organs') ?? [])
        expect(deaths).toBeCloseTo(truth?.famineDeaths[years.indexOf(Number(year))] ?? -1, 3);
    }
  });

  test('the anger of the village is printed by the hunger that is reported, and its parts sum', () => {
    for (const state of hungry) {
      const hunger = (ledger: GameState['world']['angerLedger']): number =>
        ledger?.parts.find(({ cause }) => cause === 'hunger')?.amount ?? 0;
      const ledger = viewFor(state, 'right').world.angerLedger;
      const hidden = state.statistics.years.at(-1)?.concealment ?? 0;
      expect(hunger(ledger)).toBeCloseTo(hunger(state.world.angerLedger) * (1 - hidden), 12);
      expect(sumOfParts(ledger?.parts ?? [])).toBe((ledger?.to ?? 0) - (ledger?.from ?? 0));
      expect(ledger?.to).toBe(state.world.peasantAnger);
    }
  });

  test('what growth was overstated by stays in the archive until the end', () => {
    for (const state of hungry)
      for (const seat of ['right', 'organs'] as const) expect(viewFor(state, seat).statistics.overstated).toBeUndefined();
    expect(viewFor(ended, 'right').statistics.overstated?.length).toBe(ended.years.length);
  });
});

describe('the archive', () => {
  test('takes every printed figure from the true one in parts that sum', () => {
    const view = viewFor(ended, 'right');
    for (const series of PUBLISHED_SERIES) {
      const ledger = strayLedger(view, series);
      expect(ledger?.to).toBe(view.series[series].at(-1));
      expect(sumOfParts(ledger?.parts ?? [])).toBe((ledger?.to ?? 0) - (ledger?.from ?? 0));
      expect(ledger?.parts.some(({ cause }) => cause === 'unkept')).toBe(false);
    }
  });

  test('takes the official index from the true one by grounds alone, or in one where they were not kept', () => {
    const view = viewFor(ended, 'right');
    const ledger = officialLedger(view);
    expect(sumOfParts(ledger?.parts ?? [])).toBe((ledger?.to ?? 0) - (ledger?.from ?? 0));
    expect(ledger?.parts.map(({ cause }) => cause).toSorted()).toEqual(['fear', 'hiddenPrices', 'plan', 'tautness']);
    const { overstated: _, ...statistics } = view.statistics;
    const older = officialLedger({ ...view, statistics });
    expect(older?.parts.map(({ cause }) => cause)).toEqual(['unkept']);
    expect(older?.to).toBe(ledger?.to);
  });
});

describe('votes', () => {
  test('counted are the sum of their reasons, in all and faction by faction', () => {
    expect(ballots.length).toBeGreaterThan(3);
    for (const ballot of ballots) {
      const { votes, factions, reasons } = countedBallot(ballot);
      expect(votes).toBe(ballot.votesFor);
      expect(sumOfParts(factions.parts)).toBe(votes);
      expect(sumOfParts(reasons?.parts ?? [])).toBe(votes);
      for (const faction of FACTION_IDS) {
        const own = factionBallot(ballot, faction);
        expect(own?.to).toBe(ballot.byFaction[faction].votesFor);
        expect(sumOfParts(own?.parts ?? [])).toBe(own?.to);
      }
    }
  });

  test('expected are the sum of their reasons, and need no line that another has given in secret', () => {
    const state = hungry[0];
    if (state === undefined) throw new Error('nobody went hungry');
    const position = (state.laws['foreign-trade'] ?? 0) === 0 ? 1 : 0;
    const motion = { id: 'asked', by: 'left', subject: { kind: 'law', law: 'foreign-trade', position } } as const;
    const before = expectedBallot(viewFor(state, 'right'), motion);
    expect(sumOfParts(before.factions.parts)).toBe(before.votes);
    expect(sumOfParts(before.reasons?.parts ?? [])).toBe(before.votes);
    const spoken = structuredClone(state);
    spoken.pending.votes[motion.id] = { organs: 'against', apparatus: 'against', technocrats: 'for' };
    expect(expectedBallot(viewFor(spoken, 'right'), motion)).toEqual(before);
    spoken.pending.votes[motion.id] = { right: 'against' };
    expect(expectedBallot(viewFor(spoken, 'right'), motion).votes).toBeLessThan(before.votes);
  });

  test('cost what their steps cost', () => {
    for (const [law, current] of Object.entries(ended.laws)) {
      const ledger = motionCostLedger(law, current === 0 ? 2 : 0, ended.laws);
      expect(sumOfParts(ledger.parts)).toBe(motionCost({ kind: 'law', law, position: current === 0 ? 2 : 0 }, ended.laws));
      expect(ledger.parts.length).toBe(current === 0 ? 2 : current);
    }
  });
});
