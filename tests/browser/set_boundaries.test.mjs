// A worker says what is negotiable, the young person reads it at their own link, and a rule that is
// often set aside comes up for another look.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axeFindings, openBrowser, openPage, shapes, signIn } from "./chromium.mjs";
import { openHouse, uuid } from "./house.mjs";

let house;
let browser;
let esra;
const person = uuid();

before(async () => {
  house = await openHouse();
  await house.worker.send("POST", "/people", { id: person, alias: "Yassin" });
  browser = await openBrowser();
  esra = await openPage(browser, shapes.phone);
  await signIn(esra, house.base, house.signIn);
});

after(async () => {
  await browser?.close();
  house?.close();
});

const dialog = (page) => page.locator("dialog[open]");
const save = () => dialog(esra).getByRole("button", { name: "Bewaar", exact: true });

test("Who did not choose to come is owed what is reported", async () => {
  await esra.goto(`${house.base}/mensen/${person}`);
  await esra.getByRole("button", { name: "Samen doorlopen" }).click();
  await dialog(esra).locator("label.chip", { hasText: "Moet van school" }).click();
  assert.equal(await save().isDisabled(), true);
  await dialog(esra)
    .getByLabel("Dit moet ik melden, en aan wie")
    .fill("Of je er was, aan je mentor");
  await dialog(esra)
    .getByLabel(/Hierover kunnen we samen beslissen/)
    .fill("Waar we afspreken");
  assert.deepEqual(await axeFindings(esra), []);
  await dialog(esra).getByText("Ik heb dit met Yassin doorgelopen").click();
  await save().click();
  await esra.getByText("Of je er was, aan je mentor").waitFor();
  assert.deepEqual(await axeFindings(esra), []);
});

test("The team makes a rule with young people", async () => {
  await esra.goto(`${house.base}/regels`);
  await esra.getByRole("button", { name: "Nieuwe regel" }).click();
  await dialog(esra).getByLabel("De regel").fill("We luisteren naar elkaar");
  await dialog(esra).getByText("Met jongeren bedacht").click();
  await save().click();
  await esra.getByText("We luisteren naar elkaar").waitFor();
  assert.deepEqual(await axeFindings(esra), []);
});

test("The young person reads both at their own link", async () => {
  const { offer } = await house.worker.send("POST", `/people/${person}/own-link`, {});
  const page = await openPage(browser, shapes.phone);
  await page.goto(`${house.base}/eigen#nieuw=${offer}`);
  await page.getByText("Dit moet je jongerenwerker melden").waitFor();
  await page.getByText("Of je er was, aan je mentor").waitFor();
  await page.getByText("We luisteren naar elkaar").waitFor();
  assert.deepEqual(await axeFindings(page), []);
});

async function setAside(what) {
  await esra.getByRole("button", { name: "Ik week hiervan af" }).click();
  await dialog(esra).getByLabel("Wat deed je?").fill(what);
  await dialog(esra).getByLabel("Waarom was dat beter?").fill("Er was haast bij");
  assert.deepEqual(await axeFindings(esra), []);
  await save().click();
  await esra.getByText(what).waitFor();
}

test("A rule set aside three times comes up for another look, and is kept", async () => {
  await esra.goto(`${house.base}/regels`);
  for (const what of ["Eerst zelf gepraat", "Doorgelopen", "Het gesprek afgekapt"])
    await setAside(what);
  await esra.getByText("Van deze regel wordt vaker afgeweken.").waitFor();
  assert.deepEqual(await axeFindings(esra), []);
  await esra.getByRole("button", { name: "Bekeken, we houden hem" }).click();
  await esra.getByText("Van deze regel wordt vaker afgeweken.").waitFor({ state: "detached" });
});

test("For somebody it stands on their page, and its author takes it back", async () => {
  await esra.goto(`${house.base}/mensen/${person}`);
  await esra.getByRole("button", { name: "Ik week af van een regel" }).click();
  await dialog(esra)
    .getByLabel("Van welke regel?")
    .selectOption({ label: "We luisteren naar elkaar" });
  await dialog(esra).getByLabel("Wat deed je?").fill("Hem laten uitrazen");
  await dialog(esra).getByLabel("Waarom was dat beter?").fill("Hij was bang");
  await save().click();
  await esra.getByText("Hem laten uitrazen").waitFor();
  await esra.getByRole("button", { name: "Haal weg" }).click();
  await esra.getByText("Hem laten uitrazen").waitFor({ state: "detached" });
});
