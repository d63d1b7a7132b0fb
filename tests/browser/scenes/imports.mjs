// Bringing contacts from another system. What comes after the mapping, bring_contacts.test.mjs
// looks at on its way.
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
  await page.getByRole("button", { name: "Pas toe" }).click();
  await page.getByLabel("“straat”").selectOption({ label: "Op straat" });
  await page.getByLabel(`“${place}”`).selectOption({ label: "Nieuwe plek maken" });
}

const steps = [
  { name: "imports-mapping", go: (page) => mapColumns(page, "Oude Kade") },
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
