// The plan of a young person, which two people look at together on one phone, in each of its parts.
import { breakServer } from "./faults.mjs";

const button = (page, name) => page.getByRole("button", { name, exact: true });
const dialog = (page) => page.locator("dialog[open]");
const part = (page, name) => page.locator("label.chip", { hasText: name }).first().click();

/** Somebody of the town with a plan in which much happened, and levels that this worker may see. */
async function fullestPlan(worker) {
  let best;
  let cursor = "";
  do {
    const page = await worker.send("GET", `/people?order=name&limit=200${cursor}`);
    for (const person of page.items.filter((one) => one.layer === "plan")) {
      const plan = await worker.send("GET", `/people/${person.id}/plan`);
      if (!plan.scaling) continue;
      const size = JSON.stringify(plan).length;
      if (!best || size > best.size) best = { id: person.id, size };
    }
    cursor = page.next_cursor ? `&cursor=${page.next_cursor}` : "";
  } while (cursor);
  if (!best) throw new Error("Nobody in the town described levels together with this worker.");
  return best.id;
}

async function openPlan(page, house) {
  house.planned ??= await fullestPlan(house.visitors.worker);
  await page.goto(`${house.base}/mensen/${house.planned}/plan`);
  await page.getByText("De volgende stap").first().waitFor();
}

const scenesOf = (list) =>
  list.map(([name, go]) => ({
    name,
    path: "/mensen",
    go: async (page, house) => {
      await openPlan(page, house);
      await go(page);
    },
  }));

const parts = scenesOf([
  ["plan-goals", () => {}],
  [
    "plan-doing",
    async (page) => {
      await part(page, "Doen");
      await page.getByText("Lijstjes die vaak helpen").waitFor();
    },
  ],
  [
    "plan-moments",
    async (page) => {
      await part(page, "Mooi");
      await page.getByText("Wat lukte").waitFor();
    },
  ],
  [
    "plan-network",
    async (page) => {
      await part(page, "Mensen");
      await page.getByRole("group", { name: "Tekening" }).waitFor();
    },
  ],
  [
    "plan-clear",
    async (page) => {
      await button(page, "Rustig beeld").click();
      await button(page, "Alles laten zien").waitFor();
    },
  ],
  ["plan-worker", (page) => part(page, "Begeleider")],
]);

const dialogs = scenesOf([
  [
    "plan-goal-new",
    async (page) => {
      await button(page, "Nieuw doel of wens").click();
      await dialog(page).getByText("Hoe duidelijk is het?").waitFor();
    },
  ],
  [
    "plan-step-cut",
    async (page) => {
      await button(page, "Maak kleiner").first().click();
      await dialog(page).getByText("Stukje 1").waitFor();
    },
  ],
  [
    "plan-scale",
    async (page) => {
      await page.locator("summary", { hasText: "Hoe ver ben ik?" }).first().click();
      await page.getByText("Waar sta je nu?").waitFor();
    },
  ],
  [
    "plan-scale-words",
    async (page) => {
      await page.locator("summary", { hasText: "Hoe ver ben ik?" }).first().click();
      await button(page, "Beschrijf de treden opnieuw").first().click();
      await dialog(page).getByText("Waar stond je in het begin?").waitFor();
    },
  ],
  [
    "plan-versions",
    async (page) => {
      await button(page, "Eerder gezegd").first().click();
      await dialog(page).getByText("Niets van wat je zei raakt weg.").waitFor();
    },
  ],
  [
    "plan-task-new",
    async (page) => {
      await part(page, "Doen");
      await button(page, "Iets te doen").first().click();
      await dialog(page).getByText("Wie doet het?").waitFor();
    },
  ],
  [
    "plan-tie",
    async (page) => {
      await part(page, "Mensen");
      await button(page, "Iemand erbij").click();
      await dialog(page).getByText("Hoe dichtbij?").waitFor();
    },
  ],
]);

/** Who goes along with them, on the page before the plan. */
const along = [
  ["alliance", () => {}],
  [
    "alliance-cover",
    async (page) => {
      await button(page, "Vervanging regelen").click();
      await dialog(page).getByText("Tot en met welke dag?").waitFor();
    },
  ],
  [
    "alliance-other",
    async (page) => {
      await button(page, "Iemand anders gaat mee").click();
      await dialog(page).getByText("Het is geen mislukking.").waitFor();
    },
  ],
].map(([name, go]) => ({
  name,
  path: "/mensen",
  go: async (page, house) => {
    house.planned ??= await fullestPlan(house.visitors.worker);
    await page.goto(`${house.base}/mensen/${house.planned}`);
    await page.getByText("Waar staan jullie?").waitFor();
    await go(page);
  },
}));

/** How it goes with somebody whom this worker goes along with, said from both sides. */
async function checkedPerson(worker) {
  const { items } = await worker.send("GET", "/alliance/mine");
  for (const { person_id } of items) {
    const { checks } = await worker.send("GET", `/people/${person_id}/alliance/checks`);
    if (checks.length > 3) return person_id;
  }
  throw new Error("the worker of the demo town goes along with nobody who said how it goes");
}

const checks = [
  ["alliance-check", () => {}],
  ["alliance-check-before", (page) => page.getByText("Hoe ging het eerder?").click()],
  [
    "alliance-check-young",
    async (page) => {
      await page.getByRole("button", { name: / vult in$/ }).click();
      await dialog(page).getByRole("slider").first().press("ArrowRight");
    },
  ],
].map(([name, go]) => ({
  name,
  path: "/mensen",
  go: async (page, house) => {
    house.checked ??= await checkedPerson(house.visitors.worker);
    await page.goto(`${house.base}/mensen/${house.checked}`);
    await page.getByText("Hoe gaat het tussen jullie?").click();
    await button(page, "Ik vul in").waitFor();
    await go(page);
  },
}));

const firmness = [
  {
    name: "agreed-firmness",
    path: "/mensen",
    go: async (page, house) => {
      house.planned ??= await fullestPlan(house.visitors.worker);
      await page.goto(`${house.base}/mensen/${house.planned}`);
      await page.locator("summary", { hasText: "eraan?" }).click();
      await page.getByText("Duw me maar").waitFor();
    },
  },
];

const mine = [
  { name: "people-mine", house: "town", shown: "Ga je hier weg?" },
  { name: "people-mine-empty", house: "fresh", shown: "Je gaat nog met niemand mee" },
].map(({ name, house, shown }) => ({
  name,
  house,
  path: "/mensen",
  go: async (page) => {
    await part(page, "Ik ga mee");
    await page.getByText(shown).first().waitFor();
  },
}));

const empty = {
  name: "plan-first-day",
  path: "/mensen",
  go: async (page, house) => {
    const id = "0198c0de-1111-7000-8000-000000000001";
    await house.visitors.worker.send("POST", "/people", { id, alias: "Groene jas" });
    await page.goto(`${house.base}/mensen/${id}/plan`);
    await page.getByText("Nog geen doel").waitFor();
  },
};

/** What they promised one another, with one that did not work out. */
async function agreedPerson(worker) {
  const { items } = await worker.send("GET", "/alliance/mine");
  for (const { person_id } of items) {
    const agreed = await worker.send("GET", `/people/${person_id}/agreements`);
    if (agreed.items.some(({ state }) => state === "not_kept")) return person_id;
  }
  throw new Error("nobody of this worker has a promise that did not work out");
}

const agreed = [
  ["agreements", (page) => page.getByText(/eerdere afspra/).click()],
  [
    "agreements-new",
    async (page) => {
      await button(page, "Iets afspreken").click();
      await dialog(page).getByText("Hangt het van iemand anders af?").click();
      await dialog(page).getByLabel("Van wie?").fill("de gemeente");
    },
  ],
  [
    "agreements-reminder",
    async (page) => {
      await page.getByText("Herinnering de avond ervoor").click();
      await page.locator("label.chip", { hasText: "Per mail" }).click();
    },
  ],
  [
    "agreements-say",
    async (page) => {
      await page.getByText(/eerdere afspra/).click();
      await page
        .getByRole("button", { name: /^Hoe ging het\?: Ik/ })
        .first()
        .click();
      await dialog(page).locator("label.chip", { hasText: "andere dag" }).click();
    },
  ],
].map(([name, go]) => ({
  name,
  path: "/mensen",
  go: async (page, house) => {
    house.agreed ??= await agreedPerson(house.visitors.worker);
    await page.goto(`${house.base}/mensen/${house.agreed}`);
    await page.getByText("Wat spraken jullie af?").waitFor();
    await go(page);
  },
}));

const broken = {
  name: "plan-error",
  path: "/mensen/0198c0de-1111-7000-8000-000000000002/plan",
  before: (page) => breakServer(page, "/people/*/plan"),
  go: (page) => page.getByText("Kenmerk voor je beheerder").waitFor(),
};

const all = [
  ...parts,
  ...dialogs,
  ...along,
  ...checks,
  ...agreed,
  ...firmness,
  ...mine,
  empty,
  broken,
];
export const planScenes = all.map((scene) => ({
  house: "town",
  as: "worker",
  ...scene,
}));
