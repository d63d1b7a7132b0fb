// An administrator reads in the borders and figures of a whole country, and the map has them.
// The real municipalities of 2017 lie beside the project, not in it; without them a small country
// of squares takes their place.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { openBrowser, openPage, shapes, signIn } from "./chromium.mjs";
import { openNewHouse } from "./house.mjs";
import { badAreas } from "./scenes/office.mjs";
import { top, Visitor } from "./server.mjs";

const folder = join(top, "..", "shared", "facts", "geo");

function square(index) {
  const [x, y] = [4 + (index % 4) * 0.1, 51 + Math.floor(index / 4) * 0.1];
  return [
    [
      [x, y],
      [x + 0.1, y],
      [x + 0.1, y + 0.1],
      [x, y + 0.1],
      [x, y],
    ],
  ];
}

function smallCountry() {
  const all = Array.from({ length: 12 }, (_, index) => ({
    code: `GM${String(index + 1).padStart(4, "0")}`,
    name: `Gemeente ${index + 1}`,
    people: 1000 * (index + 1),
  }));
  const features = all.map(({ code, name }, index) => ({
    type: "Feature",
    properties: { statcode: code, statnaam: name, jrstatcode: `2017${code}` },
    geometry: { type: "Polygon", coordinates: square(index) },
  }));
  const lines = all.map(({ code, name, people }) => `${code};${name};${people}`);
  return {
    borders: JSON.stringify({ type: "FeatureCollection", name: "Gemeenten 2017", features }),
    figures: ["gm_code;gm_naam;aant_inw", ...lines].join("\n"),
  };
}

// A folder without the files is a mistake, and reading them says so.
const realCountry = () => ({
  borders: readFileSync(join(folder, "cbs-gemeenten-2017.geojson"), "utf8"),
  figures: readFileSync(join(folder, "cbs-gemeenten-2017.csv"), "utf8"),
});
const country = existsSync(folder) ? realCountry() : smallCountry();
const municipalities = JSON.parse(country.borders).features.map((one) => one.properties);
const count = municipalities.length;

let house;
let browser;
let page;

before(async () => {
  house = await openNewHouse();
  browser = await openBrowser();
  page = await openPage(browser, shapes.desk);
  await signIn(page, house.base, house.signIns.administrator);
});

after(async () => {
  await browser?.close();
  house?.close();
});

const card = (title) => page.getByRole("region", { name: title, exact: true });
const areas = async () => {
  const admin = await new Visitor(house.base).signIn(house.signIns.administrator);
  return (await admin.send("GET", "/areas")).items;
};

async function offer(title, name, content) {
  await page.goto(`${house.base}/beheer?deel=inlezen`);
  const file = { name, mimeType: "text/plain", buffer: Buffer.from(content) };
  await card(title).getByLabel("Bestand").setInputFiles(file);
  await card(title).getByRole("button", { name: "Kijk eerst wat er gebeurt" }).click();
}

test("A file of borders with mistakes names each of them, and nothing is read in", async () => {
  await offer("Gebieden", "buurten.geojson", badAreas);
  await card("Gebieden").getByText("Er is niets ingelezen").waitFor();
  const told = await card("Gebieden").getByRole("listitem").allInnerTexts();
  assert.ok(told.length >= 2, `${told.length} mistakes told`);
  assert.ok(
    told.some((line) => /features?\W*1\b/.test(line)),
    told.join(" | "),
  );
  assert.ok(
    told.some((line) => /features?\W*2\b/.test(line)),
    told.join(" | "),
  );
  assert.equal(await card("Gebieden").getByRole("button", { name: "Lees het in" }).count(), 0);
  assert.deepEqual(await areas(), []);
});

test("The borders of a country are looked at first and then read in", async () => {
  await offer("Gebieden", "gemeenten.geojson", country.borders);
  await card("Gebieden").getByText(`${count} nieuw, 0 veranderd`).waitFor({ timeout: 60_000 });
  assert.deepEqual(await areas(), []);
  await card("Gebieden").getByRole("button", { name: "Lees het in" }).click();
  await page.getByText(`${count} gebieden ingelezen.`).waitFor({ timeout: 60_000 });
  assert.equal((await areas()).length, count);
  await page.getByText(`Nu in Nabij: ${count} gemeenten.`).waitFor();
});

test("Figures with mistakes are told by line, and nothing is read in", async () => {
  const code = municipalities[0].statcode;
  const bad = ["gm_code;gm_naam;aant_inw", `${code};Eerste;veel`, `${code};Nog eens;12`];
  await offer("Kerncijfers", "kerncijfers-2017.csv", bad.join("\n"));
  await card("Kerncijfers").getByText("Er is niets ingelezen").waitFor();
  const told = await card("Kerncijfers").getByRole("listitem").allInnerTexts();
  assert.ok(
    told.some((line) => line.includes("regel 2")),
    told.join(" | "),
  );
  assert.ok(
    told.some((line) => line.includes("regel 3")),
    told.join(" | "),
  );
});

test("The figures of a country are read in", async () => {
  await offer("Kerncijfers", "kerncijfers-2017.csv", country.figures);
  await card("Kerncijfers").getByText(`voor ${count} gebieden`).waitFor({ timeout: 60_000 });
  await card("Kerncijfers").getByRole("button", { name: "Lees het in" }).click();
  await page.getByText(/ cijfers ingelezen\./).waitFor({ timeout: 60_000 });
});

test("The policy officer's map has every municipality, with its name and borders", async () => {
  const officer = await new Visitor(house.base).signIn(house.signIns.policy_officer);
  const map = await officer.send("GET", "/areas/map?kind=municipality");
  const named = (one) => one.name ?? one.statnaam;
  assert.deepEqual(map.items.map(named).sort(), municipalities.map(named).sort());
  assert.ok(map.items.every((one) => one.polygons.length > 0));
});
