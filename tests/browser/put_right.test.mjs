// At half past ten somebody taps the wrong thing. It can be put right from today, and taken back,
// and what was taken back by mistake can count again.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openBrowser, openPage, shapes, signIn } from "./chromium.mjs";
import { openHouse } from "./house.mjs";
import { until } from "./server.mjs";

let house;
let browser;
let page;

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
  page = await openPage(browser, shapes.phone);
  await signIn(page, house.base, house.signIn);
});

after(async () => {
  await browser?.close();
  house?.close();
});

const recorded = () => page.getByRole("region", { name: "Wat je vastlegde" });
const contacts = async () => (await house.worker.send("GET", "/contacts?author=me")).items;

test("A contact opens as it was recorded, and is saved as it should have been", async () => {
  const [before] = await contacts();
  await recorded()
    .getByRole("button", { name: /^Verbeter/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: "Contact verbeteren" }).waitFor();
  assert.ok(await page.getByRole("radio", { name: "2", exact: true }).isChecked());
  await page.getByRole("radio", { name: "4", exact: true }).check({ force: true });
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.getByText("Verbeterd.").waitFor();
  const after = await contacts();
  assert.equal(after.length, 1);
  assert.equal(after[0].unknown_count, 4);
  assert.equal(after[0].started_at, before.started_at);
  assert.equal(after[0].corrects_id, before.id);
});

test("A contact is taken back, and counts again when that is undone", async () => {
  await recorded().getByText("4 jongeren").waitFor();
  await recorded()
    .getByRole("button", { name: /^Haal terug/ })
    .first()
    .click();
  await page.getByText("Teruggehaald.").waitFor();
  assert.deepEqual(await contacts(), []);
  await recorded().waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await page.getByText("Het telt weer mee.").waitFor();
  const again = await until(contacts, (items) => items.length === 1);
  assert.equal(again[0].unknown_count, 4);
  await recorded().getByText("4 jongeren").waitFor();
});
