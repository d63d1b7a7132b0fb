// How a contact went, and what the work asks of a worker.
import { breakServer } from "./faults.mjs";
import { button, dialog } from "./finders.mjs";

const shown = [
  {
    name: "capture-how",
    path: "/vastleggen",
    go: async (page) => {
      await page.locator("summary", { hasText: "Om te onthouden" }).click();
      await page.getByRole("textbox", { name: "Om te onthouden" }).fill("Hij is lui en brutaal");
      await page.locator("summary", { hasText: "Hoe het ging" }).click();
      await page.getByText("Waar zat of liep je bij?").waitFor();
    },
  },
  {
    name: "me-extra",
    path: "/ik",
    go: async (page) => {
      await button(page, "Extra uren invullen").click();
      await dialog(page).getByText("Hoeveel uur?").waitFor();
    },
  },
  {
    name: "me-load-error",
    path: "/ik",
    before: (page) => breakServer(page, "/me/load"),
    go: (page) => page.getByText("Dat lukte niet").first().waitFor(),
  },
  {
    name: "team-load-error",
    as: "team_leader",
    path: "/team",
    before: (page) => breakServer(page, "/load"),
    go: (page) => page.getByText("Dat lukte niet").first().waitFor(),
  },
];

export const howScenes = shown.map((scene) => ({ house: "town", as: "worker", ...scene }));
