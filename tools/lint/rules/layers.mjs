// Who may include whom. The first folder below src/ is the layer; inside a module the folder is.
import { is_cpp, is_test } from '../files.mjs';
import { without_comments } from '../cpp_text.mjs';

const layers = {
  base: ['base'],
  stats: ['stats', 'base'],
  privacy: ['privacy', 'base'],
  tables: ['tables', 'base'],
  calendar: ['calendar', 'base'],
  outbound: ['outbound', 'base'],
  mail: ['mail', 'outbound', 'base'],
  push: ['push', 'outbound', 'privacy', 'base'],
  storage: ['storage', 'base'],
  http: ['http', 'privacy', 'base'],
  modules: [
    'storage',
    'http',
    'mail',
    'push',
    'outbound',
    'calendar',
    'privacy',
    'stats',
    'tables',
    'base',
  ],
  app: ['app', 'http', 'mail', 'push', 'outbound', 'storage', 'privacy', 'stats', 'tables', 'base'],
};
const rooms = {
  domain: { floor: ['base', 'stats', 'privacy', 'tables'], own: ['domain'] },
  store: { floor: ['base', 'stats', 'privacy', 'storage'], own: ['domain', 'store', 'sql.hpp'] },
  api: { floor: ['base', 'stats', 'privacy', 'http'], own: ['domain', 'api'] },
};
// A library that only some folders may touch.
const libraries = [
  [/^boost\/(beast|asio)/, /^src\/(http|app)\//, 'network code belongs in http/'],
  [/^boost\/json/, /^src\/(http|base)\//, 'JSON is read and written through http/'],
  [/^curl\//, /^src\/outbound\//, 'what leaves the house goes through outbound/'],
  [/^sqlite3\.h$/, /^src\/storage\/sqlite\//, 'SQLite is reached through storage/'],
  [/^libpq/, /^src\/storage\/postgres\//, 'PostgreSQL is reached through storage/'],
  [/^sodium\.h$/, /^src\/(base|privacy)\//, 'cryptography belongs in privacy/'],
  [/^openssl\//, /^src\/(privacy|http)\//, 'cryptography belongs in privacy/'],
  [/^(CLI|toml\+\+)\//, /^src\/app\//, 'configuration and command line belong in app/'],
  [/^(zip|expat)\.h$/, /^src\/tables\//, 'files of others are read in tables/'],
  [/^date\//, /^src\/base\//, 'time zones are reached through base/time.hpp'],
];

function includes_of(file) {
  const found = [];
  const pattern = /^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]/gm;
  for (const match of without_comments(file.text, true).matchAll(pattern)) {
    found.push({
      own: match[1] === '"',
      path: match[2],
      line: file.text.slice(0, match.index).split('\n').length,
    });
  }
  return found;
}

function check_library(file, include) {
  for (const [pattern, allowed, reason] of libraries) {
    if (pattern.test(include.path) && !allowed.test(file.path)) {
      return `<${include.path}> is not for this folder: ${reason}.`;
    }
  }
  return null;
}

// What a file of module `name`, in folder `room` (or '' for the module's own top), may include.
function check_module(name, room, include, modules, test) {
  const [first, ...rest] = include.path.split('/');
  if (first === name) {
    if (room === '' || test) return null;
    const part = rest.length > 1 ? rest[0] : rest[0] === 'sql.hpp' ? 'sql.hpp' : 'face';
    const own = [...rooms[room].own, 'face'];
    if (own.includes(part)) return null;
    return `${room}/ may not see ${part} of its own module (api -> domain <- store).`;
  }
  if (modules.has(first)) {
    if (rest.length === 1 && rest[0] === `${first}.hpp`) return null;
    return `Another module is seen only through its face: include "${first}/${first}.hpp".`;
  }
  const floor = room === '' || test ? layers.modules : rooms[room].floor;
  if (floor.includes(first) || (test && first === 'support')) return null;
  return `${room || 'a module'} may include ${floor.join(', ')}; not "${include.path}".`;
}

function check_floor(layer, include, modules, test) {
  const first = include.path.split('/')[0];
  if (layers[layer].includes(first) || (test && first === 'support')) return null;
  if (layer === 'app' && modules.has(first)) {
    const rest = include.path.split('/').slice(1);
    if (rest.length === 1) return null;
    return `app/ sees a module through its face: "${first}/${first}.hpp".`;
  }
  return `${layer}/ may include ${layers[layer].join(', ')}; "${include.path}" is none of these.`;
}

function check(file, context) {
  const [, layer, name, room] = file.path.split('/');
  if (!layers[layer])
    return [{ line: 1, message: `src/${layer} is no layer; see ARCHITECTURE.md.` }];
  const test = is_test(file.path);
  const findings = [];
  for (const include of includes_of(file)) {
    let message = test ? null : check_library(file, include);
    if (include.own && !message) {
      const folder = rooms[room] ? room : '';
      message =
        layer === 'modules'
          ? check_module(name, folder, include, context.modules, test)
          : check_floor(layer, include, context.modules, test);
    }
    if (message) findings.push({ line: include.line, message });
  }
  return findings;
}

export const layers_rule = {
  name: 'layers',
  applies: (file) => is_cpp(file) && file.path.startsWith('src/'),
  check,
};
