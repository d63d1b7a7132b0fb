// A young person asks to be reminded, on the worker's phone; the evening before, the real program
// sends a letter into a real mailbox, and it says nothing that somebody at home may not read.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

import { axeFindings, openBrowser, openPage, shapes, signIn } from "./chromium.mjs";
import { openHouse, uuid } from "./house.mjs";
import { openMailbox } from "./mailbox.mjs";
import { serve } from "./server.mjs";

let mailbox;
let house;
let evening;
let browser;
let page;
const person = uuid();
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

before(async () => {
  mailbox = await openMailbox();
  house = await openHouse({ settings: mailbox.settings });
  await house.worker.send("POST", "/people", { id: person, alias: "Yassin" });
  browser = await openBrowser();
  page = await openPage(browser, shapes.phone);
  await signIn(page, house.base, house.signIn);
});

after(async () => {
  await browser?.close();
  await evening?.stop();
  house?.close();
  mailbox?.close();
});

const button = (scope, name) => scope.getByRole("button", { name, exact: true });

test("The young person asks for it, and an address that is none is refused", async () => {
  await page.goto(`${house.base}/mensen/${person}`);
  await page.getByText("Herinnering de avond ervoor").click();
  const form = page.locator("details[open] form");
  await form.locator("label.chip", { hasText: "Per mail" }).click();
  await form.getByLabel("Mailadres").fill("yassin at home");
  await button(form, "Bewaar").click();
  await form.locator(".error").first().waitFor();
  assert.deepEqual(await axeFindings(page), []);
  await form.getByLabel("Mailadres").fill("yassin@example.net");
  await button(form, "Bewaar").click();
  await page.getByText("Per mail, om 19:00").waitFor();
});

test("The letter arrives the evening before, from the worker by first name", async () => {
  await house.worker.send("POST", `/people/${person}/agreements`, {
    id: uuid(),
    side: "worker",
    promised_by: "both",
    words: "Samen naar de schuldhulp",
    due_on: inDays(2),
    due_minute: 930,
    explained_back: true,
  });
  await house.stop();
  const at = new Date(`${inDays(1)}T18:30:00Z`);
  evening = await serve(house.folder, { at, settings: mailbox.settings });
  for (let wait = 0; wait < 100 && mailbox.letters().length === 0; wait += 1) await sleep(200);
  const [letter, ...more] = mailbox.letters();
  assert.equal(more.length, 0);
  assert.match(letter, /^X-RcptTo: yassin@example\.net$/m);
  assert.match(letter, /^Subject: Tot morgen$/m);
  assert.match(letter, /Morgen, om 15:30\./);
  assert.match(letter, /Groet,\nEsra\n/);
  assert.doesNotMatch(letter, /schuldhulp|Yassin\b|Nabij|jongeren/);
});

test("The worker sees that it was sent, and it is sent once", async () => {
  await signIn(page, evening.base, house.signIn);
  await page.goto(`${evening.base}/mensen/${person}`);
  await page.getByText("De herinnering is verstuurd.").waitFor();
  await sleep(6000);
  assert.equal(mailbox.letters().length, 1);
});
