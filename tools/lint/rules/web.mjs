// What must not stand in the web application: it runs without any third party, under a strict
// content security policy, and with personal data on the screen.
import { is_test } from '../files.mjs';

const bans = [
  [
    /\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write\b/,
    'Text goes in as text; HTML from a string is how scripts get in.',
  ],
  [/\{@html\b/, 'Text goes in as text; {@html} is how scripts get in.'],
  [
    /\bconsole\.(log|debug|info|warn|error)\b/,
    'What a page prints may hold personal data and stays on a shared device.',
  ],
  [
    /\b(localStorage|sessionStorage)\b/,
    'Nothing personal may stay behind in clear; words about people go through the sealed outbox.',
  ],
  [/\beval\s*\(|new\s+Function\s*\(/, 'The content security policy refuses this, and rightly.'],
  [/\bdebugger\b/, 'A breakpoint was left here.'],
  [/\b(alert|confirm|prompt)\s*\(/, 'A quiet status line, or a <dialog> of our own.'],
  [
    /\bstyle="[^"]*"/,
    'The content security policy refuses inline styles; use a class or a style: directive.',
  ],
];
const harmless = ['www\\.w3\\.org/', '127\\.0\\.0\\.1\\b', 'localhost\\b', '\\[::1\\]'];
const made_up = ['([\\w-]+\\.)*example(\\.(org|com|net|nl))?\\b'];
const address = new RegExp(`\\bhttps?://(?!${[...harmless, ...made_up].join('|')})[\\w.-]+`);

function check(file) {
  const findings = [];
  file.lines.forEach((line, index) => {
    const code = line.replace(/(^|\s)(\/\/|\*|<!--).*$/, '');
    if (address.test(code)) {
      const message = 'No request may leave for a third party: ship the thing ourselves.';
      findings.push({ line: index + 1, message });
    }
    if (is_test(file.path)) return;
    for (const [pattern, message] of bans) {
      if (pattern.test(code)) findings.push({ line: index + 1, message });
    }
  });
  return findings;
}

export const web_rule = {
  name: 'web',
  applies: (file) =>
    /^web\/((src|public)\/.*\.(ts|js|svelte|html|css)|index\.html)$/.test(file.path),
  check,
};
