// What is negotiable with somebody, and the rules of a team.
import { breakServer } from "./faults.mjs";
import { button, dialog } from "./finders.mjs";

async function openSomebody(page, house) {
  const { items } = await house.visitors.worker.send("GET", "/people?limit=1");
  await page.goto(`${house.base}/mensen/${items[0].id}`);
  await page.getByRole("heading", { name: "Wat mag, wat moet" }).waitFor();
}

const shown = [
  ...[
    ["boundaries-sheet", /^Samen doorlopen|^Aanpassen/, "Hoe kwam"],
    ["boundaries-set-aside", "Ik week af van een regel", "Waarom was dat beter?"],
  ].map(([name, pressed, shown]) => ({
    name,
    path: "/mensen",
    go: async (page, house) => {
      await openSomebody(page, house);
      const card = page.locator("section.card", { hasText: "Wat mag, wat moet" });
      await card.getByRole("button", { name: pressed }).first().click();
      await dialog(page).getByText(shown).first().waitFor();
    },
  })),
  {
    name: "boundaries-error",
    path: "/mensen",
    before: (page) => breakServer(page, "/people/*/boundaries"),
    go: async (page, house) => {
      await openSomebody(page, house);
      await page.getByText("Dat lukte niet").waitFor();
    },
  },
  {
    name: "rules",
    path: "/regels",
    go: async (page) => {
      await page.getByText("We hebben respect voor elkaar").waitFor();
      await page.getByText("Waar we van afweken").waitFor();
    },
  },
  {
    name: "rules-leader",
    as: "team_leader",
    path: "/regels",
    go: (page) => page.getByText("We hebben respect voor elkaar").waitFor(),
  },
  {
    name: "rules-first-day",
    house: "fresh",
    path: "/regels",
    go: (page) => page.getByText("Nog niemand week af van een regel.").waitFor(),
  },
  {
    name: "rules-new",
    path: "/regels",
    go: async (page) => {
      await button(page, "Nieuwe regel").first().click();
      await dialog(page).getByText("Wat voor regel?").waitFor();
    },
  },
  {
    name: "rules-error",
    path: "/regels",
    before: (page) => breakServer(page, "/rules"),
    go: (page) => page.getByText("Dat lukte niet").waitFor(),
  },
];

export const boundaryScenes = shown.map((scene) => ({ house: "town", as: "worker", ...scene }));
