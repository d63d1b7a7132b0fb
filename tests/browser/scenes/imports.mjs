// Bringing contacts from another system, from choosing a file to having undone it.
import { breakServer } from "./faults.mjs";
import { button, seen } from "./finders.mjs";

const lines = (place) => [
  "Datum;Tijd;Locatie;Soort;Aantal jongeren;Roepnamen;Thema;Opmerkingen;Achternaam",
  `02-11-2026;15:30;${place};straat;4;Mo, Zoë;geld;Zoekt een bijbaan;Jansen`,
  `03-11-2026;16:00;${place};straat;2;Mo;school;;Jansen`,
  `31-02-2026;16:00;${place};straat;2;Bo;school;;de Vries`,
];

async function offer(page, content) {
  await page.getByLabel("Bestand (CSV of Excel .xlsx)").setInputFiles({
    name: "oud.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(content),
  });
  await button(page, "Bekijk dit bestand").click();
}

async function stage(page, place) {
  await offer(page, lines(place).join("\n"));
  await page.getByRole("heading", { name: "Wat staat waar?" }).waitFor();
}

async function mapColumns(page, place) {
  await stage(page, place);
  await page.getByLabel("Kolom Soort").selectOption({ label: "Soort contact" });
  await button(page, "Pas toe").click();
  await page.getByLabel("“straat”").selectOption({ label: "Op straat" });
  await page.getByLabel(`“${place}”`).selectOption({ label: "Nieuwe plek maken" });
}

async function lookFirst(page, place) {
  await mapColumns(page, place);
  await button(page, "Kijk wat er gebeurt").click();
  await page.getByText("2 regels worden een contact").waitFor();
  await page.locator("tbody tr").first().waitFor();
}

async function takeIn(page, place) {
  await lookFirst(page, place);
  await button(page, "Lees 2 contacten in").click();
  await page.getByText("Ingelezen: 2 contacten").waitFor();
}

const steps = [
  { name: "imports-mapping", go: (page) => mapColumns(page, "Oude Kade") },
  { name: "imports-look", go: (page) => lookFirst(page, "Nieuwe Kade") },
  { name: "imports-done", go: (page) => takeIn(page, "Verre Kade") },
  {
    name: "imports-undone",
    go: async (page) => {
      await takeIn(page, "Lege Kade");
      await button(page, "Maak het inlezen ongedaan").click();
      await page.getByText("2 contacten zijn er weer uit").first().waitFor();
    },
  },
  {
    name: "imports",
    go: async (page) => {
      await stage(page, "Korte Kade");
      await page.goto(new URL("/inlezen", page.url()).href);
      await page.getByText("Staat klaar tot").first().waitFor();
    },
  },
  {
    name: "imports-wrong",
    go: async (page) => {
      await offer(page, 'Datum;Plek\n1-1-2026;"open\n');
      await page.getByText("Regel 2").waitFor();
    },
  },
  {
    name: "imports-error",
    before: (page) => breakServer(page, "/imports"),
    go: seen("Dat lukte niet"),
  },
].map((scene) => ({ house: "town", as: "team_leader", ...scene }));

const administrator = {
  name: "imports-administrator",
  house: "begun",
  as: "administrator",
  filled: true,
  go: (page) => stage(page, "Brede Kade"),
};
const teamless = {
  name: "imports-no-team",
  house: "town",
  as: "administrator",
  go: seen("Er is nog geen team"),
};
const fresh = {
  name: "imports-first-day",
  house: "fresh",
  as: "administrator",
  go: seen("Nog niets ingelezen"),
};

export const importScenes = [...steps, administrator, teamless, fresh].map((scene) => ({
  path: "/inlezen",
  ...scene,
}));
