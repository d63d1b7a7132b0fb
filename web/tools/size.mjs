// Measures what the first visit loads, compressed as the server sends it, and refuses more than
// the bar: the entry, what it imports, one language, and the heaviest of the first screens.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const bar = 90_000;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

function filesOf(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const css of chunk.css ?? []) seen.add(css);
  for (const name of chunk.imports ?? []) filesOf(name, seen);
  return seen;
}

const weigh = (files) =>
  [...files].reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, dist))).length, 0);

const base = filesOf('index.html', filesOf('src/i18n/nl/index.ts'));
base.add('before_paint.js');
const rows = [['frame and language', weigh(base)]];
const screens = Object.keys(manifest).filter((key) => /^src\/screens\/.*\.svelte$/.test(key));
let most = 0;
for (const key of screens.sort()) {
  const bytes = weigh(filesOf(key, new Set(base)));
  const first = /Today|Capture|Figures|Admin/.test(key);
  if (first) most = Math.max(most, bytes);
  rows.push([key.replace('src/screens/', ''), bytes]);
}
for (const [name, bytes] of rows) {
  console.log(`${name.padEnd(32)}${(bytes / 1000).toFixed(1).padStart(8)} kB gz`);
}
console.log(`${'first load, heaviest'.padEnd(32)}${(most / 1000).toFixed(1).padStart(8)} kB gz`);
if (Math.max(most, rows[0][1]) > bar) {
  console.error(`The first load is over the bar of ${bar / 1000} kB.`);
  process.exit(1);
}
