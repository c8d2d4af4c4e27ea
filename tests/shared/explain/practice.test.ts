import { expect, test } from '@jest/globals';
import { practiceFigure, practiceLedgerFor } from '../../../shared/explain/practiceLedgerFor.ts';
import type { PracticeFigure } from '../../../shared/explain/practiceLedgerFor.ts';
import { viewFor } from '../../../shared/views/viewFor.ts';
import { recordGame } from '../../support/recordGame.ts';

function causes(to: number, figure: PracticeFigure, change: (orders: Record<string, number>) => void = () => {}) {
  const state = recordGame(to, {}, (game, year) => {
    if (year === to) change(game.orders);
  });
  const view = viewFor(state, 'right');
  const ledger = practiceLedgerFor(view, figure);
  const parts = Object.fromEntries((ledger?.parts ?? []).map(({ cause, amount }) => [cause, amount]));
  return { parts, value: practiceFigure(view, figure, 0) ?? Number.NaN };
}

test('markets open with what people remember of trade, and memory fades once they are closed', () => {
  const opening = causes(1923, 'marketInstitutions').parts;
  expect(opening['memory']).toBeGreaterThan(opening['opening'] ?? 0);
  expect(causes(1933, 'marketInstitutions').parts['closing']).toBeLessThan(0);
  expect(causes(1940, 'marketMemory').parts['forgetting']).toBeLessThan(0);
  expect(causes(1940, 'marketMemory').value).toBeLessThan(causes(1928, 'marketMemory').value);
});

test('corruption falls by inspection and by criticism from below', () => {
  const watched = causes(1970, 'corruption', (orders) => {
    orders['inspection'] = 1;
    orders['criticism'] = 1;
  }).parts;
  expect(watched['inspection']).toBeLessThan(-0.005);
  expect(watched['criticism']).toBeLessThan(-0.01);
});

test('households take the land of collectives under contract only where the law on land has it', () => {
  expect(causes(1940, 'householdContracts').parts).toEqual({});
  const state = recordGame(1934, {}, (game) => {
    game.laws['land-tenure'] = 5;
  });
  const ledger = practiceLedgerFor(viewFor(state, 'right'), 'householdContracts');
  expect(ledger?.parts.find(({ cause }) => cause === 'landLaw')?.amount).toBeGreaterThan(0);
});
