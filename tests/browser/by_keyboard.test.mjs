// Somebody who uses a keyboard alone: signing in, recording, today, dialogs. The focus goes where
// one expects it, can be seen at every stop, and no bar covers it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openBrowser, openPage, shapes } from "./chromium.mjs";
import { openTown } from "./house.mjs";
import { focused, focusFindings, tabTo, walkByTab } from "./keyboard.mjs";

let town;
let browser;
let page;

before(async () => {
  town = await openTown();
  browser = await openBrowser();
  page = await openPage(browser, { ...shapes.phone, width: 420 });
});

after(async () => {
  await browser?.close();
  town?.close();
});

const press = (key) => page.keyboard.press(key);
const focusedText = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

async function expectGoodWalk(name, least) {
  const stops = await walkByTab(page);
  assert.deepEqual(focusFindings(stops), [], `focus on ${name}`);
  assert.ok(stops.length >= least, `${stops.length} stops on ${name}`);
  return stops.map((stop) => stop.name);
}

test("Signing in goes from the address to the password to the button", async () => {
  const { email, password } = town.signIns.worker;
  await page.goto(`${town.base}/`);
  await page.getByLabel("E-mailadres").waitFor();
  const stops = await expectGoodWalk("sign in", 5);
  assert.deepEqual(
    stops.slice(0, 4).map((stop) => stop.replace(/>.*/, ">")),
    ["<input email>", "<input password>", "<input checkbox>", "<button submit>"],
  );
  await page.getByLabel("E-mailadres").focus();
  await page.keyboard.type(email);
  await press("Tab");
  await page.keyboard.type(password);
  await press("Enter");
  await page.getByText("Wat je beloofde").waitFor();
});

test("Today begins at its heading, and a link skips the menu", async () => {
  await page.waitForFunction(() => document.activeElement?.localName === "h1");
  assert.match(await focusedText(), /Noor/);
  await page.goto(`${town.base}/vandaag`);
  await page.getByText("Wat je beloofde").waitFor();
  await press("Tab");
  assert.match(await focusedText(), /Naar de inhoud/);
  await press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "inhoud");
  await page.goto(`${town.base}/vandaag`);
  await page.getByText("Wat je beloofde").waitFor();
  await expectGoodWalk("today", 8);
});

test("A dialog keeps the focus, closes on Escape and gives the focus back", async () => {
  await page.goto(`${town.base}/vandaag`);
  await page.getByText("Wat je beloofde").waitFor();
  const later = page.getByRole("button", { name: /^Later/ }).first();
  await later.focus();
  await press("Enter");
  await page.locator("dialog[open]").waitFor();
  for (let turn = 0; turn < 12; ++turn) {
    await press("Tab");
    const inside = await page.evaluate(
      () =>
        document.activeElement === document.body ||
        document.activeElement.closest("dialog[open]") !== null,
    );
    assert.ok(inside, "the focus stays in the dialog");
    const stop = await focused(page);
    if (stop) assert.ok(stop.ring && stop.uncovered, `${stop.name} can be seen`);
  }
  await press("Escape");
  await page.waitForFunction(() => !document.querySelector("dialog[open]"));
  assert.ok(await later.evaluate((button) => button === document.activeElement));
});

test("Recording works with the keyboard from end to end", async () => {
  await page.goto(`${town.base}/vandaag`);
  await page.getByText("Wat je beloofde").waitFor();
  await tabTo(page, "Vastleggen");
  await press("Enter");
  await page.getByText("Wat voor contact").waitFor();
  await page.waitForFunction(() => document.activeElement?.localName === "h1");
  await expectGoodWalk("capture", 12);

  await page.goto(`${town.base}/vastleggen`);
  await page.getByText("Wat voor contact").waitFor();
  await tabTo(page, "Op straat");
  await press("ArrowRight");
  await page.waitForFunction(() => document.activeElement?.matches('input[name="channel"]'));
  await tabTo(page, "Iemand anders");
  await press("Enter");
  await page.waitForFunction(() => document.activeElement?.matches("dialog[open] input"));
  await page.keyboard.type("groene jas");
  await press("Enter");
  await page.waitForFunction(() => !document.querySelector("dialog[open]"));
  assert.match(await focusedText(), /Iemand anders/);
  await tabTo(page, "Om te onthouden");
  await press("Enter");
  await tabTo(page, "<textarea");
  await page.keyboard.type("Vertelde over de nieuwe school.");
  await tabTo(page, "Bewaar");
  await press("Enter");
  await page.getByText("Bewaard.").waitFor();
  await page.waitForFunction(() => document.activeElement?.localName === "h1");
});

test("What stands in the way of saving is told where the focus goes", async () => {
  await page.goto(`${town.base}/vastleggen`);
  await page.getByText("Wat voor contact").waitFor();
  await tabTo(page, "Ik kom erop terug");
  await press("Enter");
  await tabTo(page, "<input text>");
  await page.keyboard.type("Even appen");
  await tabTo(page, "Bewaar");
  await press("Enter");
  await page.getByText("Kies nog een dag.").waitFor();
  const field = await page.evaluate(() => document.activeElement.getAttribute("aria-invalid"));
  assert.equal(field, "true");
});
