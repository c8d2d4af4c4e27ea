// Registry mirrors that lack some platform packages make `npm install` write a lockfile WITHOUT them, and then
// `npm ci` (npm 11) fails: "EUSAGE ... Missing: @swc/core-darwin-arm64@ from lock file".
// This adds the missing optional entries (version from the parent's optionalDependencies, os/cpu/libc from the name),
// so `npm ci` works here and on the real registry alike. Run after every `npm install`: node tools/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs';
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')),
  pk = lock.packages;
let n = 0;
const unknown = [];
const OS = {
  darwin: 'darwin',
  win32: 'win32',
  win: 'win32',
  linux: 'linux',
  linuxmusl: 'linux',
  android: 'android',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  sunos: 'sunos',
  aix: 'aix',
  openharmony: 'openharmony',
  wasm32: null,
};
const CPU = ['x64', 'arm64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];
for (const [loc, p] of Object.entries({ ...pk }))
  for (const [name, range] of Object.entries(p.optionalDependencies ?? {})) {
    const chain = [];
    for (let d = loc; ; d = d.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
      chain.push((d ? d + '/' : '') + 'node_modules/' + name);
      if (!d || !d.includes('node_modules')) break;
    }
    if (chain.some((c) => pk[c]) || pk['node_modules/' + name]) continue;
    const version = String(range).replace(/^[\^~>=v ]+/, '');
    if (!/^\d+\.\d+\.\d+/.test(version)) {
      unknown.push(name + '@' + range);
      continue;
    }
    const parts = name.split(/[/\-_.]/);
    const os = parts.map((x) => OS[x]).find((x) => x);
    const cpu = parts.map((x) => (x === 'aarch64' ? 'arm64' : CPU.includes(x) ? x : null)).find((x) => x);
    pk['node_modules/' + name] = {
      version,
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(p.dev ? { dev: true } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
      ...(parts.includes('musl') || parts.includes('linuxmusl') || parts.includes('arm-musleabihf') ? { libc: ['musl'] } : {}),
    };
    n++;
  }
lock.packages = Object.fromEntries(Object.entries(pk).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', JSON.stringify(lock, null, 2) + '\n');
console.log('added', n, 'missing optional entries', unknown.length ? 'not handled: ' + unknown.join() : '');
