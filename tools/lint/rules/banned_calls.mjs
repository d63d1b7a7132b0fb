// Calls that have a better way in this house. Each says why, and what to use.
import { is_cpp, is_test } from '../files.mjs';
import { without_comments } from '../cpp_text.mjs';

const nowhere = /^$/;
const byte_types = '(unsigned\\s+|signed\\s+)?(char|std::byte|std::uint8_t)';
const casts = new RegExp(`\\breinterpret_cast\\s*<\\s*(?!(const\\s+)?${byte_types})`);
const bans = [
  [
    /\bstd::c(out|err|log)\b|\b(printf|puts|putchar)\s*\(/,
    /^src\/app\//,
    'Only app/ talks to the terminal; elsewhere return a Result or use the log.',
  ],
  [
    /\b(std::)?(rand|srand|random_device|mt19937(_64)?)\b/,
    nowhere,
    'Chance comes in as base::Random, so that tests can repeat it.',
  ],
  [
    /\btime\s*\(\s*(nullptr|NULL|0)\s*\)|\bsystem_clock::now\b|\bgettimeofday\s*\(/,
    /^src\/base\/clock\.cpp$/,
    'Time comes in as base::Clock, so that tests can freeze it.',
  ],
  [
    /\b(localtime|gmtime|mktime|ctime|asctime)\s*\(/,
    nowhere,
    'These read a global time zone; use base/time.hpp.',
  ],
  [
    /(?<!unique_ptr<[^>]*>\s*\w*\s*[({]\s*)\bnew\s+[A-Za-z_:]/,
    nowhere,
    'Use a value or std::make_unique; unique_ptr<T>(new T) only for a private constructor.',
  ],
  [/(?<!=\s*)\bdelete\b\s*(\[\s*\])?\s*[A-Za-z_(*]/, nowhere, 'Let a value or unique_ptr own it.'],
  [/\b(malloc|calloc|realloc)\s*\(/, nowhere, 'Use a container.'],
  [
    /\b(strcpy|strcat|sprintf|vsprintf|gets|strtok|alloca)\s*\(/,
    nowhere,
    'This writes past the end of its buffer; use std::string and fmt.',
  ],
  [
    /\b(atoi|atol|atof|strtol|strtod|stoi|stol|stod|stoull?)\s*\(/,
    nowhere,
    'This hides bad input or throws; use std::from_chars.',
  ],
  [
    /\b(system|popen|setenv|putenv)\s*\(/,
    /^src\/app\//,
    'The program starts no others and changes no environment.',
  ],
  [
    /\bassert\s*\(/,
    nowhere,
    'assert is gone in a release; return a Result, or throw for what cannot happen.',
  ],
  [
    casts,
    /^src\/(storage|http)\//,
    'Bytes may be seen as characters; other reinterpretation is undefined behaviour.',
  ],
  [
    /\bauto\s*&?\s*\[[^\]]*\]\s*=\s*co_await\b/,
    nowhere,
    'Compilers get this wrong; name the result first.',
  ],
];
const in_headers = [
  [/^\s*using\s+namespace\b/, nowhere, 'A header must not open a namespace for its readers.'],
];
const sql_words =
  /\b(SELECT\s+[\w*(]|INSERT\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+TABLE\s)/;

function check_patterns(file, code, bans_here) {
  const findings = [];
  for (const [pattern, allowed, message] of bans_here) {
    if (allowed.test(file.path)) continue;
    for (const match of code.matchAll(new RegExp(pattern.source, 'gm'))) {
      findings.push({ line: code.slice(0, match.index).split('\n').length, message });
    }
  }
  return findings;
}

function check_sql(file) {
  if (/^src\/storage\//.test(file.path) || is_test(file.path)) return [];
  const message = 'A query is a named .sql file in the store/ of its module, never a string.';
  return without_comments(file.text, true)
    .split('\n')
    .flatMap((line, index) => (sql_words.test(line) ? [{ line: index + 1, message }] : []));
}

function check(file) {
  const code = without_comments(file.text);
  const findings = is_test(file.path) ? [] : check_patterns(file, code, bans);
  if (file.extension === '.hpp') findings.push(...check_patterns(file, code, in_headers));
  return [...findings, ...check_sql(file)];
}

export const banned_calls_rule = {
  name: 'banned-calls',
  applies: (file) => is_cpp(file) && /^(src|tests|bench)\//.test(file.path),
  check,
};
