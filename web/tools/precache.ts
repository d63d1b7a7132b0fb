import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

// Figures and administration are used at a desk, with a network: their code is fetched when
// somebody opens them, so that a phone on the street does not carry it.
const leftOut = [/^\.vite\//, /^service_worker\.js$/, /\.map$/, /\.woff$/, /-italic-/];

function publicFiles(folder: string, prefix = ''): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? publicFiles(join(folder, entry.name), `${prefix}${entry.name}/`)
      : [`${prefix}${entry.name}`],
  );
}

/** Fills the service worker's list of files, with a version that changes when any of them does. */
export function precache(): Plugin {
  let publicDir = '';
  return {
    name: 'nabij-precache',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle(_options, bundle) {
      const hash = createHash('sha256');
      const files = new Set<string>();
      for (const [name, item] of Object.entries(bundle)) {
        if (leftOut.some((pattern) => pattern.test(name))) continue;
        files.add(name);
        hash.update(name).update(item.type === 'chunk' ? item.code : item.source);
      }
      for (const name of publicFiles(publicDir)) {
        files.add(name);
        hash.update(name).update(readFileSync(join(publicDir, name)));
      }
      const worker = bundle['service_worker.js'];
      if (worker?.type !== 'chunk') throw new Error('The service worker was not built.');
      const list = [...files].sort().map((name) => (name === 'index.html' ? '/' : `/${name}`));
      const fill = (name: string, value: unknown) => {
        const quoted = new RegExp(`(["'\`])${name}\\1`);
        if (!quoted.test(worker.code)) throw new Error(`The service worker has no ${name}.`);
        worker.code = worker.code.replace(quoted, () => JSON.stringify(value));
      };
      fill('__PRECACHE_FILES__', list);
      fill('__PRECACHE_VERSION__', hash.digest('hex').slice(0, 16));
    },
  };
}
