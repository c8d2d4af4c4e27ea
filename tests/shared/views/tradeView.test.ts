import { expect, test } from '@jest/globals';
import { tradeView } from '../../../shared/views/tradeView.ts';
import { newGame } from '../../support/newGame.ts';

test('where trade decides nothing, the consumer goods shown are those that the order of state asks for', () => {
  const game = newGame();
  const { record, usual } = tradeView(game);
  expect(usual).toEqual(record);
  game.orders.goodsImports = 1;
  const ordered = tradeView(game);
  expect(ordered.record).toEqual(record);
  expect(ordered.usual.consumerShare).toBeGreaterThan(record.consumerShare + 0.1);
  expect({ ...ordered.usual, consumerShare: record.consumerShare }).toEqual(record);
});
