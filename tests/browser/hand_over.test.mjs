// The guide falls ill and later leaves: the second covers, takes over, and reads on where the other
// stopped, each on their own phone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axeFindings, openBrowser, openPage, shapes, signIn } from "./chromium.mjs";
import { hire, openHouse, uuid } from "./house.mjs";

let house;
let browser;
let esra;
let samira;
const person = uuid();
const goal = uuid();

async function phoneOf(secret) {
  const page = await openPage(browser, shapes.phone);
  await signIn(page, house.base, secret);
  return page;
}

before(async () => {
  house = await openHouse();
  const secret = await hire(house, "Samira");
  await house.worker.send("POST", "/people", { id: person, alias: "Yassin" });
  const side = "young_person";
  const words = { id: goal, side, stage: "goal", words: "Een eigen kamer" };
  await house.worker.send("POST", `/people/${person}/plan/goals`, words);
  const levels = {
    minus_two: "Nooit",
    minus_one: "Soms",
    zero: "Vaak",
    plus_one: "Meestal",
    plus_two: "Altijd",
  };
  await house.worker.send("PUT", `/plan-goals/${goal}/scale`, { side, baseline: -1, levels });
  browser = await openBrowser();
  esra = await phoneOf(house.signIn);
  samira = await phoneOf(secret);
});

after(async () => {
  await browser?.close();
  house?.close();
});

const button = (page, name) => page.getByRole("button", { name, exact: true });
const chip = (page, name) => page.locator("dialog[open] label.chip", { hasText: name }).click();
const alliance = () => house.worker.send("GET", `/people/${person}/alliance`);
const inThreeDays = () => new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

async function saved(page) {
  await button(page.locator("dialog[open]"), "Bewaar").click();
  await page.locator("dialog[open]").waitFor({ state: "detached" });
}

test("A guide and a second are chosen, and the two have met", async () => {
  await esra.goto(`${house.base}/mensen/${person}`);
  await button(esra, "Vaste begeleider kiezen").click();
  await chip(esra, "Esra");
  await saved(esra);
  await button(esra, "Tweede kiezen").click();
  await chip(esra, "Samira");
  await saved(esra);
  await esra.getByText("Heeft Yassin nog niet ontmoet.").waitFor();
  await button(esra, "Ze kennen elkaar").click();
  await button(esra, "Ze kennen elkaar").waitFor({ state: "detached" });
  const { guide, second } = await alliance();
  assert.deepEqual([guide.worker_name, second.worker_name, second.met], ["Esra", "Samira", true]);
  assert.deepEqual(await axeFindings(esra), []);
});

test("The guide is ill: the second covers up to a day, and finds them on her list", async () => {
  await button(esra, "Vervanging regelen").click();
  await chip(esra, "Samira");
  await esra.getByLabel("Tot en met welke dag?").fill(inThreeDays());
  await saved(esra);
  await esra.getByText("tot en met").waitFor();
  await samira.goto(`${house.base}/mensen`);
  await samira.locator("label.chip", { hasText: "Ik ga mee" }).click();
  await samira.getByRole("link", { name: /Yassin/ }).waitFor();
});

test("Where the two stand is a tap, back and forth", async () => {
  await esra.locator("summary", { hasText: "Waar staan jullie?" }).click();
  await esra.locator("label.chip", { hasText: "Aan de slag" }).click();
  await esra.getByText("Aan de slag, sinds").waitFor();
  assert.equal((await alliance()).phases.at(-1).phase, "working");
});

test("The guide leaves, and nobody has to tell it again", async () => {
  await button(esra, "Iemand anders gaat mee").click();
  await chip(esra, "die weggaat");
  await chip(esra, "Samira");
  await saved(esra);
  await esra.getByText("Wie ging er eerder mee?").waitFor();
  await samira.goto(`${house.base}/mensen/${person}/plan`);
  await samira.locator("summary", { hasText: "Hoe ver ben ik?" }).click();
  await samira.getByText("Waar sta je nu?").waitFor();
  await esra.goto(`${house.base}/mensen/${person}/plan`);
  await esra.locator("summary", { hasText: "Hoe ver ben ik?" }).click();
  assert.equal(await esra.getByText("Waar sta je nu?").count(), 0, "who left looks no more");
  await esra.goto(`${house.base}/mensen`);
  await esra.locator("label.chip", { hasText: "Ik ga mee" }).click();
  await esra.getByText("Je gaat nog met niemand mee").waitFor();
});
