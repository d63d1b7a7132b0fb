// Applies every rule to every file, less what allowed.json lets pass with a reason.
import { is_cpp } from './files.mjs';
import { banned_calls_rule } from './rules/banned_calls.mjs';
import { layers_rule } from './rules/layers.mjs';
import { leftovers_rule } from './rules/leftovers.mjs';
import { names_rule } from './rules/names.mjs';
import { sizes_rule } from './rules/sizes.mjs';
import { web_rule } from './rules/web.mjs';

export const rules = [
  layers_rule,
  sizes_rule,
  banned_calls_rule,
  web_rule,
  leftovers_rule,
  names_rule,
];

function find_modules(files) {
  const modules = new Set();
  for (const file of files) {
    const match = /^src\/modules\/([^/]+)\//.exec(file.path);
    if (match && is_cpp(file)) modules.add(match[1]);
  }
  return modules;
}

const allows = (entry, rule, path, message) =>
  entry.rule === rule &&
  (entry.file === path || (entry.file.endsWith('/') && path.startsWith(entry.file))) &&
  (!entry.message || message.includes(entry.message));

/** Findings as {rule, path, line, message}; an allowance that nothing needs is a finding too. */
export function lint(files, allowed) {
  const context = { modules: find_modules(files) };
  const used = new Set();
  const findings = [];
  for (const file of files) {
    for (const rule of rules.filter((each) => each.applies(file))) {
      for (const { line, message } of rule.check(file, context)) {
        const entry = allowed.find((each) => allows(each, rule.name, file.path, message));
        if (entry) used.add(entry);
        else findings.push({ rule: rule.name, path: file.path, line, message });
      }
    }
  }
  for (const entry of allowed) {
    const path = 'tools/lint/allowed.json';
    if (!entry.reason) {
      const message = `${entry.rule} for ${entry.file} gives no reason.`;
      findings.push({ rule: 'allowed', path, line: 1, message });
    }
    if (!used.has(entry)) {
      const message = `${entry.rule} for ${entry.file} is no longer needed.`;
      findings.push({ rule: 'allowed', path, line: 1, message });
    }
  }
  return findings;
}
