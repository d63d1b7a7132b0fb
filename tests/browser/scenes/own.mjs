// The page of a young person at a link of their own, and the card that hands it over.
import { uuid } from "../server.mjs";
import { breakServer } from "./faults.mjs";
import { button, dialog, seen } from "./finders.mjs";

// Somebody whom this worker goes along with and promised something: then all of the page is there.
// The town of some days has nobody to whom something is open, and then it is promised here.
async function somebody(house) {
  const { worker } = house.visitors;
  const { items } = await worker.send("GET", "/alliance/mine");
  for (const { person_id } of items) {
    const agreed = await worker.send("GET", `/people/${person_id}/agreements`);
    if (agreed.items.some(({ state }) => state === "open")) return person_id;
  }
  const [{ person_id }] = items;
  await worker.send("POST", `/people/${person_id}/agreements`, {
    id: uuid(),
    side: "worker",
    promised_by: "worker",
    words: "Ik bel de school",
    due_on: new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10),
    explained_back: true,
  });
  return person_id;
}

async function takeOver(page, house) {
  const person = await somebody(house);
  const { offer } = await house.visitors.worker.send("POST", `/people/${person}/own-link`, {});
  await page.goto(`${house.base}/eigen#nieuw=${offer}`);
  await page.getByText("Dit is jouw link").waitFor();
}

async function openCard(page, house) {
  await page.goto(`${house.base}/mensen/${await somebody(house)}`);
  await page.getByRole("heading", { name: "Eigen link", exact: true }).waitFor();
}

const atTheLink = [
  { name: "own", go: takeOver },
  {
    name: "own-say",
    go: async (page, house) => {
      await takeOver(page, house);
      await page
        .getByRole("button", { name: /^Hoe ging het/ })
        .first()
        .click();
      await dialog(page).locator("label.chip", { hasText: "niet gelukt" }).click();
    },
  },
  {
    name: "own-check",
    go: async (page, house) => {
      await takeOver(page, house);
      await page
        .getByRole("button", { name: /^Hoe gaat het met/ })
        .first()
        .click();
      await dialog(page).waitFor();
    },
  },
  {
    name: "own-end",
    go: async (page, house) => {
      await takeOver(page, house);
      await button(page, "Stop deze link").click();
      await dialog(page).waitFor();
    },
  },
  { name: "own-closed", go: seen("De bladzij is dicht") },
  {
    name: "own-error",
    path: `/eigen#open=${"A".repeat(22)}.${"A".repeat(43)}`,
    before: (page) => breakServer(page, "/own/visit"),
    go: seen("Dat lukte niet"),
  },
].map((scene) => ({ as: null, path: "/eigen", ...scene }));

const onAWorkersPhone = [
  {
    name: "own-link-code",
    go: async (page, house) => {
      await openCard(page, house);
      await page
        .getByRole("button", { name: /^Geef een/ })
        .first()
        .click();
      await page.getByRole("img", { name: "Code om te scannen" }).waitFor();
    },
  },
].map((scene) => ({ as: "worker", path: "/mensen", ...scene }));

// All of one young person, whose link ends as soon as there is another.
export const ownScenes = [...atTheLink, ...onAWorkersPhone].map((scene) => ({
  house: "town",
  alone: true,
  ...scene,
}));
