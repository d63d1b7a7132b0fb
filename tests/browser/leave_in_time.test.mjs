// A worker who leaves says so, says goodbye, and hands over, on a phone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axeFindings, openBrowser, openPage, shapes, signIn } from "./chromium.mjs";
import { hire, openHouse, uuid } from "./house.mjs";

let house;
let browser;
let esra;
const person = uuid();

before(async () => {
  house = await openHouse();
  await hire(house, "Samira");
  await house.worker.send("POST", "/people", { id: person, alias: "Yassin" });
  const { member_id } = await house.worker.send("GET", "/me");
  const turn = { id: uuid(), role: "guide", worker_id: member_id, met: true, waits: false };
  await house.worker.send("POST", `/people/${person}/alliance/turns`, turn);
  browser = await openBrowser();
  esra = await openPage(browser, shapes.phone);
  await signIn(esra, house.base, house.signIn);
  await esra.goto(`${house.base}/mensen`);
  await esra.locator("label.chip", { hasText: "Ik ga mee" }).click();
});

after(async () => {
  await browser?.close();
  house?.close();
});

const button = (name) => esra.getByRole("button", { name, exact: true });
const dialog = () => esra.locator("dialog[open]");
const dayIn = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function saved(name = "Bewaar") {
  await dialog().getByRole("button", { name, exact: true }).click();
  await dialog().waitFor({ state: "detached" });
}

test("She says until when she is there", async () => {
  await button("Ik ga weg").click();
  assert.deepEqual(await axeFindings(esra), []);
  await dialog().getByLabel("Wat is je laatste dag?").fill(dayIn(-3));
  await dialog().getByRole("button", { name: "Bewaar", exact: true }).click();
  await dialog().getByRole("alert").getByText(/./).waitFor();
  await dialog().getByLabel("Wat is je laatste dag?").fill(dayIn(40));
  await saved();
  await esra.getByText("Met 1 jongere ga je nog mee.").waitFor();
  await esra.getByText("weet het nog niet · nog niemand daarna").waitFor();
});

test("She tells him herself, and they choose who comes after", async () => {
  await button("Afscheid").click();
  await dialog().getByLabel("Ik heb het zelf verteld").check();
  await dialog().getByLabel("Wie gaat daarna mee?").selectOption({ label: "Samira" });
  await dialog().getByLabel("Wanneer neem je afscheid?").fill(dayIn(30));
  assert.deepEqual(await axeFindings(esra), []);
  await saved();
  await esra.getByText(/weet het van jou · afscheid .* · daarna Samira/).waitFor();
  assert.deepEqual(await axeFindings(esra), []);
});

test("She hands over, and he need not tell it again", async () => {
  await button("Draag over").click();
  await dialog().getByText("Samira gaat dan mee met Yassin.").waitFor();
  await dialog().getByLabel("Ze hebben elkaar ontmoet").check();
  await saved("Draag over");
  await esra.getByText("Je gaat met niemand meer mee.").waitFor();
  const { guide, earlier } = await house.worker.send("GET", `/people/${person}/alliance`);
  assert.deepEqual([guide.worker_name, guide.met], ["Samira", true]);
  assert.equal(earlier[0].ended_how, "leaves");
});

test("She stays after all, with the keyboard alone", async () => {
  await button("Ik blijf toch").focus();
  await esra.keyboard.press("Enter");
  await button("Ik ga weg").waitFor();
});
