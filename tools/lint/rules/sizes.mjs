// How large a thing may grow before it wants to be two things.
import { is_cpp } from '../files.mjs';
import { find_functions } from '../cpp_text.mjs';

export const limits = {
  file: 400,
  line: 100,
  prose_line: 120,
  function: 70,
  parameters: 5,
  main: 60,
};
const code = new Set('.cpp .hpp .ts .mjs .js .svelte .sql .cmake .css .html'.split(' '));
const not_ours = /(^|\/)(generated\.ts|openapi\.json)$/;

function check_lines(file) {
  const findings = [];
  const most = file.extension === '.md' ? limits.prose_line : limits.line;
  file.lines.forEach((line, index) => {
    const length = [...line].length;
    const unbreakable = file.extension === '.md' && /^\s*(\||\[|!\[|\S+$)/.test(line);
    if (length > most && !unbreakable) {
      findings.push({
        line: index + 1,
        message: `${length} columns; break it before column ${most}.`,
      });
    }
  });
  return findings;
}

function check_functions(file) {
  const findings = [];
  for (const found of find_functions(file.text)) {
    if (found.length > limits.function) {
      const message = `${found.name} is ${found.length} lines; take a step out of it`;
      findings.push({ line: found.line, message: `${message} (at most ${limits.function}).` });
    }
    if (found.parameters > limits.parameters) {
      const message = `${found.name} has ${found.parameters} parameters; group them in a struct`;
      findings.push({ line: found.line, message: `${message} (at most ${limits.parameters}).` });
    }
  }
  return findings;
}

function check(file) {
  const findings = check_lines(file);
  const most = file.path === 'src/app/main.cpp' ? limits.main : limits.file;
  if (code.has(file.extension) && file.lines.length > most) {
    const message = `${file.lines.length} lines; split it by what it is about (at most ${most}).`;
    findings.push({ line: most + 1, message });
  }
  if (is_cpp(file)) findings.push(...check_functions(file));
  return findings;
}

export const sizes_rule = {
  name: 'sizes',
  applies: (file) =>
    (code.has(file.extension) || file.extension === '.md') &&
    !not_ours.test(file.path) &&
    file.path !== 'LICENSE',
  check,
};
