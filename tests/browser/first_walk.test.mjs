// The first walk: a worker signs in on a phone, records a contact, also without a network, and
// sees it come back. Against the real server, in Debian's Chromium.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axeFindings, openBrowser, openPage, shapes } from "./chromium.mjs";
import { openHouse } from "./house.mjs";
import { readyForOffline } from "./scenes/faults.mjs";
import { until } from "./server.mjs";

let house;
let browser;
let page;

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
  page = await openPage(browser, shapes.phone);
});

after(async () => {
  await browser?.close();
  house?.close();
});

async function expectNoAxeViolations(name) {
  assert.deepEqual(await axeFindings(page), [], `axe on ${name}`);
}

async function contactCount() {
  const { items } = await house.worker.send("GET", "/contacts?author=me");
  return items.length;
}

async function waitForContacts(wanted) {
  assert.equal(await until(contactCount, (count) => count === wanted), wanted);
}

test("A worker signs in and sees today", async () => {
  await page.goto(`${house.base}/`);
  await page.getByLabel("E-mailadres").fill(house.signIn.email);
  await expectNoAxeViolations("sign in");
  await page.getByLabel("Wachtwoord", { exact: true }).fill(house.signIn.password);
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Vastleggen" }).waitFor();
  await expectNoAxeViolations("today");
});

test("A street contact at a recent place takes at most four taps and no typing", async () => {
  let taps = 0;
  const tap = async (target) => {
    taps += 1;
    await target.click();
  };
  await tap(page.getByRole("link", { name: "Vastleggen" }));
  await page.getByText("Wat voor contact").waitFor();
  await expectNoAxeViolations("capture");
  await tap(page.locator("label", { hasText: "Skatebaan" }).first());
  await tap(page.getByRole("button", { name: "Bewaar" }));
  await page.getByText("Bewaard.").waitFor();
  assert.ok(taps <= 4, `${taps} taps`);
  await waitForContacts(2);
});

test("What is recorded without a network is delivered once, when there is one", async () => {
  await readyForOffline(page);
  await page.context().setOffline(true);
  await page.getByRole("link", { name: "Vastleggen" }).click();
  await page.getByText("Wat voor contact").waitFor();
  await page.locator("label", { hasText: "Skatebaan" }).first().click();
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.getByText("op dit apparaat").first().waitFor();
  await expectNoAxeViolations("saved offline");
  assert.equal(await contactCount(), 2);
  await page.context().setOffline(false);
  await waitForContacts(3);
});
