import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LEVERS } from '../../shared/content/index.ts';
import { ENDINGS } from '../../shared/state/gameState.ts';
import { POSTURES } from '../../shared/state/worldState.ts';
import { PUBLISHED_SERIES } from '../../shared/views/view.ts';
import { EN } from '../../client/text/en.ts';
import { counted, fill, hasText, t } from '../../client/text/text.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

function sources(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(ROOT, folder, name), 'utf8'));
}

test('every text that is made up of a name and an id is there', () => {
  const wanted = [
    ...PUBLISHED_SERIES.flatMap((series) => [`series.${series}`, `short.${series}`, `unit.${series}`]),
    ...ENDINGS.flatMap((ending) => [`ending.${ending}`, `ending.${ending}.text`]),
    ...POSTURES.flatMap((posture) => [`posture.${posture}`, `posture.${posture}.summary`]),
    ...Object.values(LEVERS).flatMap((lever) => [`leverGroup.${lever.group}`, `leverUnit.${lever.unit}`]),
  ];
  expect(wanted.filter((key) => !hasText(key))).toEqual([]);
});

test('every headline and every emergency of the rules has words', () => {
  const rules = sources('shared/turn').join('\n');
  const announced = [...rules.matchAll(/announce\(\s*\w+,\s*'(\w+)'/g)].map((match) => match[1] ?? '');
  const emergencies = [...(/function findEmergency[\s\S]*/.exec(rules)?.[0] ?? '').matchAll(/return '(\w+)'/g)].map(
    (match) => match[1] ?? '',
  );
  expect(announced.length).toBeGreaterThan(5);
  expect(emergencies.length).toBeGreaterThan(2);
  expect([...announced, ...emergencies].filter((name) => !hasText(`headline.${name}`))).toEqual([]);
});

test('no text is left in the catalogue that nothing asks for', () => {
  const code = sources('client')
    .filter((source) => !source.includes('_EN = {'))
    .join('\n');
  const madeUp = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map((match) => match[1] ?? '');
  const asked = (key: string): boolean => {
    const stem = key.replace(/\.(one|other)$/, '');
    return code.includes(`'${key}'`) || code.includes(`'${stem}'`) || madeUp.some((prefix) => key.startsWith(prefix));
  };
  expect(Object.keys(EN).filter((key) => !asked(key))).toEqual([]);
});

test('a counted text has both its forms', () => {
  const singular = Object.keys(EN).filter((key) => key.endsWith('.one'));
  expect(singular.length).toBeGreaterThan(5);
  expect(singular.filter((key) => !hasText(key.replace(/\.one$/, '.other')))).toEqual([]);
  expect(counted('turn.open', 1)).toBe('1 thing open');
  expect(counted('turn.open', 1200)).toBe('1,200 things open');
});

test('parameters are filled in, and a missing one stays visible', () => {
  expect(t('top.turn', { turn: 3, of: 71 })).toBe('Turn 3 of 71');
  expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
});
