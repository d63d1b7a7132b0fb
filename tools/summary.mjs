// node tools/summary.mjs FOLDER SUITE...: reads the results of a run of ./test, prints a table of
// them and the line "N passed, N failed". Fails when a test failed, was left out, or none ran.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const decode = (text) =>
  text.replace(/&(lt|gt|quot|apos|amp|#(\d+));/g, (all, name, code) =>
    code ? String.fromCharCode(code) : { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }[name],
  );

/** The test cases of a JUnit file: a test that was left out counts as one that failed. */
export function read_junit(xml) {
  const cases = [];
  const pattern = /<testcase\b((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/>|>([\s\S]*?)<\/testcase>)/g;
  for (const [, attributes, , body = ''] of xml.matchAll(pattern)) {
    const name = decode(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? '');
    const group = decode(/\bclassname="([^"]*)"/.exec(attributes)?.[1] ?? '');
    const left_out = /<skipped\b/.test(body) || /\bstatus="(notrun|disabled)"/.test(attributes);
    const wrong = /<(failure|error)\b/.test(body) || /\bstatus="fail"/.test(attributes);
    cases.push({
      name: group && group !== 'test' ? `${group}.${name}` : name,
      ok: !left_out && !wrong,
    });
  }
  return cases;
}

/** A C++ test program that crashes writes no file: it is known from what ctest says of it. */
export function merge_ctest(programs, ctest_cases) {
  const cases = programs.flatMap((program) => program);
  const failing_programs = programs.filter((program) => program.some((test) => !test.ok)).length;
  const failed = ctest_cases.filter((test) => !test.ok);
  const crashed = failed.length - failing_programs;
  if (crashed > 0) {
    const names = failed.map((test) => test.name).join(', ');
    for (let at = 0; at < crashed; ++at) {
      cases.push({
        name: `a test program ended before its last test (one of: ${names})`,
        ok: false,
      });
    }
  }
  const plain = ctest_cases.length - failed.length - (programs.length - failing_programs);
  for (let at = 0; at < plain; ++at) cases.push({ name: 'a test that is a command', ok: true });
  return cases;
}

export function read_checks(text) {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .map(([suite, name, outcome]) => ({ suite, name, ok: outcome === 'passed' }));
}

function read_suite(folder, suite, checks) {
  const cases = checks.filter((check) => check.suite === suite);
  const file = join(folder, `${suite}.xml`);
  if (existsSync(file)) cases.push(...read_junit(readFileSync(file, 'utf8')));
  const programs_folder = join(folder, suite);
  if (existsSync(programs_folder)) {
    const programs = readdirSync(programs_folder)
      .filter((name) => name.endsWith('.xml'))
      .map((name) => read_junit(readFileSync(join(programs_folder, name), 'utf8')));
    const ctest = join(folder, 'ctest.xml');
    cases.push(
      ...merge_ctest(programs, existsSync(ctest) ? read_junit(readFileSync(ctest, 'utf8')) : []),
    );
  }
  return cases;
}

export function table(rows) {
  const line = (cells) =>
    `  ${cells[0].padEnd(10)}${String(cells[1]).padStart(8)}${String(cells[2]).padStart(8)}`;
  return [line(['suite', 'passed', 'failed']), ...rows.map(line)].join('\n');
}

function main(folder, suites) {
  const checks_file = join(folder, 'checks.tsv');
  const checks = existsSync(checks_file) ? read_checks(readFileSync(checks_file, 'utf8')) : [];
  const rows = [];
  const failures = [];
  for (const suite of suites) {
    const cases = read_suite(folder, suite, checks);
    if (cases.length === 0) cases.push({ name: 'the suite ran no test', ok: false });
    const failed = cases.filter((test) => !test.ok);
    rows.push([suite, cases.length - failed.length, failed.length]);
    failures.push(...failed.map((test) => `  ${suite}: ${test.name}`));
  }
  const passed = rows.reduce((sum, row) => sum + row[1], 0);
  if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
  console.log(`\n${table(rows)}\n\n${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  main(process.argv[2], process.argv.slice(3));
