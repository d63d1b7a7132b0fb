// What was heard turns out not to be so: it is put right in sight, and whoever read it hears of it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axeFindings, openBrowser, openPage, shapes, signIn } from "./chromium.mjs";
import { hire, openHouse, uuid } from "./house.mjs";

let house;
let browser;
let esra;
let samira;
const person = uuid();

async function phoneOf(secret) {
  const page = await openPage(browser, shapes.phone);
  await signIn(page, house.base, secret);
  return page;
}

before(async () => {
  house = await openHouse();
  const secret = await hire(house, "Samira");
  await house.worker.send("POST", "/people", { id: person, alias: "Yassin" });
  browser = await openBrowser();
  esra = await phoneOf(house.signIn);
  samira = await phoneOf(secret);
});

after(async () => {
  await browser?.close();
  house?.close();
});

const dialog = (page) => page.locator("dialog[open]");
const chip = (page, name) => page.locator("label.chip", { hasText: name });

test("A worker records what she heard, and says that she heard it", async () => {
  await esra.goto(`${house.base}/mensen/${person}`);
  await esra
    .getByRole("button", { name: /contact/i })
    .first()
    .click();
  await esra.locator("summary", { hasText: "Om te onthouden" }).click();
  await esra.getByRole("textbox", { name: "Om te onthouden" }).fill("Zijn broer zit vast");
  await chip(esra, "Van anderen gehoord").click();
  await chip(esra, "Mijn team").click();
  await esra.getByRole("button", { name: "Bewaar", exact: true }).click();
  await esra
    .getByText(/Bewaard/)
    .first()
    .waitFor();
});

test("Her colleague reads it, as hearsay", async () => {
  await samira.goto(`${house.base}/mensen/${person}`);
  await samira.getByText("van horen zeggen").first().waitFor();
  assert.deepEqual(await axeFindings(samira), []);
});

test("The worker puts it right, and what stood there stays", async () => {
  await esra.goto(`${house.base}/mensen/${person}`);
  await esra.getByRole("button", { name: "Klopt dit?" }).click();
  await dialog(esra).getByLabel("Hoe zit het wel?").fill("Zijn neef, en die is vrij");
  assert.deepEqual(await axeFindings(esra), []);
  await dialog(esra).getByRole("button", { name: "Bewaar", exact: true }).click();
  await esra.getByText("Zijn neef, en die is vrij").first().waitFor();
  await esra.getByText("klopt niet", { exact: true }).first().waitFor();
  await esra.getByText("Zijn broer zit vast").first().waitFor();
  assert.deepEqual(await axeFindings(esra), []);
});

test("Her colleague hears of it, reads it, and says that she saw it", async () => {
  await samira.goto(`${house.base}/vandaag`);
  await samira.getByText("Bij Yassin stond iets dat niet klopt. Esra zette het recht.").waitFor();
  assert.deepEqual(await axeFindings(samira), []);
  await samira.getByRole("link", { name: "Lees wat er nu staat" }).click();
  await samira.getByText("Zijn neef, en die is vrij").first().waitFor();
  await samira.goto(`${house.base}/vandaag`);
  await samira.getByRole("button", { name: "Gezien" }).click();
  await samira.getByText("Bij Yassin stond iets").waitFor({ state: "detached" });
});

test("He says something about it himself", async () => {
  await esra.getByRole("button", { name: "Klopt dit?" }).click();
  await chip(dialog(esra), "De jongere zegt zelf").click();
  assert.equal(
    await dialog(esra).getByRole("button", { name: "Bewaar", exact: true }).isDisabled(),
    true,
    "there is nothing to keep yet",
  );
  await dialog(esra).getByLabel("In eigen woorden").fill("Ik heb geen broer");
  await dialog(esra).getByRole("button", { name: "Bewaar", exact: true }).click();
  await esra.getByText("Ik heb geen broer").first().waitFor();
});
