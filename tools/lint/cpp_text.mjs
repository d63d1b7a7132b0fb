// Just enough reading of C++ to find functions and to tell code from comments and strings.

/**
 * The text with comments and the insides of strings turned into spaces, so that positions stay.
 * With `keep_strings` only the comments go.
 */
export function without_comments(text, keep_strings = false) {
  const comments = /\/\/[^\n]*|\/\*[\s\S]*?\*\//.source;
  const raw_strings = /R"([A-Za-z_]{0,16})\([\s\S]*?\)\1"/.source;
  const strings = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'/.source;
  const pattern = new RegExp(`${comments}|${raw_strings}|${strings}`, 'g');
  const blank = (part) => part.replace(/[^\n]/g, ' ');
  return text.replace(pattern, (part) => {
    if (part.startsWith('/')) return blank(part);
    if (keep_strings) return part;
    return part[0] + blank(part.slice(1, -1)) + part.at(-1);
  });
}

const scope_word = /\b(namespace|class|struct|union|enum|extern)\b/;

function opens_scope(head) {
  return scope_word.test(head) && !/\)\s*(const|noexcept|override|final|\s)*$/.test(head);
}

/** The name and the parameter list of a function whose definition starts with `head`. */
function read_head(head) {
  const open = head.search(/\(/);
  if (open < 0 || /=\s*$/.test(head)) return null;
  const name = /([~\w:]+|operator[^\s(]+)\s*$/.exec(head.slice(0, open))?.[1];
  if (!name || /^(if|for|while|switch|catch|return)$/.test(name)) return null;
  let depth = 0;
  let end = open;
  for (; end < head.length; ++end) {
    if (head[end] === '(') ++depth;
    if (head[end] === ')' && --depth === 0) break;
  }
  return { name, parameters: count_parameters(head.slice(open + 1, end)) };
}

function count_parameters(list) {
  if (list.trim() === '' || list.trim() === 'void') return 0;
  let depth = 0;
  let commas = 0;
  for (const letter of list) {
    if ('(<[{'.includes(letter)) ++depth;
    if (')>]}'.includes(letter)) --depth;
    if (letter === ',' && depth === 0) ++commas;
  }
  return commas + 1;
}

const line_of = (text, at) => text.slice(0, at).split('\n').length;

/** Every function that is defined outside another one: name, first line, length, parameters. */
export function find_functions(text) {
  const blank = (part) => part.replace(/[^\n]/g, ' ');
  const code = without_comments(text).replace(/^[ \t]*#.*(\\\n.*)*/gm, blank);
  const functions = [];
  const open = [];
  let head_start = 0;
  for (let at = 0; at < code.length; ++at) {
    const letter = code[at];
    if (letter === '{') {
      const inside = open.some((kind) => kind.function || kind.other);
      const head = code.slice(head_start, at);
      const scope = !inside && opens_scope(head);
      const found = !inside && !scope ? read_head(head) : null;
      const begin = head_start + (head.length - head.trimStart().length);
      open.push({ function: found && { ...found, begin }, other: !scope && !found });
      head_start = at + 1;
    } else if (letter === '}') {
      const closed = open.pop();
      if (closed?.function) {
        const line = line_of(code, closed.function.begin);
        const { name, parameters } = closed.function;
        functions.push({ name, parameters, line, length: line_of(code, at) - line + 1 });
      }
      head_start = at + 1;
    } else if (letter === ';') {
      head_start = at + 1;
    }
  }
  return functions;
}
