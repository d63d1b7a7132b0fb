// A greeting, a third contact and a first agreement; the worker forgets it, and that is there to be
// seen, said by both of them on one phone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axeFindings, openBrowser, openPage, shapes, signIn } from "./chromium.mjs";
import { openHouse, uuid } from "./house.mjs";
import { breakServer } from "./scenes/faults.mjs";

let house;
let browser;
let page;
const person = uuid();

before(async () => {
  house = await openHouse();
  await house.worker.send("POST", "/people", { id: person, alias: "Yassin" });
  for (const days of [9, 6, 1]) {
    await house.worker.send("POST", "/contacts", {
      id: uuid(),
      started_at: new Date(Date.now() - days * 86_400_000).toISOString(),
      channel: "street",
      person_ids: [person],
      unknown_count: 0,
    });
  }
  browser = await openBrowser();
  page = await openPage(browser, shapes.phone);
  await signIn(page, house.base, house.signIn);
  await page.goto(`${house.base}/mensen/${person}`);
});

after(async () => {
  await browser?.close();
  house?.close();
});

const button = (scope, name) => scope.getByRole("button", { name, exact: true });
const dialog = () => page.locator("dialog[open]");
const chip = (name) => dialog().locator("label.chip", { hasText: name }).click();
const card = () =>
  page
    .locator("section, article")
    .filter({
      has: page.getByRole("heading", { name: "Wat spraken jullie af?" }),
    })
    .last();
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function save() {
  await button(dialog(), "Bewaar").click();
  await dialog().waitFor({ state: "hidden" });
}

test("What hangs on somebody else is promised as what oneself can do", async () => {
  await button(page, "Iets afspreken").click();
  await chip("Ik");
  await dialog().getByText("Hangt het van iemand anders af?").click();
  await dialog().getByLabel("Van wie?").fill("de school");
  await dialog().getByLabel("Wanneer weet je het?").fill(inDays(2));
  await button(dialog(), "Neem dit over").click();
  await dialog()
    .getByLabel(/^Welke dag/)
    .fill(inDays(1));
  await dialog()
    .getByLabel(/^Hoe laat/)
    .fill("15:30");
  await chip("in eigen woorden");
  assert.deepEqual(await axeFindings(page), []);
  await save();
  await card().getByText("Ik vraag het aan de school").waitFor();
  await card().getByText("morgen, 15:30").waitFor();
});

test("It stands in the day of the worker", async () => {
  await page.goto(`${house.base}/vandaag`);
  await page.getByText("Wat je afsprak").waitFor();
  await page.getByText("Ik vraag het aan de school").waitFor();
});

test("The worker says that it did not work out, and owes a word", async () => {
  await page.goto(`${house.base}/mensen/${person}`);
  await card()
    .getByRole("button", { name: /^Hoe ging het/ })
    .click();
  await chip("niet gelukt");
  assert.ok(await button(dialog(), "Bewaar").isDisabled(), "not without a word");
  await dialog()
    .getByLabel(/rekent op je/)
    .fill("Ik ben het vergeten. Sorry.");
  await save();
  await card().getByText("Ik ben het vergeten. Sorry.").waitFor();
  await card().getByText("Jij: niet gelukt").waitFor();
});

test("The young person says how it was for them, without having to say why", async () => {
  await card()
    .getByRole("button", { name: /^Hoe ging het/ })
    .click();
  await chip("Yassin");
  await chip("hoeft niet meer");
  await save();
  await card().getByText("Yassin: hoeft niet meer").waitFor();
  await card().getByText("Praat erover").waitFor();
  const { items } = await house.worker.send("GET", `/people/${person}/agreements`);
  assert.deepEqual(
    [items[0].worker_says, items[0].young_person_says, items[0].versions.length],
    ["not_kept", "let_go", 3],
  );
});

test("Only the worker reads how their own promises went", async () => {
  await page.goto(`${house.base}/vandaag`);
  await page.getByText("Alleen jij ziet dit").waitFor();
});

test("The young person chooses how firmly to be held to it, and sees what holds", async () => {
  await page.goto(`${house.base}/mensen/${person}`);
  await card().locator("summary", { hasText: "Hoe hou je Yassin eraan?" }).click();
  const radio = (name) => card().getByRole("radio", { name, exact: true });
  const tap = (name) => card().locator("label.chip", { hasText: name }).click();
  assert.equal(await radio("Gewoon").isChecked(), true);
  await breakServer(page, "/people/*/firmness");
  await tap("Zachtjes");
  await page.getByText(/ging iets mis|lukte niet/i).waitFor();
  assert.equal(await radio("Gewoon").isChecked(), true, "nothing was saved");
  await page.unrouteAll();
  await tap("Duw me maar");
  await card().getByText("Vraag door, ook als het tegenzit. Yassin wil dat.").waitFor();
  assert.equal(await radio("Duw me maar").isChecked(), true);
  assert.deepEqual(await axeFindings(page), []);
  const { firmness } = await house.worker.send("GET", `/people/${person}/agreements`);
  assert.equal(firmness, "firm");
});
