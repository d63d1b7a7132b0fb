// A worker says how a contact went, sees what the last ones were, and says what extra hours it
// took.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axeFindings, openBrowser, openPage, shapes, signIn } from "./chromium.mjs";
import { openHouse, uuid } from "./house.mjs";

let house;
let browser;
let page;
const person = uuid();

before(async () => {
  house = await openHouse();
  await house.worker.send("POST", "/people", { id: person, alias: "Yassin" });
  browser = await openBrowser();
  page = await openPage(browser, shapes.phone);
  await signIn(page, house.base, house.signIn);
});

after(async () => {
  await browser?.close();
  house?.close();
});

const chip = (name) => page.locator("label.chip", { hasText: name });
const dialog = () => page.locator("dialog[open]");

test("A word that judges is asked what happened, and nothing is refused", async () => {
  await page.goto(`${house.base}/mensen/${person}`);
  await page
    .getByRole("button", { name: /contact/i })
    .first()
    .click();
  await page.locator("summary", { hasText: "Om te onthouden" }).click();
  const note = page.getByRole("textbox", { name: "Om te onthouden" });
  await note.fill("Hij is lui vandaag");
  await page.getByText("‘lui’ zegt iets over de persoon.").waitFor();
  assert.deepEqual(await axeFindings(page), []);
  await note.fill("Hij kwam niet uit bed, de bus reed niet");
  await page.getByText("zegt iets over de persoon").waitFor({ state: "detached" });
  await chip("Mijn team").click();
});

test("In what setting it was, and what it was, in two taps", async () => {
  await page.locator("summary", { hasText: "Hoe het ging" }).click();
  await chip("Fietsend").click();
  await chip("Er zijn").click();
  assert.deepEqual(await axeFindings(page), []);
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await page
    .getByText(/Bewaard/)
    .first()
    .waitFor();
});

test("The last times stand on the page, with a question when it is always the same", async () => {
  for (const setting of ["walking", "eating"])
    await house.worker.send("POST", "/contacts", {
      id: uuid(),
      started_at: new Date(Date.now() - 3600_000).toISOString(),
      channel: "street",
      person_ids: [person],
      unknown_count: 0,
      setting,
      stances: ["together"],
    });
  await page.goto(`${house.base}/mensen/${person}`);
  await page.getByText("De laatste 3 keer: 3 keer Er zijn.").waitFor();
  await page.getByText("Steeds Er zijn. Is dat goed zo?").waitFor();
  await page.getByText(/Gesproken: .*Fietsend/).waitFor();
  assert.deepEqual(await axeFindings(page), []);
});

test("The worker sees the pattern and says extra hours, when they want to", async () => {
  await page.goto(`${house.base}/ik`);
  await page.getByRole("heading", { name: "Avonden en weekenden" }).waitFor();
  await page.getByRole("button", { name: "Extra uren invullen" }).click();
  await dialog().getByLabel("Hoeveel uur?").fill("1.5");
  assert.deepEqual(await axeFindings(page), []);
  await dialog().getByRole("button", { name: "Bewaar", exact: true }).click();
  await page.getByText("1,5 uur extra").waitFor();
  assert.deepEqual(await axeFindings(page), []);
});
