import assert from 'node:assert/strict';
import test from 'node:test';

import { find_functions } from './cpp_text.mjs';
import { make_file } from './files.mjs';
import { lint } from './lint.mjs';

// A module is known by a C++ file in its folder.
const modules = [
  make_file('src/modules/contacts/contacts.hpp', '#pragma once\n'),
  make_file('src/modules/people/people.hpp', '#pragma once\n'),
];
const rules_for = (path, text) =>
  lint([...modules, make_file(path, text)], []).map((finding) => finding.rule);
const include = (path) => `#include "${path}"\n`;

for (const [from, what] of [
  ['src/base/text.cpp', 'base/text.hpp'],
  ['src/storage/database.cpp', 'base/result.hpp'],
  ['src/http/api.cpp', 'privacy/personal_data.hpp'],
  ['src/modules/contacts/domain/contact.cpp', 'privacy/viewer.hpp'],
  ['src/modules/contacts/store/contacts.cpp', 'storage/database.hpp'],
  ['src/modules/contacts/store/contacts.cpp', 'contacts/sql.hpp'],
  ['src/modules/contacts/api/show.cpp', 'contacts/domain/contact.hpp'],
  ['src/modules/contacts/api/show.cpp', 'http/endpoint.hpp'],
  ['src/modules/contacts/contacts.cpp', 'people/people.hpp'],
  ['src/modules/contacts/contacts_test.cpp', 'support/storage_testing.hpp'],
  ['src/app/wiring.cpp', 'contacts/contacts.hpp'],
]) {
  test(`${from} may include ${what}`, () => {
    assert.deepEqual(rules_for(from, include(what)), []);
  });
}

for (const [from, what] of [
  ['src/base/text.cpp', 'storage/database.hpp'],
  ['src/storage/database.cpp', 'http/api.hpp'],
  ['src/storage/database.cpp', 'privacy/sealing.hpp'],
  ['src/http/api.cpp', 'contacts/contacts.hpp'],
  ['src/http/api.cpp', 'storage/database.hpp'],
  ['src/modules/contacts/domain/contact.cpp', 'storage/database.hpp'],
  ['src/modules/contacts/domain/contact.cpp', 'contacts/store/contacts.hpp'],
  ['src/modules/contacts/domain/contact.cpp', 'http/endpoint.hpp'],
  ['src/modules/contacts/api/show.cpp', 'storage/database.hpp'],
  ['src/modules/contacts/api/show.cpp', 'contacts/store/contacts.hpp'],
  ['src/modules/contacts/api/show.cpp', 'contacts/sql.hpp'],
  ['src/modules/contacts/contacts.cpp', 'people/domain/layer.hpp'],
  ['src/modules/contacts/contacts.cpp', 'app/wiring.hpp'],
  ['src/app/wiring.cpp', 'contacts/store/contacts.hpp'],
]) {
  test(`${from} may not include ${what}`, () => {
    assert.deepEqual(rules_for(from, include(what)), ['layers']);
  });
}

test('a library stays in its folder', () => {
  assert.deepEqual(rules_for('src/http/server.cpp', '#include <boost/beast/core.hpp>\n'), []);
  assert.deepEqual(rules_for('src/base/text.cpp', '#include <boost/beast/core.hpp>\n'), ['layers']);
  assert.deepEqual(rules_for('src/modules/people/people.cpp', '#include <sqlite3.h>\n'), [
    'layers',
  ]);
});

test('an include in a comment counts for nothing', () => {
  assert.deepEqual(rules_for('src/base/text.cpp', '// #include "http/api.hpp"\n'), []);
});

for (const [name, line] of [
  ['output to the terminal', 'std::cout << 1;'],
  ['the wall clock', 'auto now = std::chrono::system_clock::now();'],
  ['C randomness', 'int number = std::rand();'],
  ['owning new', 'auto* thing = new Thing();'],
  ['delete', 'delete thing;'],
  ['an unbounded copy', 'strcpy(to, from);'],
  ['SQL in a string', 'run("SELECT id FROM person");'],
  ['SQL in a raw string', 'run(R"(DELETE FROM person)");'],
]) {
  test(`${name} is banned`, () => {
    assert.deepEqual(rules_for('src/base/text.cpp', `${line}\n`), ['banned-calls']);
  });
}

for (const line of [
  'Thing(const Thing&) = delete;',
  'auto made = std::unique_ptr<Thing>(new Thing(1));',
  '// new things are made elsewhere',
  'say("a new Thing");',
  'fmt::format("x");',
  'auto text = reinterpret_cast<const char*>(bytes);',
]) {
  test(`"${line}" is fine`, () => {
    assert.deepEqual(rules_for('src/base/text.cpp', `${line}\n`), []);
  });
}

test('a test may look at the clock', () => {
  const text = 'auto now = std::chrono::system_clock::now();\n';
  assert.deepEqual(rules_for('src/base/clock_test.cpp', text), []);
});

test('a header opens no namespace for its readers', () => {
  const text = '#pragma once\nusing namespace std;\n';
  assert.deepEqual(rules_for('src/base/text.hpp', text), ['banned-calls']);
});

test('a line of 100 columns passes and one of 101 does not', () => {
  assert.deepEqual(rules_for('src/base/a.cpp', `//${'x'.repeat(98)}\n`), []);
  assert.deepEqual(rules_for('src/base/a.cpp', `//${'é'.repeat(99)}\n`), ['sizes']);
});

test('a file of 400 lines passes and one of 401 does not', () => {
  assert.deepEqual(rules_for('src/base/a.cpp', 'int a;\n'.repeat(400)), []);
  assert.deepEqual(rules_for('src/base/a.cpp', 'int a;\n'.repeat(401)), ['sizes']);
});

test('a function of 70 lines passes and one of 71 does not', () => {
  const body = (lines) => `void act() {\n${'  go();\n'.repeat(lines - 2)}}\n`;
  assert.deepEqual(rules_for('src/base/a.cpp', body(70)), []);
  assert.deepEqual(rules_for('src/base/a.cpp', body(71)), ['sizes']);
});

test('a function with six parameters does not pass', () => {
  assert.deepEqual(
    rules_for('src/base/a.cpp', 'void f(int a, int b, int c, int d, int e) {}\n'),
    [],
  );
  assert.deepEqual(
    rules_for('src/base/a.cpp', 'void f(int a, int b, int c, int d, int e, int f) {}\n'),
    ['sizes'],
  );
});

test('functions are found in namespaces and classes, with their parameters', () => {
  const text = [
    'namespace a::b {',
    'struct Thing : Other {',
    '  explicit Thing(std::map<int, int> map) : map_(std::move(map)) {}',
    '  bool is_it() const { return "}" != text; }',
    '  int number = 3;',
    '};',
    'auto make(int one, std::function<void(int, int)> two) -> std::optional<int> {',
    '  auto inner = [&](int x) { return x; };',
    '  if (one) { return inner(1); }',
    '  return {};',
    '}',
    'constexpr int table[] = {1, 2};',
    '}',
  ].join('\n');
  assert.deepEqual(
    find_functions(text).map(({ name, line, length, parameters }) => [
      name,
      line,
      length,
      parameters,
    ]),
    [
      ['map_', 3, 1, 1],
      ['is_it', 4, 1, 0],
      ['make', 7, 5, 2],
    ].map((row, index) => (index === 0 ? ['Thing', ...row.slice(1)] : row)),
  );
});

for (const [name, line] of [
  ['HTML from a string', 'node.innerHTML = text;'],
  ['raw HTML in a component', '{@html text}'],
  ['printing', "console.log('here');"],
  ['a third party', "fetch('https://cdn.invalid-site.net/font.woff2');"],
  ['a store that stays behind', "localStorage.setItem('name', name);"],
]) {
  test(`${name} is banned in the web application`, () => {
    assert.deepEqual(rules_for('web/src/Thing.svelte', `${line}\n`), ['web']);
  });
}

test('a namespace of the W3C is no request to a third party', () => {
  const text = '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n';
  assert.deepEqual(rules_for('web/src/Thing.svelte', text), []);
});

for (const [name, text] of [
  ['a note to self', `// TO${'DO'} mend this\n`],
  ['a test that is left out', `it.sk${'ip'}('works');\n`],
  ['a test that runs alone', `describe.on${'ly'}('works');\n`],
  ['a path of one machine', `read("/ro${'ot'}/thing");\n`],
  ['an empty assertion', `EXPECT_TRUE(tr${'ue'});\n`],
  ['spaces at the end', 'int a; \n'],
  ['no line end', 'int a;'],
]) {
  test(`${name} is a leftover`, () => {
    assert.deepEqual(rules_for('tests/thing.cpp', text), ['leftovers']);
  });
}

test('a file name that breaks the pattern of its folder is found', () => {
  assert.deepEqual(rules_for('src/base/TextThing.cpp', 'int a;\n'), ['names']);
  assert.deepEqual(rules_for('migrations/first.sql', 'x\n'), ['names']);
  assert.deepEqual(rules_for('migrations/0001_first.postgres.sql', 'x\n'), []);
});

test('an allowance passes one finding, wants a reason, and is found when nothing needs it', () => {
  const file = make_file('src/base/a.cpp', 'delete thing;\n');
  const entry = { rule: 'banned-calls', file: 'src/base/a.cpp', reason: 'It shows the rule.' };
  assert.deepEqual(lint([file], [entry]), []);
  assert.equal(lint([file], [{ ...entry, reason: '' }]).length, 1);
  assert.equal(lint([file], [entry, { ...entry, file: 'src/base/b.cpp' }]).length, 1);
});
