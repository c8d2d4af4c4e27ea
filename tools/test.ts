import { spawnSync } from 'node:child_process';

/** Every check of the project, in the order in which a failure is cheapest to find. `npm test -- NAME` runs some only. */
const CHECKS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types', 'tsc', '--noEmit'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings', 'server', 'shared', 'client', 'tests', 'tools'],
  ['format', 'prettier', '--check', '--cache', '--cache-strategy', 'content', '--log-level', 'warn', '.'],
  ['content', process.execPath, 'tools/contentIndex.ts', '--check'],
  ['numbers', process.execPath, 'tools/parameterPage.ts', '--check'],
  ['build', 'vite', 'build', '--config', 'client/vite.config.ts', '--logLevel', 'warn'],
  [
    'tests',
    process.execPath,
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--ci',
  ],
];

const wanted = process.argv.slice(2);
const started = Date.now();
const failed: string[] = [];
for (const [name, command, ...args] of CHECKS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const begun = Date.now();
  console.log(`\n── ${name}`);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  if (error !== undefined) console.error(`could not run ${command}: ${error.message}`);
  if (status !== 0) failed.push(name);
  console.log(status === 0 ? `   ${name} passed in ${seconds} s` : `   ${name} FAILED after ${seconds} s`);
}
const total = ((Date.now() - started) / 1000).toFixed(0);
console.log(failed.length === 0 ? `\nAll checks passed in ${total} s.` : `\nFailed: ${failed.join(', ')} (${total} s).`);
process.exitCode = failed.length === 0 ? 0 : 1;
