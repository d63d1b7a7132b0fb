// Questionnaires of others: where they are loaded, and where two people fill one in.
import { exampleFile, exampleInstrument } from "../../support/instrument.mjs";
import { uuid } from "../server.mjs";
import { breakServer } from "./faults.mjs";
import { dialog, seen } from "./finders.mjs";

const admin = "/beheer?deel=vragenlijsten";

/** The example of the handbook in this house, loaded once however many scenes want it. */
async function loaded(house) {
  house.instrument ??= (async () => {
    const definition = exampleInstrument();
    const body = { id: uuid(), licence_is_held: true, definition };
    const { items } = await house.visitors.administrator.send("POST", "/instruments", body);
    return items[0].id;
  })();
  return house.instrument;
}

/** Somebody whom this worker goes along with, and both views of a talk. */
async function answered(house) {
  house.answered ??= (async () => {
    const { worker } = house.visitors;
    const instrument_id = await loaded(house);
    const { items } = await worker.send("GET", "/alliance/mine");
    const { person_id } = items.at(-1);
    const answer = (side, values) =>
      worker.send("POST", `/people/${person_id}/instruments`, {
        id: uuid(),
        instrument_id,
        side,
        marks: Object.entries(values).map(([item, value]) => ({ item, value })),
      });
    await answer("young_person", { heard: 4, mine: 2, hurried: 2 });
    await answer("worker", { heard: 3, mine: 4, hurried: 1, again: 4 });
    return person_id;
  })();
  return house.answered;
}

const file = (page, content) =>
  page
    .locator('input[type="file"]')
    .setInputFiles(content ?? { name: "x.json", mimeType: "text/plain", buffer: Buffer.from("x") });

const managed = [
  {
    name: "admin-instruments",
    go: async (page, house) => {
      await loaded(house);
      await page.goto(`${house.base}${admin}`);
      await page.getByText("Voorbeeld: het gesprek, versie 1").first().waitFor();
    },
  },
  {
    name: "admin-instruments-file",
    go: async (page) => {
      await file(page, exampleFile.pathname);
      await page.getByText("Wij hebben deze licentie").waitFor();
    },
  },
  {
    name: "admin-instruments-wrong",
    go: async (page) => {
      const definition = { ...exampleInstrument(), sides: [], code: "Met hoofdletter" };
      const buffer = Buffer.from(JSON.stringify(definition));
      await file(page, { name: "fout.json", mimeType: "application/json", buffer });
      await page.getByText("Wij hebben deze licentie").click();
      await page.getByRole("button", { name: "Lees het in", exact: true }).click();
      await page.getByText("Er is niets ingelezen. Dit klopt niet in het bestand:").waitFor();
    },
  },
  {
    name: "admin-instruments-all-wrong",
    go: async (page) => {
      const buffer = Buffer.from('{"items":5,"licence":null,"name":"x","languages":"nl"}');
      await file(page, { name: "fout.json", mimeType: "application/json", buffer });
      await page.getByText("Wij hebben deze licentie").click();
      await page.getByRole("button", { name: "Lees het in", exact: true }).click();
      await page.getByText("definition.items").waitFor();
    },
  },
  {
    name: "admin-instruments-end",
    go: async (page, house) => {
      await loaded(house);
      await page.goto(`${house.base}${admin}`);
      await page
        .getByRole("button", { name: /^Stop: Voorbeeld/ })
        .first()
        .click();
      await dialog(page).getByText("Opnieuw beginnen kan alleen").waitFor();
    },
  },
  {
    name: "admin-instruments-unreadable",
    go: async (page) => {
      await file(page);
      await page.getByText("kunnen we niet lezen").waitFor();
    },
  },
  {
    name: "admin-instruments-none",
    house: "fresh",
    go: seen("Er is nog geen vragenlijst ingelezen."),
  },
  {
    name: "admin-instruments-error",
    before: (page) => breakServer(page, "/instruments"),
    go: seen("Dat lukte niet"),
  },
].map((scene) => ({ as: "administrator", path: admin, ...scene }));

const together = [
  {
    name: "instruments",
    go: async (page) => {
      await page.getByText("Eerder ingevuld").first().click();
    },
  },
  {
    name: "instruments-question",
    go: async (page) => {
      const part = page.locator(".one", { hasText: "Voorbeeld: het gesprek" });
      await part.getByRole("button", { name: / vult in$/ }).click();
      await dialog(page).locator("label.chip", { hasText: "best wel" }).click();
      await dialog(page).getByRole("button", { name: "Volgende" }).click();
      await dialog(page).getByText("Vraag 2 van 4").waitFor();
    },
  },
  {
    name: "instruments-error",
    before: (page) => breakServer(page, "/people/*/instruments"),
    go: seen("Dat lukte niet"),
  },
].map(({ go, ...scene }) => ({
  as: "worker",
  path: "/mensen",
  ...scene,
  go: async (page, house) => {
    await page.goto(`${house.base}/mensen/${await answered(house)}`);
    await page.getByText("Hoe gaat het tussen jullie?").click();
    await page.getByRole("button", { name: "Ik vul in" }).first().waitFor();
    await go(page);
  },
}));

export const instrumentScenes = [...managed, ...together].map((scene) => ({
  house: "town",
  ...scene,
}));
