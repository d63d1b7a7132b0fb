// After a heavy talk a worker asks a colleague for a moment, and says nothing of why.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axeFindings, openBrowser, openPage, shapes, signIn } from "./chromium.mjs";
import { hire, openHouse } from "./house.mjs";

let house;
let browser;
let esra;
let samira;

async function phoneOf(secret) {
  const page = await openPage(browser, shapes.phone);
  await signIn(page, house.base, secret);
  return page;
}

before(async () => {
  house = await openHouse();
  const secret = await hire(house, "Samira");
  browser = await openBrowser();
  esra = await phoneOf(house.signIn);
  samira = await phoneOf(secret);
});

after(async () => {
  await browser?.close();
  house?.close();
});

const button = (page, name) => page.getByRole("button", { name, exact: true });

test("She asks a colleague, with the keyboard alone", async () => {
  await esra.goto(`${house.base}/ik`);
  await button(esra, "Even praten").focus();
  await esra.keyboard.press("Enter");
  const dialog = esra.locator("dialog[open]");
  await dialog.getByRole("checkbox", { name: "Samira" }).focus();
  assert.equal(await button(dialog, "Vraag het").isDisabled(), true);
  await esra.keyboard.press("Space");
  assert.deepEqual(await axeFindings(esra), []);
  await button(dialog, "Vraag het").press("Enter");
  await esra.getByText("Je vroeg Samira om even te praten.").waitFor();
  assert.deepEqual(await axeFindings(esra), []);
});

test("Her colleague sees it, and comes", async () => {
  await samira.goto(`${house.base}/vandaag`);
  await samira.getByText("Esra wil even met je praten.").waitFor();
  assert.deepEqual(await axeFindings(samira), []);
  await button(samira, "Ik kom").click();
  await samira.getByText("Je zei dat je komt.").waitFor();
});

test("She sees who comes, and ends it", async () => {
  await esra.reload();
  await esra.getByText("Samira komt bij je.").waitFor();
  await button(esra, "Het is goed zo").click();
  await button(esra, "Even praten").waitFor();
  await samira.reload();
  await samira.getByText("Esra wil even").waitFor({ state: "detached" });
});
