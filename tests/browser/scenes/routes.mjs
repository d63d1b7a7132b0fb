// The routes of the web application, read from its own router: a screen that comes in there and
// has no scene is missed.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { top } from "../server.mjs";

const web = join(top, "web");
const ts = createRequire(join(web, "package.json"))("typescript");

const source = readFileSync(join(web, "src", "app", "routes.ts"), "utf8");
const { outputText } = ts.transpileModule(source, {
  compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
});
const router = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);

export const everyRole = ["worker", "team_leader", "policy_officer", "administrator"];

/** Who may open what: { path, roles }; without roles when nobody has to be signed in. */
export const routes = router.routes.map(({ path, roles, open }) => ({
  path,
  roles: open ? [null] : (roles ?? everyRole),
}));

/** The path of the route that an address belongs to; null when the router knows none. */
export const routeOf = (address) => router.match(new URL(address).pathname)?.route.path ?? null;
