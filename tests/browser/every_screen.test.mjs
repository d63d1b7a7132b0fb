// Every screen that the router knows, for each role that may open it: filled, empty, with an error
// and with a dialog open. By day on a phone and by night at a desk nothing hinders anybody, a thumb
// hits everything, and nothing gets lost on a narrow screen, in large letters or on a wide one.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import {
  axeFindings,
  contrastFindings,
  enlarge,
  losses,
  openBrowser,
  shapes,
  smallTargets,
} from "./chromium.mjs";
import { routeOf, routes } from "./scenes/routes.mjs";
import { openStage, scenes } from "./scenes/scenes.mjs";

let browser;
let stage;
const met = new Map(routes.map(({ path }) => [path, { roles: new Set(), states: new Set() }]));

before(
  async () => {
    browser = await openBrowser();
    stage = await openStage(browser);
  },
  { timeout: 300_000 },
);

after(async () => {
  stage?.close();
  await browser?.close();
});

// What somebody sees there, not what the scene promises.
async function stateOf(page, scene) {
  if ((await page.locator("dialog[open]").count()) > 0) return "dialog";
  if ((await page.locator(".error[role=alert]").count()) > 0) return "error";
  if ((await page.locator(".empty:visible").count()) > 0) return "empty";
  return scene.house === "town" || scene.filled ? "filled" : "empty";
}

async function remember(page, scene) {
  const route = met.get(routeOf(page.url()));
  if (!route) return;
  const state = await stateOf(page, scene);
  route.states.add(state);
  if (state === "filled") route.roles.add(scene.as);
}

async function turnTo(page, shape) {
  await page.emulateMedia({ colorScheme: shape.theme });
  await page.setViewportSize({ width: shape.width, height: shape.height });
  // Two frames on, the new size has been laid out.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

// A busy machine lays a page out late: what is lost stays lost when one looks again.
async function lastingLosses(page) {
  if ((await losses(page)).length === 0) return [];
  await page.waitForTimeout(700);
  return losses(page);
}

async function lookAround(page, scene) {
  await remember(page, scene);
  const found = [...(await axeFindings(page)), ...(await smallTargets(page))];
  const told = (name, findings) => found.push(...findings.map((each) => `${name}: ${each}`));
  told("phone", await lastingLosses(page));
  await turnTo(page, shapes.narrow);
  told("narrow", await lastingLosses(page));
  await turnTo(page, shapes["desk-night"]);
  told("desk", await lastingLosses(page));
  told("night", await contrastFindings(page));
  await turnTo(page, shapes.large);
  await enlarge(page, shapes.large);
  told("large", await lastingLosses(page));
  return [...new Set(found)];
}

describe("Every screen can be used by everybody", { concurrency: 2 }, () => {
  for (const scene of scenes) {
    test(scene.name, { timeout: 60_000 }, async () => {
      const findings = await stage.play(scene, "phone", (page) => lookAround(page, scene));
      assert.deepEqual(findings, []);
    });
  }
});

test("Every screen of the router was seen, by each role that may open it", () => {
  for (const { path, roles } of routes) {
    const { roles: seen } = met.get(path);
    const missing = roles.filter((role) => !seen.has(role));
    assert.deepEqual(missing, [], `${path} filled has no scene for these roles`);
  }
});

test("Every screen was seen empty and with an error", () => {
  for (const { path } of routes) {
    const missing = ["empty", "error"].filter((state) => !met.get(path).states.has(state));
    assert.deepEqual(missing, [], `${path} has no scene in these states`);
  }
});
