// The walk of one contact: a worker records it on a wet square without a network, it comes through,
// and the place and the young person's page know of it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openBrowser, openPage, shapes, signIn } from "./chromium.mjs";
import { openTown } from "./house.mjs";
import { readyForOffline } from "./scenes/faults.mjs";
import { Visitor } from "./server.mjs";

let town;
let browser;
let worker;
let phone;
let place;

before(async () => {
  town = await openTown();
  browser = await openBrowser();
  worker = await new Visitor(town.base).signIn(town.signIns.worker);
  const { recent_places } = await worker.send("GET", "/today");
  place = (await worker.send("GET", `/places/${recent_places[0].id}`)).place;
  phone = await openPage(browser, shapes.phone);
});

after(async () => {
  await browser?.close();
  town?.close();
});

const numberIn = (text) => Number(/[\d.]+/.exec(text)[0].replaceAll(".", ""));

async function contactsAtPlace() {
  await phone.goto(`${town.base}/plekken/${place.id}`);
  return numberIn(await phone.getByText(/contacten in 90 dagen/).innerText());
}

let contactsBefore;
let alias;

test("A worker records a contact without a network, in four taps and without typing", async () => {
  await signIn(phone, town.base, town.signIns.worker);
  contactsBefore = await contactsAtPlace();
  await phone.getByRole("link", { name: "Vandaag" }).click();
  await phone.getByText("Wat je beloofde").waitFor();
  await readyForOffline(phone);
  await phone.context().setOffline(true);

  let taps = 0;
  const tap = async (target) => {
    taps += 1;
    await target.tap();
  };
  await tap(phone.getByRole("link", { name: "Vastleggen" }));
  const person = phone.locator('label:has(input[name="people"])').first();
  alias = (await person.innerText()).trim();
  await tap(phone.locator("label", { hasText: place.name }).first());
  await tap(person);
  await tap(phone.getByRole("button", { name: "Bewaar" }));
  await phone.getByText("Bewaard op dit apparaat").waitFor();
  assert.ok(taps <= 4, `${taps} taps`);
  await phone.getByText("1 nog niet verzonden").waitFor();
});

test("Once there is a network it stands on the page of the place", async () => {
  await phone.context().setOffline(false);
  await phone.getByText("Verzonden en bewaard.").waitFor();
  assert.equal(await contactsAtPlace(), contactsBefore + 1);
  await phone.getByRole("link", { name: alias, exact: true }).waitFor();
});

test("And on the page of the young person, on top", async () => {
  await phone.getByRole("link", { name: alias, exact: true }).click();
  await phone.getByRole("heading", { level: 1, name: alias }).waitFor();
  const newest = phone.getByRole("region", { name: "Wat er was" }).getByRole("listitem").first();
  assert.match(await newest.innerText(), new RegExp(`${place.name} · Noor Verbeek`));
  const card = await phone.getByRole("region", { name: "Onthouden" }).innerText();
  assert.match(card, /vandaag/i);
});
