// A phone or a desk that several people use. Whoever signs out or leaves in a hurry leaves nothing
// behind for the next one, also without a network, and also when the session was ended elsewhere.
import assert from "node:assert/strict";
import { after, before, beforeEach, afterEach, test } from "node:test";

import { openBrowser, openPage, shapes, signIn } from "./chromium.mjs";
import { openTown } from "./house.mjs";
import { readyForOffline } from "./scenes/faults.mjs";
import { until, Visitor } from "./server.mjs";

let town;
let browser;
let page;
let aliases;

before(async () => {
  town = await openTown();
  browser = await openBrowser();
  const worker = await new Visitor(town.base).signIn(town.signIns.worker);
  const { recent_people } = await worker.send("GET", "/today");
  aliases = recent_people.map((one) => one.alias);
  assert.ok(aliases.length > 2);
});

after(async () => {
  await browser?.close();
  town?.close();
});

beforeEach(async () => {
  page = await openPage(browser, shapes.phone);
  await signIn(page, town.base, town.signIns.worker);
  await page.getByText("Wat je beloofde").waitFor();
  await page.getByRole("link", { name: "Mensen" }).click();
  await page.locator('main a[href^="/mensen/"]').first().click();
  await page.getByText("Wat er is opgeschreven").waitFor();
});

afterEach(() => page.context().close());

// Runs in the page: every word that stands on this device, outside the sealed outbox.
async function readDevice() {
  const words = [document.documentElement.outerHTML, document.title, location.href];
  words.push(JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }));
  for (const name of await caches.keys()) {
    const requests = await (await caches.open(name)).keys();
    words.push(...requests.map((request) => new URL(request.url).pathname));
  }
  const database = await new Promise((resolve) => {
    const open = indexedDB.open("nabij");
    open.onsuccess = () => resolve(open.result);
  });
  if (database.objectStoreNames.contains("kept")) {
    const all = database.transaction("kept").objectStore("kept").getAll();
    await new Promise((done) => (all.onsuccess = done));
    words.push(JSON.stringify(all.result));
  }
  database.close();
  return words.join("\n");
}

const whatIsLeft = async () => {
  const words = await page.evaluate(readDevice);
  return [...aliases, "Noor", "noor@", "/api/", "/mensen/"].filter((one) => words.includes(one));
};

async function expectNothingLeft() {
  assert.deepEqual(await until(whatIsLeft, (left) => left.length === 0), []);
}

const status = () => page.evaluate(async () => (await fetch("/api/v1/me")).status);
const signInForm = () => page.getByLabel("E-mailadres").waitFor();

test("A person's page is full of what should not stay", async () => {
  assert.ok((await whatIsLeft()).length > 1);
});

test("Signing out leaves nothing, and going back shows nothing", async () => {
  await page.getByRole("link", { name: "Ik", exact: true }).click();
  await page.getByRole("button", { name: "Log uit" }).click();
  await signInForm();
  await expectNothingLeft();
  assert.equal(await status(), 401);
  await page.goBack();
  await signInForm();
});

test("Quick leave takes one tap to a page that says nothing, and nothing stays", async () => {
  await page.getByRole("button", { name: "Snel weg" }).first().tap();
  await page.waitForURL("**/pauze.html");
  await expectNothingLeft();
  assert.equal(await until(status, (code) => code === 401), 401);
  await page.goBack();
  await signInForm();
});

test("Without a network the session does not open again when the network is back", async () => {
  await readyForOffline(page);
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Snel weg" }).first().tap();
  await page.waitForURL("**/pauze.html");
  await page.context().setOffline(false);
  await page.goto(`${town.base}/vandaag`);
  await signInForm();
  assert.equal(await until(status, (code) => code === 401), 401);
  await page.reload();
  await signInForm();
  await expectNothingLeft();
});

test("A session that was ended elsewhere leaves nothing for who signs in next", async () => {
  const elsewhere = await new Visitor(town.base).signIn(town.signIns.worker);
  const { items } = await elsewhere.send("GET", "/me/sessions");
  for (const one of items.filter((each) => !each.current)) {
    await elsewhere.send("DELETE", `/me/sessions/${one.id}`);
  }
  await page.getByRole("link", { name: "Plekken" }).click();
  await signInForm();
  const words = await until(
    () => page.evaluate(readDevice),
    (all) => !all.includes("Noor"),
  );
  assert.deepEqual(
    [...aliases, "Noor"].filter((one) => words.includes(one)),
    [],
  );
});
