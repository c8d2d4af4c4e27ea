import { expect, test } from '@jest/globals';
import { HTTP_REFUSAL_CODES, ROOM_REFUSAL_CODES } from '../../shared/commands/messages.ts';
import { REFUSAL_CODES } from '../../shared/commands/refusal.ts';
import { readRefusal, toRefusal } from '../../client/net/requestRefused.ts';
import { refusalText } from '../../client/text/refusalText.ts';
import { hasText } from '../../client/text/text.ts';

const OWN_CODES = ['unreachable', 'serverFault'] as const;
const SAVE_PROBLEMS = ['notJson', 'notASave', 'newerVersion', 'damaged', 'hashDiffers', 'otherRules', 'commandRefused'] as const;

test.each([...REFUSAL_CODES, ...ROOM_REFUSAL_CODES, ...HTTP_REFUSAL_CODES, ...OWN_CODES])('%s has words of its own', (code) => {
  expect(hasText(`refusal.${code}`)).toBe(true);
  expect(refusalText(code)).not.toContain(code);
});

test.each(SAVE_PROBLEMS)('a save that is %s is described', (problem) => {
  expect(hasText(`saveProblem.${problem}`)).toBe(true);
  expect(refusalText('malformedSave', { problem, where: '' })).toMatch(/: (it|its|a) /);
});

test('a code nobody knows is named, not hidden', () => {
  expect(refusalText('somethingNew')).toContain('somethingNew');
});

test('parameters are put in their places, figures rounded', () => {
  expect(refusalText('notEnoughCapital', { cost: 1.5000001, capital: 0.25 })).toBe('It costs 1.5 political capital and you have 0.3.');
});

test('a rejected request keeps the reason of the server; a dead line and a fault are told apart', () => {
  const rejected = Object.assign(new Error('request rejected'), { reason: { code: 'staleTurn', params: { turn: 3 } } });
  expect(toRefusal(rejected)).toMatchObject({ code: 'staleTurn', params: { turn: 3 } });
  const full = new Error(JSON.stringify({ code: 'serverFull', params: { most: 3 } }));
  expect(toRefusal(full)).toMatchObject({ code: 'serverFull', params: { most: 3 } });
  expect(toRefusal(new Error('request timed out')).code).toBe('unreachable');
  expect(toRefusal(new Error('boom')).code).toBe('serverFault');
  expect(readRefusal({ code: 3 })).toBeUndefined();
});
