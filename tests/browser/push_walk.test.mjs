// A young person asks at their own link to be reminded on their own phone; the evening before, the
// real program pushes to a push service, and the browser shows a notice that tells nothing.
//
// A browser in a test has no push service of its maker, so what it would say about how to reach it
// is given to it; the program, the push service and the service worker that shows it are real.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

import { axeFindings, openBrowser, openPage, shapes } from "./chromium.mjs";
import { openHouse, uuid } from "./house.mjs";
import { openPushbox } from "./pushbox.mjs";
import { serve, Visitor } from "./server.mjs";

let pushbox;
let house;
let evening;
let browser;
let page;
const person = uuid();
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const at = new Date(`${inDays(1)}T18:30:00Z`);

before(async () => {
  pushbox = await openPushbox(at);
  house = await openHouse({ settings: pushbox.settings });
  await house.worker.send("POST", "/people", { id: person, alias: "Yassin" });
  browser = await openBrowser();
  page = await openPage(browser, shapes.phone);
  await page.context().grantPermissions(["notifications"], { origin: house.base });
  await page.addInitScript((subscription) => {
    PushManager.prototype.getSubscription = async () => null;
    PushManager.prototype.subscribe = async () => ({ toJSON: () => subscription });
  }, pushbox.subscription);
});

after(async () => {
  await browser?.close();
  await evening?.stop();
  house?.close();
  pushbox?.close();
});

test("The young person asks for it on their own phone", async () => {
  const { offer } = await house.worker.send("POST", `/people/${person}/own-link`, {});
  await page.goto(`${house.base}/eigen#nieuw=${offer}`);
  await page.getByText("Dit is jouw link").waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.getByText("Herinnering de avond ervoor").click();
  const form = page.locator("details[open] form");
  await form.locator("label.chip", { hasText: "Op deze telefoon" }).click();
  await form.getByText("Geen naam en niet wat.").waitFor();
  assert.deepEqual(await axeFindings(page), []);
  await form.getByRole("button", { name: "Bewaar", exact: true }).click();
  await page.getByText("Op de eigen telefoon, om 19:00").waitFor();
});

test("The worker sees that they are reminded, and cannot choose it on another phone", async () => {
  const { reminder } = await house.worker.send("GET", `/people/${person}/agreements`);
  assert.deepEqual([reminder.channel, reminder.push_key], ["push", null]);
});

test("The evening before it is pushed once, and nothing about anybody is in it", async () => {
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
  evening = await serve(house.folder, { at, settings: pushbox.settings });
  for (let wait = 0; wait < 100 && pushbox.messages().length === 0; wait += 1) await sleep(200);
  await sleep(6000);
  const [message, ...more] = pushbox.messages();
  assert.equal(more.length, 0);
  assert.equal(message.text, '{"language":"nl"}');
  assert.equal(message.subject, "mailto:post@waalstad.example");
});

test("The phone shows that there is something tomorrow, and no more", async () => {
  const devtools = await page.context().newCDPSession(page);
  const registered = new Promise((resolve) => {
    devtools.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const [found] = registrations.filter((one) => one.scopeURL.startsWith(house.base));
      if (found) resolve(found.registrationId);
    });
  });
  await devtools.send("ServiceWorker.enable");
  await devtools.send("ServiceWorker.deliverPushMessage", {
    origin: house.base,
    registrationId: await registered,
    data: pushbox.messages()[0].text,
  });
  let shown = [];
  for (let wait = 0; wait < 50 && shown.length === 0; wait += 1) {
    await sleep(100);
    shown = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const notices = await registration.getNotifications();
      return notices.map(({ title, body }) => ({ title, body }));
    });
  }
  assert.deepEqual(shown, [{ title: "Tot morgen", body: "Er is morgen iets. Tik om te kijken." }]);
});

test("When the link ends, nothing is pushed to that phone any more", async () => {
  const worker = await new Visitor(evening.base).signIn(house.signIn);
  await worker.send("DELETE", `/people/${person}/own-link`);
  const { reminder } = await worker.send("GET", `/people/${person}/agreements`);
  assert.equal(reminder.channel, "off");
});
