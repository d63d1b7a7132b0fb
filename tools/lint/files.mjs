// Which files the lint reads, and what it knows of each.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const code = '.cpp .hpp .c .h .sql .ts .js .mjs .svelte .html .css .sh .cmake';
const text = '.json .md .txt .yml .toml .service';
const readable = new Set(`${code} ${text}`.split(' '));
const largest = 2_000_000;

/** A file as the rules see it. `lines` holds the text without line ends. */
export function make_file(path, text) {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return { path, text, lines, extension: extname(path) };
}

/** Every text file that git knows or would add, below `top`. */
export function read_files(top) {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: top,
      encoding: 'utf8',
      maxBuffer: 64 << 20,
    },
  );
  const files = [];
  for (const path of new Set(listed.split('\0').filter(Boolean))) {
    const whole = join(top, path);
    if (!existsSync(whole) || !statSync(whole).isFile() || statSync(whole).size > largest) continue;
    const script = extname(path) === '' && readFileSync(whole).subarray(0, 2).toString() === '#!';
    if (!readable.has(extname(path)) && !script) continue;
    files.push(make_file(path, readFileSync(whole, 'utf8')));
  }
  return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}

export const is_test = (path) =>
  /(_test|_fuzz|_bench)\.cpp$|\.test\.(ts|mjs|js)$|^(tests|bench)\//.test(path);
export const is_cpp = (file) => file.extension === '.cpp' || file.extension === '.hpp';
