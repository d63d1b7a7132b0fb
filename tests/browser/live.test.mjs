// Two sessions: what one worker records, the open screens of a colleague show, without a word and
// without taking away what the colleague is typing. Against the demo town.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";

import { openTown, password, uuid } from "../support/town.mjs";

const require = createRequire(new URL("../../web/package.json", import.meta.url));
const { chromium } = require("playwright-core");

const mine = "noor@dekrib.example";
const colleagues = "sem@dekrib.example";

let town;
let browser;
let page;
let cookie = "";

async function send(method, path, body) {
  const answer = await fetch(`${town.base}/api/v1${path}`, {
    method,
    headers: { "Content-Type": "application/json", Cookie: cookie },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
  cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
  return answer.status === 204 ? null : answer.json();
}

const meet = (alias, place_id) =>
  send("POST", "/contacts", {
    id: uuid(),
    started_at: new Date(Date.now() - 600_000).toISOString(),
    channel: "street",
    place_id,
    new_people: [{ id: uuid(), alias }],
    unknown_count: 0,
  });

async function streams() {
  const text = await (await fetch(`${town.base}/metrics`)).text();
  return Number(text.match(/^nabij_event_streams (\d+)/m)[1]);
}

async function waitForStreams(wanted) {
  for (let turn = 0; turn < 150 && (await streams()) !== wanted; ++turn) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.equal(await streams(), wanted);
}

// Goes with the page when that is loaded anew.
const markPage = () => page.evaluate(() => (globalThis.sameAsBefore = true));
const isSamePage = () => page.evaluate(() => globalThis.sameAsBefore === true);

before(async () => {
  town = await openTown();
  await send("POST", "/session", { email: colleagues, password });
  browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    reducedMotion: "reduce",
  });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${town.base}/`);
  await page.getByLabel("E-mailadres").fill(mine);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Vastleggen" }).waitFor();
});

after(async () => {
  await browser?.close();
  town?.close();
});

test("Today shows a round that a colleague planned for both", async () => {
  await waitForStreams(1);
  await markPage();
  const place = { id: uuid(), name: "Bankje bij de sluis", kind: "square" };
  await send("POST", "/places", place);
  const me = await page.evaluate(async () => (await fetch("/api/v1/me")).json());
  const today = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Amsterdam",
    weekday: "short",
  }).format();
  await send("POST", "/rounds", {
    id: uuid(),
    place_id: place.id,
    weekday: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(today),
    start_minute: 0,
    end_minute: 1439,
    member_ids: [me.member_id],
  });
  await page.getByRole("link", { name: place.name }).waitFor();
  assert.ok(await isSamePage());
});

test("The list shows whom a colleague met, and the search keeps what was typed", async () => {
  await page.goto(`${town.base}/mensen`);
  const search = page.getByLabel("Zoek op roepnaam");
  await search.fill("Paarse");
  await page.getByText("Paarse").first().waitFor();
  await waitForStreams(1);
  await markPage();
  await meet("Paarse muts");
  await page.getByRole("link", { name: /Paarse muts/ }).waitFor();
  assert.equal(await search.inputValue(), "Paarse");
  assert.ok(await search.evaluate((field) => field === document.activeElement));
  assert.ok(await isSamePage());
});

test("A place follows behind a form, and the form keeps what was typed", async () => {
  const { items } = await send("GET", "/places?limit=1");
  await page.goto(`${town.base}/plekken/${items[0].id}`);
  await page.getByRole("button", { name: "Aanpassen" }).click();
  const about = page.getByLabel("Hoe is het hier?");
  await about.fill("Er staat een nieuwe b");
  await waitForStreams(1);
  await markPage();
  await meet("Gele regenjas", items[0].id);
  await page.getByText("Gele regenjas").waitFor({ state: "attached" });
  assert.equal(await about.inputValue(), "Er staat een nieuwe b");
  assert.ok(await about.evaluate((field) => field === document.activeElement));
  assert.ok(await isSamePage());
});

test("Whoever signs out is told nothing any more", async () => {
  await page.goto(`${town.base}/ik`);
  await waitForStreams(1);
  await page.getByRole("button", { name: "Log uit" }).click();
  await page.getByLabel("E-mailadres").waitFor();
  await waitForStreams(0);
});
