// A contact moves the figure: a worker records one on the street, the quarter closes, and the
// policy officer sees one more in the table and on the map. Figures are told once, some time after
// their quarter (docs/decisions/0016), so both houses are opened again later: the same town twice,
// of which one had that contact.
import assert from "node:assert/strict";
import { cpSync, rmSync } from "node:fs";
import { after, before, test } from "node:test";

import { openBrowser, openPage, shapes, signIn } from "./chromium.mjs";
import { makeTown } from "./house.mjs";
import { newFolder, serve, Visitor } from "./server.mjs";

// An evening in the last week of a quarter, and a day on which that quarter has been told.
const evening = new Date("2026-09-21T19:30:00Z");
const told = new Date("2026-10-17T09:00:00Z");
const quarter = "2026-Q3";

const servers = [];
const folders = { without: newFolder(), with: newFolder() };
let signIns;
let browser;
let walk;

async function open(folder, at) {
  const server = await serve(folder, { at });
  servers.push(server);
  return server;
}

before(
  async () => {
    signIns = makeTown(folders.without, { today: evening.toISOString().slice(0, 10) });
    cpSync(folders.without, folders.with, { recursive: true });
    browser = await openBrowser();
  },
  { timeout: 300_000 },
);

after(
  async () => {
    await browser?.close();
    await Promise.all(servers.map((server) => server.stop()));
    Object.values(folders).forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  },
  { timeout: 60_000 },
);

async function openPageAt(moment, shape) {
  const page = await openPage(browser, shape);
  await page.clock.install({ time: moment });
  return page;
}

/** A place that the worker knows, in a borough whose number of contacts is told. */
async function chooseWalk(early, late) {
  const officer = await new Visitor(late.base).signIn(signIns.policy_officer);
  const worker = await new Visitor(early.base).signIn(signIns.worker);
  const { items: figures } = await officer.send(
    "GET",
    `/figures/areas?period=${quarter}&kind=borough`,
  );
  const { items: areas } = await officer.send("GET", "/areas");
  const { recent_places } = await worker.send("GET", "/today");
  for (const { id } of recent_places) {
    const { place } = await worker.send("GET", `/places/${id}`);
    const part = areas.find((area) => area.id === place.area?.id);
    const borough = figures.find((one) => one.area_id === part?.parent_id);
    if (borough?.figures.contacts) return { place, borough: borough.name };
  }
  throw new Error("no place that the worker knows lies in a borough of which something is told");
}

/** What the policy officer reads there, in the table and on the map. */
async function readFigure(server, borough) {
  const page = await openPageAt(told, shapes.desk);
  await signIn(page, server.base, signIns.policy_officer);
  await page.getByLabel("Periode").selectOption(quarter);
  await page.getByLabel("Gebieden", { exact: true }).selectOption("borough");
  const row = page.locator("tr", { has: page.getByRole("button", { name: borough }) });
  await row.waitFor();
  const map = page.getByRole("option", { name: new RegExp(`^${borough}: `) });
  const read = {
    row: await row.getByRole("cell").innerText(),
    map: (await map.getAttribute("aria-label")).slice(`${borough}: `.length),
  };
  await page.context().close();
  return read;
}

test("A worker records a contact on the street", { timeout: 90_000 }, async () => {
  const late = await open(folders.without, told);
  const early = await open(folders.with, evening);
  walk = { late, ...(await chooseWalk(early, late)) };
  const phone = await openPageAt(evening, shapes.phone);
  await signIn(phone, early.base, signIns.worker);
  await phone.getByRole("link", { name: "Vastleggen" }).tap();
  await phone.locator("label", { hasText: walk.place.name }).first().tap();
  await phone.getByRole("button", { name: "Bewaar" }).tap();
  await phone.getByText("Bewaard.").waitFor();
  await phone.context().close();
  await early.stop();
});

test(
  "When the quarter has been told, its borough has one more, in the table and on the map",
  { timeout: 90_000 },
  async () => {
    const later = await open(folders.with, told);
    const before = await readFigure(walk.late, walk.borough);
    const after = await readFigure(later, walk.borough);
    const number = (text) => Number(text.replaceAll(".", ""));
    assert.ok(number(before.row) > 0, `${walk.borough}: ${before.row}`);
    assert.equal(number(after.row), number(before.row) + 1);
    assert.equal(number(before.map), number(before.row));
    assert.equal(number(after.map), number(after.row));
  },
);
