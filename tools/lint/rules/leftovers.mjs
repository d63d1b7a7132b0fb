// What somebody meant to remove: notes to self, skipped tests, paths and addresses of one machine.
const words = ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'];
const skipped = [
  'GTEST_' + 'SKIP',
  'DISABLED' + '_',
  '\\b(it|test|describe)\\.(on' + 'ly|sk' + 'ip|to' + 'do)\\b',
  '\\bx(it|describe)\\s*\\(',
];
const empty = ['EXPECT_TRUE\\(tr' + 'ue\\)', 'expect\\(tr' + 'ue\\)'];
const registries = ['registry\\.npm' + 'js\\.org', '"resol' + 'ved"\\s*:\\s*"https?:'];
const machine_path = '(^|[^\\w.])/(wo' + 'rk|ro' + 'ot|fa' + 'rm|ho' + 'me/[a-z]+)/[a-z.]';
const rules = [
  [
    new RegExp(`\\b(${words.join('|')})\\b`),
    'Do it now, or file an issue; the code says how it is.',
  ],
  [
    new RegExp(skipped.join('|')),
    'A test that is left out or runs alone hides the others; mend it.',
  ],
  [new RegExp(empty.join('|')), 'This holds whatever the code does; assert what it should do.'],
  [new RegExp(machine_path), 'This path exists on one machine only.'],
  [new RegExp(registries.join('|')), 'The machine says which registry it uses; name none here.'],
  [/^(<{7}|>{7}) /, 'A merge was not finished here.'],
];

function check(file) {
  const findings = [];
  file.lines.forEach((line, index) => {
    for (const [pattern, message] of rules) {
      if (pattern.test(line)) findings.push({ line: index + 1, message });
    }
    if (/[ \t]+$/.test(line) && file.extension !== '.md') {
      findings.push({ line: index + 1, message: 'Spaces at the end of the line.' });
    }
  });
  if (file.text !== '' && !file.text.endsWith('\n')) {
    findings.push({ line: file.lines.length, message: 'The file ends without a line end.' });
  }
  return findings;
}

export const leftovers_rule = { name: 'leftovers', applies: () => true, check };
