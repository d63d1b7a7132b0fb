// Names that can be guessed: one way to write a file name per language.
const patterns = [
  [/^src\/.*\.(cpp|hpp)$/, /^[a-z][a-z0-9_]*$/, 'snake_case'],
  [/^src\/.*\.sql$/, /^[a-z][a-z0-9_]*(\.(sqlite|postgres))?$/, 'snake_case'],
  [/^migrations\/.*\.sql$/, /^\d{4}_[a-z0-9_]+(\.(sqlite|postgres))?$/, '0001_snake_case'],
  [/^web\/src\/.*\.svelte$/, /^[A-Z][A-Za-z0-9]*(\.[a-z]+)?$/, 'CamelCase'],
];

function check(file) {
  const stem = file.path.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
  for (const [where, shape, wording] of patterns) {
    if (where.test(file.path) && !shape.test(stem)) {
      return [{ line: 1, message: `A file here is named in ${wording}.` }];
    }
  }
  if (file.extension === '.hpp' && !/^#pragma once$/m.test(file.text)) {
    return [{ line: 1, message: 'A header says #pragma once.' }];
  }
  return [];
}

export const names_rule = { name: 'names', applies: () => true, check };
