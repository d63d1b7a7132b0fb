// Two people make a plan on one phone: a wish in the young person's words, a step that is made
// smaller and taken, levels that they describe together, and a picture of people drawn by keyboard.
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

const button = (name) => page.getByRole("button", { name, exact: true });
const dialog = () => page.locator("dialog[open]");
const save = () => dialog().getByRole("button", { name: "Bewaar" }).click();
const part = (name) => page.locator("label.chip", { hasText: name }).first().click();
const plan = () => house.worker.send("GET", `/people/${person}/plan`);

async function saved() {
  await page.getByText("Staat erin.").waitFor();
  await dialog().waitFor({ state: "detached" });
}

async function expectNoAxeViolations(name) {
  assert.deepEqual(await axeFindings(page), [], `axe on ${name}`);
}

test("A wish in their own words is enough to begin with", async () => {
  await page.goto(`${house.base}/mensen/${person}`);
  await page.getByRole("link", { name: "Begin samen een plan" }).click();
  await page.getByText("Nog geen doel").waitFor();
  await expectNoAxeViolations("a plan on its first day");
  await button("Nieuw doel of wens").click();
  await dialog().getByLabel("In eigen woorden").fill("Een plek voor mezelf");
  await save();
  await saved();
  const { goals } = await plan();
  assert.equal(goals[0].words, "Een plek voor mezelf");
  assert.deepEqual(goals[0].by, { side: "young_person", member_name: "Esra" });
});

test("A step that is too large is made smaller, and taken", async () => {
  await button("Stap erbij").click();
  await dialog().getByLabel("Een kleine stap").fill("Inschrijven voor een kamer");
  await save();
  await saved();
  await button("Maak kleiner").click();
  await dialog().getByLabel("Stukje 1").fill("Papieren zoeken");
  await save();
  await page.locator("section", { hasText: "Papieren zoeken" }).first().waitFor();
  await button("Gedaan").click();
  await button("Precies goed").click();
  await page.getByText("Geen stap open").waitFor();
  const [goal] = (await plan()).goals;
  assert.deepEqual(
    goal.steps.map((step) => step.state),
    ["cut_up", "done"],
  );
  assert.equal(goal.steps[1].felt, "just_right");
});

test("While the worker tells, what is the young person's alone cannot be said", async () => {
  await part("Begeleider");
  assert.equal(await button("Anders zeggen").count(), 0);
  await part("Yassin");
  await button("Anders zeggen").waitFor();
});

test("Somebody is drawn, moved with the arrow keys, and hinted about when they go", async () => {
  await part("Mensen");
  await button("Iemand erbij").click();
  await dialog().getByLabel("Roepnaam").fill("Oma");
  await dialog().locator("label.chip", { hasText: "Geeft energie" }).click();
  await save();
  await saved();
  const oma = page.getByRole("button", { name: /^Oma/ });
  await oma.focus();
  await page.keyboard.press("ArrowDown");
  await page.getByRole("button", { name: /^Oma.*Eromheen/ }).waitFor();
  await expectNoAxeViolations("the picture of people");
  assert.equal((await plan()).network.ties[0].closeness, "around");
  await oma.focus();
  await page.keyboard.press("Enter");
  await dialog().getByRole("button", { name: "Uit de tekening" }).click();
  await page.getByText("Bij wie zou je willen horen?").waitFor();
});

test("The calm view shows one thing, in plain words, and is kept nowhere", async () => {
  await part("Doelen");
  await button("Rustig beeld").click();
  await button("Alles laten zien").waitFor();
  await expectNoAxeViolations("the calm view");
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  assert.doesNotMatch(stored, /clear|calm|rustig|"plain":true/i);
});
