import assert from 'node:assert/strict';
import test from 'node:test';

import { merge_ctest, read_checks, read_junit, table } from './summary.mjs';

test('passed, failed and left-out cases of a JUnit file are told apart', () => {
  const xml = `<testsuite>
    <testcase name="Adds" status="run" classname="Sum" />
    <testcase name="Subtracts" status="run" classname="Sum"><failure message="1 &lt; 2"/></testcase>
    <testcase name="Divides" classname="Sum"><skipped/></testcase>
    <testcase name="a > b" classname="test"><system-out>text</system-out></testcase>
  </testsuite>`;
  assert.deepEqual(read_junit(xml), [
    { name: 'Sum.Adds', ok: true },
    { name: 'Sum.Subtracts', ok: false },
    { name: 'Sum.Divides', ok: false },
    { name: 'a > b', ok: true },
  ]);
});

test('a program that crashed counts as one failure', () => {
  const programs = [[{ name: 'A.B', ok: true }]];
  const ctest = [
    { name: 'good', ok: true },
    { name: 'crashing', ok: false },
  ];
  const failed = merge_ctest(programs, ctest).filter((each) => !each.ok);
  assert.equal(failed.length, 1);
  assert.match(failed[0].name, /crashing/);
});

test('a program whose tests failed is not counted twice', () => {
  const programs = [
    [
      { name: 'A.B', ok: false },
      { name: 'A.C', ok: true },
    ],
  ];
  assert.equal(merge_ctest(programs, [{ name: 'a', ok: false }]).length, 2);
});

test('a test that is a command counts once', () => {
  assert.deepEqual(merge_ctest([], [{ name: 'command', ok: true }]).length, 1);
});

test('checks are read with their outcome', () => {
  assert.deepEqual(read_checks('lint\tIt is clean\tpassed\t3\nlint\tIt is not\tfailed\t1\n'), [
    { suite: 'lint', name: 'It is clean', ok: true },
    { suite: 'lint', name: 'It is not', ok: false },
  ]);
});

test('the table lines its figures up', () => {
  assert.equal(
    table([['cpp', 12, 0]]),
    '  suite       passed  failed\n  cpp             12       0',
  );
});
