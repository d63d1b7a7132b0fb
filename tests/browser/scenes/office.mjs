// Every screen of whoever works in the office, and those before somebody is signed in.
import { uuid } from "../server.mjs";
import { breakServer, holdAnswer } from "./faults.mjs";
import { button, dialog, heading, seen } from "./finders.mjs";

async function readImport(page, card, name, content) {
  const input = page.locator('input[type="file"]').nth(card);
  await input.setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
}

const square = (x) => [
  [
    [x, 52],
    [x + 0.1, 52],
    [x + 0.1, 52.1],
    [x, 52.1],
    [x, 52],
  ],
];

/** Areas of which two are not as they should be. */
export const badAreas = JSON.stringify({
  type: "FeatureCollection",
  features: [
    { code: "BU01", name: "De Kade", coordinates: square(5) },
    { code: "", name: "Zonder code", coordinates: square(5.1) },
    { code: "BU03", name: "Buiten de wereld", coordinates: square(500) },
  ].map(({ code, name, coordinates }) => ({
    type: "Feature",
    properties: { code, name },
    geometry: { type: "Polygon", coordinates },
  })),
});

const firstPlace = (page) => page.locator('main a[href^="/plekken/"]').first();
const table = (page) => page.locator("table").first().waitFor();
const ownDevice = seen("dit apparaat");

const team = [
  { name: "team", path: "/team", go: seen("Zo ziet de week eruit") },
  {
    name: "team-carries",
    path: "/team",
    go: async (page) => {
      await page.getByText("Hoe is het verdeeld?").first().click();
      await page.getByText("Waar staan ze?").first().waitFor();
    },
  },
  {
    name: "team-carries-error",
    path: "/team",
    before: (page) => breakServer(page, "/caseload"),
    go: seen("Dat lukte niet"),
  },
  {
    name: "team-hours",
    path: "/team",
    go: async (page) => {
      await button(page, "Uren en geld").first().click();
      await dialog(page).getByText("Uren voor begeleiding, in fte").waitFor();
    },
  },
  {
    name: "team-error",
    path: "/team",
    before: (page) => breakServer(page, "/rounds?*"),
    go: seen("Dat lukte niet"),
  },
  { name: "figures-leader", path: "/cijfers", go: table },
  { name: "places-leader", path: "/plekken", go: (page) => firstPlace(page).waitFor() },
  {
    name: "place-leader",
    path: "/plekken",
    go: async (page) => {
      await firstPlace(page).click();
      await page.getByText("Vaste rondes").first().waitFor();
    },
  },
  { name: "me-leader", path: "/ik", go: ownDevice },
].map((scene) => ({ as: "team_leader", ...scene }));

const policy = [
  { name: "figures", path: "/cijfers", go: table },
  {
    name: "figures-closer",
    path: "/cijfers",
    go: async (page) => {
      await page
        .getByRole("button", { name: /van dichtbij$/ })
        .first()
        .click();
      await page.getByRole("heading", { name: /^Van dichtbij/ }).waitFor();
      await page.getByRole("heading", { name: /^Kanaal/ }).waitFor();
    },
  },
  {
    name: "figures-loading",
    path: "/cijfers",
    before: (page) => holdAnswer(page, "/figures/areas?*"),
    go: (page) => page.waitForTimeout(600),
  },
  {
    name: "figures-error",
    path: "/cijfers",
    before: (page) => breakServer(page, "/figures/**"),
    go: seen("Dat lukte niet"),
  },
  { name: "me-officer", path: "/ik", go: ownDevice },
].map((scene) => ({ as: "policy_officer", ...scene }));

const admin = [
  { name: "admin-members", path: "/beheer", go: seen("Beheerder") },
  {
    name: "admin-member",
    path: "/beheer",
    go: async (page) => {
      await page
        .getByRole("button", { name: /^Aanpassen/ })
        .first()
        .click();
      await dialog(page).getByText("Rollen").waitFor();
    },
  },
  { name: "admin-invitations", path: "/beheer?deel=uitnodigingen", go: seen("Nodig iemand uit") },
  {
    name: "admin-invite",
    path: "/beheer?deel=uitnodigingen",
    go: async (page) => {
      await button(page, "Nodig iemand uit").click();
      await button(page, "Maak de link").click();
      await dialog(page).getByText("Dit hebben we nodig.").waitFor();
    },
  },
  {
    name: "admin-invited",
    path: "/beheer?deel=uitnodigingen",
    go: async (page) => {
      await button(page, "Nodig iemand uit").click();
      await dialog(page).getByLabel("Naam van je collega").fill("Bilal");
      await button(page, "Maak de link").click();
      await dialog(page).getByText("Je ziet hem maar één keer").waitFor();
    },
  },
  { name: "admin-teams", path: "/beheer?deel=teams", go: seen("Organisaties") },
  {
    name: "admin-new-organisation",
    path: "/beheer?deel=teams",
    go: async (page) => {
      await button(page, "Nieuwe organisatie").click();
      await dialog(page).getByText("Wat doet deze organisatie?").waitFor();
    },
  },
  { name: "admin-imports", path: "/beheer?deel=inlezen", go: seen("Kerncijfers") },
  {
    name: "admin-imports-wrong",
    path: "/beheer?deel=inlezen",
    go: async (page) => {
      await readImport(page, 0, "buurten.geojson", badAreas);
      await button(page, "Kijk eerst wat er gebeurt").click();
      await page.getByText("Er is niets ingelezen").waitFor();
    },
  },
  {
    name: "admin-imports-unreadable",
    path: "/beheer?deel=inlezen",
    go: async (page) => {
      await readImport(page, 0, "vakantie.json", "geen kaart");
      await page.getByText("kunnen we niet lezen").waitFor();
    },
  },
  {
    name: "admin-error",
    path: "/beheer",
    before: (page) => breakServer(page, "/members"),
    go: seen("Dat lukte niet"),
  },
  { name: "me-administrator", path: "/ik", go: ownDevice },
].map((scene) => ({ as: "administrator", ...scene }));

async function followInvitation(page, house) {
  const { token } = await house.visitors.administrator.send("POST", "/invitations", {
    id: uuid(),
    name: "Bilal",
    roles: ["worker"],
    team_ids: [],
  });
  await page.goto(`${house.base}/uitnodiging#${token}`);
  await page.getByText("Dag Bilal!").waitFor();
}

const nobody = [
  { name: "sign-in", path: "/", go: seen("Fijn dat je er bent") },
  {
    name: "sign-in-wrong",
    path: "/",
    go: async (page) => {
      await page.getByLabel("E-mailadres").fill("noor@waalstad.example");
      await page.getByLabel("Wachtwoord", { exact: true }).fill("niet dit");
      await button(page, "Log in").click();
      await page.getByText("horen niet bij elkaar").waitFor();
    },
  },
  {
    name: "sign-in-missing",
    path: "/",
    go: async (page) => {
      await button(page, "Log in").click();
      await page.getByText("Dit hebben we nodig.").first().waitFor();
    },
  },
  { name: "invitation", path: "/", go: followInvitation },
  {
    name: "invitation-gone",
    path: "/uitnodiging#bestaat-niet",
    go: seen("werkt niet meer"),
  },
  {
    name: "invitation-error",
    path: "/uitnodiging#bestaat-niet",
    before: (page) => breakServer(page, "/invitations/look"),
    go: seen("Dat lukte niet"),
  },
  { name: "left", path: "/pauze.html", go: (page) => heading(page).waitFor() },
].map((scene) => ({ as: null, ...scene }));

const fresh = [
  { name: "team-first-day", as: "team_leader", path: "/team", go: seen("Team") },
  { name: "figures-first-day", as: "policy_officer", path: "/cijfers", go: seen("Nog geen") },
  {
    name: "admin-first-day",
    as: "administrator",
    path: "/beheer?deel=teams",
    go: seen("Gemeente"),
  },
  {
    name: "invitations-first-day",
    as: "administrator",
    path: "/beheer?deel=uitnodigingen",
    go: seen("Er staan geen uitnodigingen open"),
  },
].map((scene) => ({ house: "fresh", ...scene }));

export const officeScenes = [...nobody, ...team, ...policy, ...admin, ...fresh].map((scene) => ({
  house: "town",
  ...scene,
}));
