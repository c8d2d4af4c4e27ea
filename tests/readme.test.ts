import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = path.resolve(import.meta.dirname, '..');
const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

interface Published {
  readonly gdpPerHead: { readonly mape: number; readonly worst: number; readonly worstYear: number };
  readonly urbanShare: { readonly meanAbsolutePoints: number };
  readonly population: { readonly mape: number };
  readonly famineDeathsMillions: Readonly<Record<string, number>>;
  readonly outputs: Readonly<Record<string, { readonly mape: number }>>;
}

/** The rows of the README's table, from the figures published in `docs/backtest.json`. */
function rows({ gdpPerHead, urbanShare, population, famineDeathsMillions, outputs }: Published): string[] {
  const error = (name: string) => `${(outputs[name]?.mape ?? Number.NaN).toFixed(1)} %`;
  const deaths = ['1921-22', '1931-33', '1946-47', 'otherPeace'].map((episode) => famineDeathsMillions[episode]?.toFixed(1));
  return [
    `| output per head, all 71 years | ${gdpPerHead.mape.toFixed(1)} % (worst year ${gdpPerHead.worstYear}: ${gdpPerHead.worst.toFixed(1)} %) |`,
    `| share living in towns | ${urbanShare.meanAbsolutePoints.toFixed(1)} points |`,
    `| population | ${population.mape.toFixed(1)} % |`,
    `| grain harvest, procurement | ${error('grainHarvest')}, ${error('procurement')} |`,
    `| steel, coal, oil, electricity | ${['steel', 'coal', 'oil', 'electricity'].map(error).join(', ')} |`,
    `| deaths by famine 1921–22, 1931–33, 1946–47, all other peace years | ${deaths.join(', ')} million |`,
  ];
}

test('the README tells the published back-test', () => {
  const published = JSON.parse(readFileSync(path.join(ROOT, 'docs/backtest.json'), 'utf8')) as Published;
  for (const row of rows(published)) expect(readme).toContain(row);
});

test('every page and file the README points to is there', () => {
  const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
  expect(targets.length).toBeGreaterThan(10);
  for (const target of targets) expect(() => readFileSync(path.join(ROOT, target))).not.toThrow(/ENOENT/);
});

test('every command the README names is a script', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map((match) => match[1] ?? '');
  expect(named.length).toBeGreaterThan(4);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});
