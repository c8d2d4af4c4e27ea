import { describe, expect, test } from '@jest/globals';
import { CONTENT_NAMES } from '../../../shared/content/names.ts';
import { applyEffect } from '../../../shared/effects/applyEffect.ts';
import { checkEffect } from '../../../shared/effects/checkEffect.ts';
import { describeCondition } from '../../../shared/effects/describeCondition.ts';
import { describeEffect } from '../../../shared/effects/describeEffect.ts';
import { ADJUSTABLE } from '../../../shared/effects/effect.ts';
import { holds } from '../../../shared/effects/holds.ts';
import { readIndicators } from '../../../shared/effects/readIndicators.ts';
import { resolveTurn } from '../../../shared/turn/resolveTurn.ts';
import { committeeCount } from '../../../shared/politics/committeeCount.ts';
import { newGame } from '../../support/newGame.ts';

describe('indicators', () => {
  test('are read from the last two yearly accounts, and growth is 0 before there are two', () => {
    const first = resolveTurn(newGame());
    expect(readIndicators(newGame()).grainHarvest).toBe(0);
    expect(readIndicators(first).gdpGrowth).toBe(0);
    const second = resolveTurn(first);
    const [before, now] = second.years;
    expect(readIndicators(second).gdpGrowth).toBeCloseTo((now?.gdp ?? 0) / (before?.gdp ?? 1) - 1, 12);
    expect(readIndicators(second).grainHarvest).toBe(now?.grainHarvest);
  });
});

describe('conditions', () => {
  const state = newGame();
  const indicators = { ...readIndicators(state), legitimacy: 0.4 };
  const asks = (condition: Parameters<typeof holds>[0]) => holds(condition, indicators, state);

  test('compare indicators, the value itself included on both sides', () => {
    expect(asks({ kind: 'atLeast', indicator: 'legitimacy', value: 0.4 })).toBe(true);
    expect(asks({ kind: 'atMost', indicator: 'legitimacy', value: 0.4 })).toBe(true);
    expect(asks({ kind: 'atLeast', indicator: 'legitimacy', value: 0.41 })).toBe(false);
  });

  test('ask about laws and the leadership', () => {
    const position = state.laws['land-tenure'] ?? -1;
    expect(asks({ kind: 'lawAtLeast', law: 'land-tenure', position })).toBe(true);
    expect(asks({ kind: 'lawAtLeast', law: 'land-tenure', position: position + 1 })).toBe(false);
    expect(asks({ kind: 'lawAtMost', law: 'land-tenure', position })).toBe(true);
    expect(asks({ kind: 'leads', faction: 'right' })).toBe(true);
    expect(asks({ kind: 'leads', faction: 'left' })).toBe(false);
  });

  test('combine', () => {
    const yes = { kind: 'always' } as const;
    const no = { kind: 'not', of: yes } as const;
    expect(asks({ kind: 'all', of: [yes, yes] })).toBe(true);
    expect(asks({ kind: 'all', of: [yes, no] })).toBe(false);
    expect(asks({ kind: 'any', of: [no, yes] })).toBe(true);
    expect(asks({ kind: 'any', of: [no, no] })).toBe(false);
    expect(describeCondition({ kind: 'all', of: [yes, no] }, CONTENT_NAMES)).toBe(
      'at any time in its years and not (at any time in its years)',
    );
  });
});

describe('effects', () => {
  test.each(ADJUSTABLE)('%s moves both ways and stays on its scale', (what) => {
    const read = (state: ReturnType<typeof newGame>) =>
      ({
        legitimacy: state.politics.legitimacy,
        authority: state.politics.leadership.authority,
        peasantAnger: state.world.peasantAnger,
        contractTrust: state.world.contractTrust,
        tension: state.world.tension,
        engagement: state.world.engagement,
      })[what];
    const state = newGame();
    const before = read(state);
    applyEffect(state, { kind: 'adjust', what, by: -0.1 });
    expect(read(state)).toBeCloseTo(before - 0.1, 12);
    applyEffect(state, { kind: 'adjust', what, by: -1 });
    applyEffect(state, { kind: 'adjust', what, by: -1 });
    expect(read(state)).toBe(0);
    applyEffect(state, { kind: 'adjust', what, by: 1 });
    applyEffect(state, { kind: 'adjust', what, by: 1 });
    expect(read(state)).toBe(what === 'engagement' ? 1.25 : 1);
  });

  test('move a lever, political capital and members, and nothing of the economy', () => {
    const state = newGame();
    const economy = structuredClone(state.economy);
    const schooling = state.orders.schooling;
    const before = committeeCount(state.politics.committee);
    applyEffect(state, { kind: 'moveLever', lever: 'schooling', by: 0.1 });
    applyEffect(state, { kind: 'capital', faction: 'left', by: 20 });
    applyEffect(state, { kind: 'members', from: 'left', to: 'apparatus', count: 2 });
    const after = committeeCount(state.politics.committee);
    expect(state.orders.schooling).toBeCloseTo(schooling + 0.1, 12);
    expect(state.politics.capital.left).toBe(10);
    expect(after.left).toBe(before.left - 2);
    expect(after.apparatus).toBe(before.apparatus + 2);
    expect(state.economy).toEqual(economy);
  });

  test('that change nothing, too much or half a member are reported', () => {
    expect(checkEffect({ kind: 'adjust', what: 'tension', by: 0 })).toBeDefined();
    expect(checkEffect({ kind: 'adjust', what: 'tension', by: 2 })).toBeDefined();
    expect(checkEffect({ kind: 'members', from: 'left', to: 'left', count: 1 })).toBeDefined();
    expect(checkEffect({ kind: 'members', from: 'left', to: 'right', count: 0.5 })).toBeDefined();
    expect(checkEffect({ kind: 'capital', faction: 'left', by: 1 })).toBeUndefined();
  });

  test('are said in words', () => {
    expect(describeEffect({ kind: 'adjust', what: 'tension', by: -0.05 }, CONTENT_NAMES)).toBe('Fear of war −0.05');
    expect(describeEffect({ kind: 'moveLever', lever: 'schooling', by: 0.1 }, CONTENT_NAMES)).toBe('Schooling +0.1');
  });
});
