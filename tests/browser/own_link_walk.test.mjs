// Two phones: a worker hands over a link, the young person has a page of their own, says what came
// of a promise, takes a step and says how it goes; the worker sees it, and the link is ended.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axeFindings, openBrowser, openPage, shapes, signIn } from "./chromium.mjs";
import { openHouse, uuid } from "./house.mjs";

let house;
let browser;
let worker;
let own;
let address;
const person = uuid();
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

before(async () => {
  house = await openHouse();
  const send = (path, body) => house.worker.send("POST", path, body);
  await send("/people", { id: person, alias: "Yassin" });
  const { member_id } = await house.worker.send("GET", "/me");
  await send(`/people/${person}/alliance/turns`, {
    id: uuid(),
    role: "guide",
    worker_id: member_id,
    met: true,
    waits: false,
  });
  await send(`/people/${person}/agreements`, {
    id: uuid(),
    side: "worker",
    promised_by: "worker",
    words: "Ik bel de school",
    due_on: inDays(1),
    explained_back: true,
  });
  await send(`/people/${person}/agreements`, {
    id: uuid(),
    side: "worker",
    promised_by: "both",
    words: "Samen langs het ROC",
    due_on: inDays(3),
    due_minute: 600,
    explained_back: true,
  });
  const goal = uuid();
  await send(`/people/${person}/plan/goals`, {
    id: goal,
    side: "young_person",
    stage: "goal",
    words: "Mijn eigen fiets",
  });
  await send(`/plan-goals/${goal}/steps`, { id: uuid(), side: "young_person", words: "Kijken" });
  browser = await openBrowser();
  worker = await openPage(browser, shapes.phone);
  await signIn(worker, house.base, house.signIn);
  own = await openPage(browser, shapes.phone);
});

after(async () => {
  await browser?.close();
  house?.close();
});

const button = (scope, name) => scope.getByRole("button", { name, exact: true });
const dialog = (page) => page.locator("dialog[open]");

async function offered() {
  await worker.goto(`${house.base}/mensen/${person}`);
  const [answer] = await Promise.all([
    worker.waitForResponse(
      (one) => one.request().method() === "POST" && /own-link$/.test(one.url()),
    ),
    worker.getByRole("button", { name: /^Geef een (eigen link|nieuwe)$/ }).click(),
  ]);
  const { offer } = await answer.json();
  await dialog(worker).getByRole("img", { name: "Code om te scannen" }).waitFor();
  return `${house.base}/eigen#nieuw=${offer}`;
}

test("A worker's phone shows a code, and the other phone makes a link of it", async () => {
  const offer = await offered();
  assert.deepEqual(await axeFindings(worker), []);
  await own.goto(offer);
  await own.getByRole("heading", { name: "Dit is jouw link" }).waitFor();
  assert.equal(own.url(), `${house.base}/eigen`, "nothing of it stays in the address");
  address = await own.locator(".card .taken").first().innerText();
  assert.ok(!address.includes(offer.split(".").at(-1)), "it is another secret than the offer");
  assert.deepEqual(await axeFindings(own), []);
  assert.ok(!(await own.content()).includes("Yassin"), "no name stands on it");
});

test("The code on the worker's phone opens nothing any more", async () => {
  await dialog(worker).getByRole("button", { name: "Sluiten" }).click();
  await worker.getByText("Heeft een eigen link").waitFor();
});

test("The young person says that the worker's promise did not work out", async () => {
  await own.getByText("Ik bel de school").waitFor();
  await own.getByRole("button", { name: "Hoe ging het?: Ik bel de school" }).click();
  await dialog(own).locator("label.chip", { hasText: "niet gelukt" }).click();
  assert.deepEqual(await axeFindings(own), []);
  await button(dialog(own), "Bewaar").click();
  await own.getByText("Jij: niet gelukt").waitFor();
});

test("They take a step, and add one", async () => {
  await own.getByRole("button", { name: "Gedaan: Kijken" }).click();
  await own.getByRole("button", { name: "Weer open: Kijken" }).waitFor();
  await own.getByRole("button", { name: /^Stap erbij/ }).click();
  await dialog(own).getByLabel("Een kleine stap").fill("Sparen");
  await button(dialog(own), "Bewaar").click();
  await own.getByText("Sparen").waitFor();
});

test("They say how it goes, with the keyboard alone", async () => {
  await own.getByRole("button", { name: /^Hoe gaat het met/ }).click();
  await dialog(own).getByRole("slider").first().focus();
  await own.keyboard.press("End");
  await own.keyboard.press("Tab");
  await button(dialog(own), "Bewaar").press("Enter");
  await own.getByText(/^Dit zei je over/).waitFor();
});

test("They see when the worker can be reached, as the worker chose it", async () => {
  await worker.goto(`${house.base}/ik`);
  await button(worker, "Aanpassen").first().click();
  for (const day of await dialog(worker).locator("fieldset").all()) {
    await day.locator("input").first().fill("00:00");
    await day.locator("input").nth(1).fill("00:00");
  }
  assert.deepEqual(await axeFindings(worker), []);
  await button(dialog(worker), "Bewaar").click();
  await own.reload();
  await own.getByText("Esra is er nu.").waitFor();
  await own.getByRole("link", { name: "112" }).waitFor();
});

test("They read who looked at what is kept about them", async () => {
  await own.getByText("Wie keek er?").click();
  await own.getByText("Esra, ").first().waitFor();
  assert.deepEqual(await axeFindings(own), []);
});

test("They have it in their own calendar, with a first name and no more", async () => {
  await own.getByText("In je eigen agenda").click();
  await button(own, "Maak een adres").click();
  const place = await own.locator("details[open] .taken").innerText();
  assert.deepEqual(await axeFindings(own), []);
  const calendar = await (await fetch(place)).text();
  assert.match(calendar, /BEGIN:VEVENT/);
  assert.ok(!/school|ROC|Yassin/.test(calendar), calendar);
  await button(own, "Stop de agenda").click();
  await own.getByText("Het adres werkt niet meer.").waitFor();
  assert.equal((await fetch(place)).status, 404);
});

test("The worker sees what was said", async () => {
  await worker.goto(`${house.base}/mensen/${person}`);
  await worker.getByText("Yassin: niet gelukt").waitFor();
});

test("Leaving closes it in one tap, and the way back leads nowhere", async () => {
  await button(own, "Snel weg").click();
  await own.waitForURL(`${house.base}/pauze.html`);
  await own.goto(`${house.base}/eigen`);
  await own.getByText("De bladzij is dicht").waitFor();
});

test("The kept link opens it again, in another language when they want", async () => {
  // In the tab where the page was left: nothing is loaded anew for another word behind the #.
  await own.goto(address);
  await own.getByText("Ik bel de school").waitFor();
  assert.equal(own.url(), `${house.base}/eigen`);
  await button(own, "English").click();
  await own.getByRole("heading", { name: "What was agreed?" }).waitFor();
  await button(own, "Nederlands").click();
});

test("A worker who is signed in stays so when a link has ended on the same phone", async () => {
  await worker.goto(`${house.base}/eigen`);
  await worker.getByText("De bladzij is dicht").waitFor();
  await worker.goto(`${house.base}/vandaag`);
  await worker.getByRole("heading", { level: 1 }).waitFor();
  assert.equal(new URL(worker.url()).pathname, "/vandaag");
  await worker.getByRole("link", { name: "Mensen" }).first().waitFor();
});

test("It stops from the worker's phone, at once", async () => {
  await worker.goto(`${house.base}/mensen/${person}`);
  await button(worker, "Stop deze link").click();
  await button(dialog(worker), "Ja, stop").click();
  await worker.getByText("Hiermee ziet Yassin").waitFor();
  await own.reload();
  await own.getByText("De bladzij is dicht").waitFor();
});
