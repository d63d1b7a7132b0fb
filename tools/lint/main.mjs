// node tools/lint/main.mjs: the house's rules over the whole repository; fails on any finding.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { read_files } from './files.mjs';
import { lint } from './lint.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const files = read_files(join(here, '../..'));
const findings = lint(files, JSON.parse(readFileSync(join(here, 'allowed.json'), 'utf8')));
for (const { rule, path, line, message } of findings)
  console.log(`${path}:${line}: [${rule}] ${message}`);
console.log(`${files.length} files, ${findings.length} findings`);
process.exitCode = findings.length > 0 || files.length === 0 ? 1 : 0;
