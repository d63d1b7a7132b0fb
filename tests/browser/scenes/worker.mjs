// Every screen of a worker, in each of its states. A scene begins at its path, signed in, and
// `go` brings it into the state that its name says.
import { uuid } from "../server.mjs";
import { breakServer, holdAnswer, readyForOffline } from "./faults.mjs";
import { button, dialog, seen } from "./finders.mjs";

const firstPerson = (page) => page.locator('main a[href^="/mensen/"]').first();
const firstPlace = (page) => page.locator('main a[href^="/plekken/"]').first();

async function openPerson(page) {
  await firstPerson(page).click();
  await page.getByText("Wat er is opgeschreven").waitFor();
}

async function openPlace(page) {
  await firstPlace(page).click();
  await page.getByText("Vaste rondes").first().waitFor();
}

async function choosePerson(page, alias) {
  await button(page, "Iemand anders").click();
  await dialog(page).getByLabel("Roepnaam").fill(alias);
  await dialog(page)
    .getByRole("button", { name: `“${alias}” erbij` })
    .click();
}

async function fillContact(page) {
  await choosePerson(page, "groene fiets");
  await page.locator("input[name=topics]").first().check({ force: true });
  await page.locator("summary", { hasText: "Om te onthouden" }).click();
  await page.locator("textarea").fill("Morgen toets wiskunde. Ziet ertegen op.");
  await page.locator("summary", { hasText: "Ik kom erop terug" }).click();
  await page.getByLabel("Wat heb je beloofd?").fill("Even appen hoe de toets ging");
  await page.locator("label", { hasText: "Morgen" }).first().click();
}

const save = (page) => button(page, "Bewaar").click();

async function recordOffline(page) {
  await readyForOffline(page);
  await page.context().setOffline(true);
  await page.getByRole("link", { name: "Vastleggen" }).click();
  await page.getByText("Wat voor contact").waitFor();
  await save(page);
  await page.getByText("nog niet verzonden").first().waitFor();
}

// Its clock runs two days ahead, so the server refuses what it recorded.
async function recordRefused(page) {
  await page.clock.setFixedTime(Date.now() + 2 * 86_400_000);
  await recordOffline(page);
  await page.context().setOffline(false);
  await page.getByText("kon niet bewaard worden").waitFor();
}

const today = [
  { name: "today", path: "/vandaag", go: (page) => page.getByText("Wat je beloofde").waitFor() },
  {
    name: "today-loading",
    path: "/vandaag",
    before: (page) => holdAnswer(page, "/today"),
    go: (page) => page.waitForTimeout(400),
  },
  {
    name: "today-error",
    path: "/vandaag",
    before: (page) => breakServer(page, "/today"),
    go: (page) => page.getByText("Kenmerk voor je beheerder").waitFor(),
  },
  {
    name: "today-later",
    path: "/vandaag",
    go: async (page) => {
      await page
        .getByRole("button", { name: /^Later/ })
        .first()
        .click();
      await dialog(page).waitFor();
    },
  },
  { name: "today-saved-offline", path: "/vandaag", alone: true, go: recordOffline },
  { name: "today-parked", path: "/vandaag", alone: true, go: recordRefused },
];

const capture = [
  { name: "capture", path: "/vastleggen", go: (page) => page.getByText("Hoeveel").waitFor() },
  { name: "capture-filled", path: "/vastleggen", go: fillContact },
  {
    name: "capture-place",
    path: "/vastleggen",
    go: async (page) => {
      await page.getByRole("button", { name: "Andere plek" }).click();
      await dialog(page).getByRole("button").nth(2).waitFor();
    },
  },
  {
    name: "capture-person",
    path: "/vastleggen",
    go: async (page) => {
      await button(page, "Iemand anders").click();
      await dialog(page).getByLabel("Roepnaam").fill("a");
    },
  },
  {
    name: "capture-incomplete",
    path: "/vastleggen",
    go: async (page) => {
      await page.locator("summary", { hasText: "Ik kom erop terug" }).click();
      await page.getByLabel("Wat heb je beloofd?").fill("Even appen");
      await save(page);
      await page.getByText("Kies nog een dag.").waitFor();
    },
  },
  {
    name: "capture-offline",
    path: "/vandaag",
    alone: true,
    go: async (page) => {
      await readyForOffline(page);
      await page.context().setOffline(true);
      await page.getByRole("link", { name: "Vastleggen" }).click();
      await page.getByText("Bewaren kan gewoon").waitFor();
    },
  },
  {
    name: "capture-error",
    path: "/vastleggen",
    before: (page) => breakServer(page, "/contacts"),
    go: async (page) => {
      await save(page);
      await page
        .getByText(/Bewaard|nog niet bewaard/)
        .first()
        .waitFor();
    },
  },
  {
    name: "capture-lists-error",
    path: "/vastleggen",
    before: (page) => breakServer(page, "/lists"),
    go: seen("Dat lukte niet"),
  },
  {
    name: "capture-round",
    path: "/vastleggen?soort=ronde",
    go: (page) => page.getByText("Hoe was de sfeer?").waitFor(),
  },
  {
    name: "capture-tally",
    path: "/vastleggen?soort=turven",
    go: (page) => page.getByText("Wat tel je?").waitFor(),
  },
];

const people = [
  { name: "people", path: "/mensen", go: (page) => firstPerson(page).waitFor() },
  {
    name: "people-loading",
    path: "/mensen",
    before: (page) => holdAnswer(page, "/people?*"),
    go: (page) => page.waitForTimeout(400),
  },
  {
    name: "people-error",
    path: "/mensen",
    before: (page) => breakServer(page, "/people?*"),
    go: (page) => page.getByText("Dat lukte niet").waitFor(),
  },
  {
    name: "people-none-found",
    path: "/mensen",
    go: async (page) => {
      await page.getByRole("searchbox").fill("groene brommer");
      await page.getByText("Niemand gevonden").waitFor();
    },
  },
  {
    name: "me-heavy-talk",
    path: "/ik",
    go: async (page) => {
      await button(page, "Even praten").click();
      await dialog(page).getByText("Wie vraag je?").waitFor();
    },
  },
  {
    name: "people-leaving",
    path: "/mensen",
    go: async (page) => {
      await page.locator("label.chip", { hasText: "Ik ga mee" }).click();
      await button(page, "Ik ga weg").click();
      await dialog(page).getByText("Wat is je laatste dag?").waitFor();
    },
  },
  {
    name: "people-leaving-error",
    path: "/mensen",
    before: (page) => breakServer(page, "/me/departure"),
    go: async (page) => {
      await page.locator("label.chip", { hasText: "Ik ga mee" }).click();
      await page.getByText("Dat lukte niet").waitFor();
    },
  },
  {
    name: "people-new",
    path: "/mensen",
    go: async (page) => {
      await button(page, "Nieuwe roepnaam").first().click();
      await dialog(page).getByText("Leeftijd ongeveer").waitFor();
    },
  },
  { name: "person", path: "/mensen", go: openPerson },
  ...[
    ["person-edit", "Aanpassen", "Hoeveel bewaren we?"],
    ["person-looks", /keer bekeken/, "Wie heeft gekeken?"],
    ["person-same", "Is dezelfde als iemand anders", "Kies de andere roepnaam"],
    ["person-erase", "Alles wissen", "Niet wissen"],
  ].map(([name, pressed, shown]) => ({
    name,
    path: "/mensen",
    go: async (page) => {
      await openPerson(page);
      await page.getByRole("button", { name: pressed }).first().click();
      await dialog(page).getByText(shown).first().waitFor();
    },
  })),
  ...[
    ["alliance-guide", "Vaste begeleider kiezen", "Wie gaat er mee?"],
    ["alliance-phase", null, "Heen en weer mag."],
  ].map(([name, pressed, shown]) => ({
    name,
    path: "/mensen",
    go: async (page) => {
      await openPerson(page);
      if (pressed) await button(page, pressed).click();
      else await page.locator("summary", { hasText: "Waar staan jullie?" }).click();
      await page.getByText(shown).first().waitFor();
    },
  })),
  {
    name: "person-error",
    path: "/mensen",
    before: (page) => breakServer(page, "/people/*"),
    go: async (page) => {
      await firstPerson(page).click();
      await page.getByText("Dat lukte niet").waitFor();
    },
  },
  {
    name: "person-not-there",
    path: "/mensen/0198c0de-0000-7000-8000-000000000000",
    go: (page) => page.getByText("Dit is er niet").waitFor(),
  },
];

const places = [
  { name: "places", path: "/plekken", go: (page) => firstPlace(page).waitFor() },
  {
    name: "places-error",
    path: "/plekken",
    before: (page) => page.route("**/api/v1/places*", (route) => route.abort()),
    go: (page) => page.getByText("Dat lukte niet").waitFor(),
  },
  {
    name: "places-new",
    path: "/plekken",
    go: async (page) => {
      await button(page, "Nieuwe plek").click();
      await dialog(page).getByText("Wat voor plek?").waitFor();
      await dialog(page).getByRole("button", { name: "Bewaar" }).click();
    },
  },
  { name: "place", path: "/plekken", go: openPlace },
  {
    name: "place-edit",
    path: "/plekken",
    go: async (page) => {
      await openPlace(page);
      await button(page, "Aanpassen").click();
      await dialog(page).getByLabel("Gebied").waitFor();
    },
  },
  {
    name: "place-error",
    path: "/plekken",
    before: (page) => breakServer(page, "/places/*"),
    go: async (page) => {
      await firstPlace(page).click();
      await page.getByText("Dat lukte niet").waitFor();
    },
  },
  {
    name: "place-round",
    path: "/plekken",
    go: async (page) => {
      await openPlace(page);
      await button(page, "Vaste ronde erbij").click();
      await dialog(page).getByText("Welke dag?").waitFor();
    },
  },
];

const me = [
  { name: "me", path: "/ik", go: seen("dit apparaat") },
  {
    name: "me-password",
    path: "/ik",
    go: async (page) => {
      await page.locator("summary", { hasText: "Wachtwoord veranderen" }).click();
      await page.getByLabel("Nieuw wachtwoord").fill("kort");
      await button(page, "Bewaar").click();
      await page.locator("[aria-invalid]").first().waitFor();
    },
  },
  {
    name: "me-error",
    path: "/ik",
    before: (page) => breakServer(page, "/me/sessions"),
    go: seen("Dat lukte niet"),
  },
  {
    name: "missing",
    path: "/bestaat-niet",
    go: (page) => page.getByRole("heading", { name: "Deze pagina bestaat niet" }).waitFor(),
  },
];

const fresh = [
  { name: "today-first-day", path: "/vandaag", go: seen("Nog niets voor vandaag") },
  { name: "capture-first-day", path: "/vastleggen", go: seen("Wat voor contact") },
  { name: "people-first-day", path: "/mensen", go: seen("Nog niemand") },
  { name: "places-first-day", path: "/plekken", go: seen("Nog geen plekken") },
  { name: "me-first-day", path: "/ik", go: seen("dit apparaat") },
  { name: "today-no-team", as: "newcomer", path: "/vandaag", go: seen("nog niet in een team") },
  {
    name: "capture-no-team",
    as: "newcomer",
    path: "/vastleggen",
    go: seen("nog niet in een team"),
  },
].map((scene) => ({ house: "fresh", ...scene }));

/** Somebody, or a place, of which nothing is known but a name. */
async function openNew(page, house, things, body) {
  const id = uuid();
  await house.visitors.worker.send("POST", `/${things}`, { id, ...body });
  await page.goto(`${house.base}/${things === "people" ? "mensen" : "plekken"}/${id}`);
}

const begun = [
  {
    name: "person-first-day",
    path: "/mensen",
    go: async (page, house) => {
      await openNew(page, house, "people", { alias: `rode scooter ${uuid().slice(-4)}` });
      await page.getByText("Nog geen contact").waitFor();
    },
  },
  {
    name: "place-first-day",
    path: "/plekken",
    go: async (page, house) => {
      await openNew(page, house, "places", { name: `Kade ${uuid().slice(-4)}`, kind: "square" });
      await page.getByText("Er is nog geen vaste ronde").waitFor();
    },
  },
].map((scene) => ({ house: "begun", ...scene }));

const all = [...today, ...capture, ...people, ...places, ...me, ...fresh, ...begun];

export const workerScenes = all.map((scene) => ({ house: "town", as: "worker", ...scene }));
