// An administrator loads a questionnaire that the region has a licence for; a young person and a
// worker fill it in on one phone, and only the two of them read it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { exampleFile } from "../support/instrument.mjs";
import { axeFindings, openBrowser, openPage, shapes, signIn } from "./chromium.mjs";
import { hire, openHouse, uuid } from "./house.mjs";

let house;
let browser;
let admin;
let esra;
const person = uuid();

before(async () => {
  house = await openHouse();
  const { member_id } = await house.worker.send("GET", "/me");
  await house.worker.send("POST", "/people", { id: person, alias: "Yassin" });
  await house.worker.send("POST", `/people/${person}/alliance/turns`, {
    id: uuid(),
    role: "guide",
    worker_id: member_id,
    met: true,
    waits: false,
  });
  browser = await openBrowser();
  admin = await openPage(browser, shapes.desk);
  await signIn(admin, house.base, house.adminSignIn);
  esra = await openPage(browser, shapes.phone);
  await signIn(esra, house.base, house.signIn);
});

after(async () => {
  await browser?.close();
  house?.close();
});

const dialog = () => esra.locator("dialog[open]");
const press = (name) => dialog().getByRole("button", { name, exact: true }).click();

async function openChecks(page) {
  await page.goto(`${house.base}/mensen/${person}`);
  await page.getByText("Hoe gaat het tussen jullie?").click();
}

test("Without a licence there is nothing to fill in, and nothing is loaded", async () => {
  await openChecks(esra);
  await esra.getByRole("button", { name: "Ik vul in" }).waitFor();
  assert.equal(await esra.getByText("Voorbeeld: het gesprek").count(), 0);
  await admin.goto(`${house.base}/beheer?deel=vragenlijsten`);
  await admin.getByText("Er is nog geen vragenlijst ingelezen.").waitFor();
  await admin.locator('input[type="file"]').setInputFiles(exampleFile.pathname);
  const load = admin.getByRole("button", { name: "Lees het in", exact: true });
  await load.waitFor();
  assert.equal(await load.isDisabled(), true);
  assert.deepEqual(await axeFindings(admin), []);
});

test("Who holds the licence loads the file as it stands in the handbook", async () => {
  await admin.getByText("Wij hebben deze licentie").click();
  await admin.getByRole("button", { name: "Lees het in", exact: true }).click();
  await admin.getByText("De vragenlijst staat klaar.").waitFor();
  await admin.getByText("Voorbeeld: het gesprek, versie 1").waitFor();
  assert.deepEqual(await axeFindings(admin), []);
});

test("The young person answers one question at a time and may skip one", async () => {
  await openChecks(esra);
  const part = esra.locator(".one", { hasText: "Voorbeeld: het gesprek" });
  await part.getByRole("button", { name: "Yassin vult in" }).click();
  for (const words of ["heel erg", "best wel", "helemaal niet"]) {
    await dialog().locator("label.chip", { hasText: words }).click();
    assert.deepEqual(await axeFindings(esra), []);
    await press("Volgende");
  }
  await dialog().getByText("Vraag 4 van 4").waitFor();
  await press("Vorige");
  assert.equal(await dialog().getByRole("radio", { name: "helemaal niet" }).isChecked(), true);
  await press("Volgende");
  await press("Bewaar");
  // 4, 3 and, turned round, 4: the mean 3.67 for each of four.
  await part.getByText("Yassin: 14,7 (van 4 tot 16)").waitFor();
  await part.getByText("Yassin: 3,5 (van 1 tot 4)").waitFor();
  assert.deepEqual(await axeFindings(esra), []);
});

test("The worker gives another view, and a colleague reads neither", async () => {
  const part = esra.locator(".one", { hasText: "Voorbeeld: het gesprek" });
  await part.getByRole("button", { name: "Ik vul in" }).click();
  for (const key of ["Sla over", "Sla over", "Sla over"]) await press(key);
  assert.equal(
    await dialog().getByRole("button", { name: "Bewaar", exact: true }).isDisabled(),
    true,
  );
  await dialog().locator("label.chip", { hasText: "een beetje" }).click();
  await press("Bewaar");
  await part.getByText("Esra: niets, of te weinig om iets te zeggen").first().waitFor();
  const samira = await openPage(browser, shapes.phone);
  await signIn(samira, house.base, await hire(house, "Samira"));
  await openChecks(samira);
  await samira.getByText("Dit is voor de jongere en wie er nu meegaat.").waitFor();
  assert.equal(await samira.getByText("Voorbeeld: het gesprek").count(), 0);
});

test("What was said is taken back, and a questionnaire is ended", async () => {
  await esra.getByText("Eerder ingevuld").click();
  await esra.getByRole("button", { name: /^Weghalen: Esra/ }).click();
  await esra.getByText("Weg.", { exact: true }).waitFor();
  const { answers } = await house.worker.send("GET", `/people/${person}/instruments`);
  assert.deepEqual(
    answers.map(({ side }) => side),
    ["young_person"],
  );
  await admin.getByRole("button", { name: /^Stop: Voorbeeld/ }).click();
  const ending = admin.locator("dialog[open]");
  await ending.getByText("Opnieuw beginnen kan alleen met een nieuwe versie.").waitFor();
  assert.deepEqual(await axeFindings(admin), []);
  await ending.getByRole("button", { name: "Stop", exact: true }).click();
  await admin.getByText("Wordt niet meer ingevuld.").first().waitFor();
  await openChecks(esra);
  await esra.getByText("Deze versie vullen jullie niet meer in.").waitFor();
});
