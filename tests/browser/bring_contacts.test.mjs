// An administrator brings the contacts of another system: maps the columns, sees line by line what
// would happen, takes it in and undoes it. Against the real server, in Debian's Chromium.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";

import { openHouse } from "./house.mjs";

const require = createRequire(new URL("../../web/package.json", import.meta.url));
const { chromium } = require("playwright-core");
const { default: AxeBuilder } = require("@axe-core/playwright");

const file = [
  "Overzicht contactmomenten",
  "Datum;Tijd;Locatie;Soort;Aantal jongeren;Roepnamen;Thema;Medewerker;Opmerkingen;Achternaam",
  "02-11-2026;15:30;Skatebaan;straat;4;Mo, Zoë;geld;Esra;Zoekt een bijbaan;Jansen",
  "03-11-2026;16:00;Kade;straat;2;Mo;school;Esra;;Jansen",
  "03-11-2026;16:00;Kade;straat;2;Mo;school;Esra;;Jansen",
  "31-02-2026;16:00;Kade;straat;2;Bo;school;Esra;;de Vries",
].join("\n");

let house;
let browser;
let page;

before(async () => {
  house = await openHouse();
  browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: "nl-NL",
    reducedMotion: "reduce",
  });
  page = await context.newPage();
});

after(async () => {
  await browser?.close();
  house?.close();
});

// Pictures for whoever wants to look at them.
async function show(name) {
  const folder = process.env.NABIJ_PICTURES;
  if (!folder) return;
  for (const [kind, width, height] of [
    ["phone", 390, 844],
    ["desk", 1280, 900],
  ]) {
    await page.setViewportSize({ width, height });
    for (const theme of ["light", "dark"]) {
      await page.evaluate((value) => (document.documentElement.dataset.theme = value), theme);
      await page.waitForTimeout(400);
      await page.screenshot({
        path: `${folder}/${name}-${kind}-${theme}.png`,
        fullPage: true,
      });
    }
    await page.evaluate(() => (document.documentElement.dataset.theme = "light"));
  }
  await page.setViewportSize({ width: 390, height: 844 });
}

async function expectNoAxeViolations(name) {
  for (const theme of ["dark", "light"]) {
    await page.evaluate((value) => (document.documentElement.dataset.theme = value), theme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`);
    assert.deepEqual(found, [], `axe on ${name}, ${theme}`);
  }
  await show(name);
}

const contacts = async () => (await house.worker.send("GET", "/contacts?author=me")).items;

test("An administrator finds the way to it and chooses a file", async () => {
  await page.goto(`${house.base}/`);
  await page.getByLabel("E-mailadres").fill(house.adminSignIn.email);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(house.adminSignIn.password);
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Contacten inlezen" }).click();
  await page.getByText("Nog niets ingelezen").waitFor();
  await expectNoAxeViolations("choose");
  await page.getByLabel("Bestand (CSV of Excel .xlsx)").setInputFiles({
    name: "kapot.csv",
    mimeType: "text/csv",
    buffer: Buffer.from('Datum;Plek\n1-1-2026;"open\n'),
  });
  await page.getByRole("button", { name: "Bekijk dit bestand" }).click();
  await page.getByText("Regel 2").waitFor();
  await expectNoAxeViolations("wrong_file");
  await page.getByLabel("Bestand (CSV of Excel .xlsx)").setInputFiles({
    name: "oud.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(file),
  });
  await page.getByRole("button", { name: "Bekijk dit bestand" }).click();
});

test("Columns are guessed, a surname is refused, and unknown words are mapped once", async () => {
  await page.getByRole("heading", { name: "Wat staat waar?" }).waitFor();
  assert.equal(await page.getByLabel("Kolom Datum").inputValue(), "day");
  await page.getByText("Achternamen bewaren we niet").waitFor();
  assert.equal(await page.getByLabel("Kolom Achternaam").count(), 0);
  await page.getByLabel("Kolom Soort").selectOption({ label: "Soort contact" });
  await page.getByRole("button", { name: "Pas toe" }).click();
  await page.getByLabel("“straat”").selectOption({ label: "Op straat" });
  await page.getByLabel("“Kade”").selectOption({ label: "Nieuwe plek maken" });
  await expectNoAxeViolations("mapping");
  await page.getByRole("button", { name: "Kijk wat er gebeurt" }).click();
});

test("The dry run says it in one sentence and line by line, and writes nothing", async () => {
  await page.getByText("2 regels worden een contact, 1 is dubbel, 1 kan niet.").waitFor();
  await page.getByText("Datum: is geen datum").waitFor();
  await expectNoAxeViolations("dry_run");
  await page.locator("label", { hasText: "Kan niet (1)" }).click();
  await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 1);
  assert.equal((await contacts()).length, 1);
});

test("All of it comes in at once, by keyboard too", async () => {
  await page.getByRole("button", { name: "Lees 2 contacten in" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Ingelezen: 2 contacten staan erin.").waitFor();
  await expectNoAxeViolations("done");
  const all = await contacts();
  assert.equal(all.length, 3);
  const note = all.find((each) => each.note);
  assert.deepEqual(note.note, { text: "Zoekt een bijbaan", audience: "me", status: null });
  assert.deepEqual(note.people.map((each) => each.alias).sort(), ["Mo", "Zoë"]);
});

test("The whole import is undone, and what was there before stays", async () => {
  await page.getByRole("button", { name: "Maak het inlezen ongedaan" }).click();
  await page.getByText("Ongedaan gemaakt: 2 contacten zijn er weer uit.").first().waitFor();
  await expectNoAxeViolations("undone");
  assert.equal((await contacts()).length, 1);
  assert.equal((await house.worker.send("GET", "/people")).items.length, 0);
});
