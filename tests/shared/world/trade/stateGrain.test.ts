import { describe, expect, test } from '@jest/globals';
import { USSR_ECONOMY } from '../../../../shared/content/economies/ussr.ts';
import { recordTrade } from '../../../../shared/world/trade/recordTrade.ts';

const record = [...recordTrade(USSR_ECONOMY, true).values()];

describe('the grain of the country', () => {
  test('of the state is exported, sent to the hungry, used, spoilt or in store, and nowhere else', () => {
    let before = 0;
    for (const { account } of record) {
      const grain = account.stateGrain;
      expect(grain.before).toBeCloseTo(before, 10);
      expect(grain.before + grain.procured + grain.imported).toBeCloseTo(
        grain.exported + grain.relief + grain.used + grain.spoilt + grain.after,
        9,
      );
      for (const amount of Object.values(grain)) expect(amount).toBeGreaterThanOrEqual(0);
      before = grain.after;
    }
  });

  test('adds up from the field to the town, exports and imports with it', () => {
    for (const { inputs, account } of record) {
      const village = inputs.account.factors.grain;
      const state = account.stateGrain;
      const eatenInVillages = village.ownNeeds - village.deficit + village.beyondNeeds;
      const came = village.harvest + village.reserveBefore + state.before + state.imported;
      const went =
        eatenInVillages +
        village.requisitioned +
        village.reserveAfter +
        village.privateSales +
        state.exported +
        state.relief +
        state.used +
        state.spoilt +
        state.after;
      expect(went).toBeCloseTo(came, 8);
    }
  });

  test('covers the towns of history, once they were fed at all', () => {
    for (const { account } of record.filter(({ account: { year } }) => year >= 1950)) {
      expect(account.stateGrain.uncovered).toBeLessThan(0.03 * account.stateGrain.used);
    }
  });
});
