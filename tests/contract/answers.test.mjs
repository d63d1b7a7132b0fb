// Every answer of the API is as described; each operation succeeds here at least once.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Caller, Contract } from "./contract.mjs";
import { seal } from "./seal.mjs";
import { bringContacts } from "./bring_contacts.mjs";
import { agree } from "./agree.mjs";
import { goAlong } from "./go_along.mjs";
import { makePlan } from "./make_plan.mjs";
import { haveAnOwnLink } from "./own_link.mjs";
import { addManager, hireAColleague, putNotesRight } from "./put_notes_right.mjs";
import { recordPresence } from "./record_presence.mjs";
import { description, openTown, password, uuid } from "../support/town.mjs";

const addresses = {
  worker: "noor@dekrib.example",
  team_leader: "marloes@dekrib.example",
  policy_officer: "joris@waalstad.example",
  administrator: "hanna@waalstad.example",
};
const newcomer = { email: "new@waalstad.example", password: "een heel lang wachtwoord" };
const hourAgo = () => new Date(Date.now() - 3_600_000).toISOString();
const today = () => new Date().toLocaleDateString("sv", { timeZone: "Europe/Amsterdam" });

let town;
let contract;
let nobody;
const members = {};

before(async () => {
  town = await openTown(addManager);
  contract = new Contract(description(), town.base);
  nobody = new Caller(contract);
  for (const [role, email] of Object.entries(addresses)) {
    members[role] = await new Caller(contract).signIn(email, password);
  }
});

after(() => town?.close());

test("A member sees who they are, changes how, and ends a session elsewhere", async () => {
  const { worker } = members;
  const me = await worker.call("get /me");
  assert.equal(me.email, addresses.worker);
  const { locale } = await worker.call("put /me/settings", { body: { locale: "en" } });
  assert.equal(locale, "en");
  await new Caller(contract).signIn(addresses.worker, password);
  const { items } = await worker.call("get /me/sessions");
  const other = items.find((each) => !each.current);
  await worker.call("delete /me/sessions/{session_id}", { path: { session_id: other.id } });
});

async function inviteSomebody(team) {
  const body = { id: uuid(), name: "Nieuw", roles: ["worker"], team_ids: [team] };
  return members.administrator.call("post /invitations", { body });
}

test("An administrator adds rooms, invites, changes and lets go", async () => {
  const { administrator } = members;
  const organisation = { id: uuid(), name: "Buurtwerk Dijk", kind: "provider" };
  await administrator.call("post /organisations", { body: organisation });
  await administrator.call("get /organisations");
  const team = uuid();
  await administrator.call("post /teams", { body: { id: team, name: "Team Haven" } });
  await administrator.call("get /teams");

  const unused = await inviteSomebody(team);
  await administrator.call("get /invitations");
  await administrator.call("delete /invitations/{invitation_id}", {
    path: { invitation_id: unused.id },
  });

  const { token } = await inviteSomebody(team);
  await nobody.call("post /invitations/look", { body: { token } });
  const invited = new Caller(contract);
  const me = await invited.call("post /invitations/accept", {
    body: { token, name: "Nieuw", ...newcomer },
  });
  await invited.call("put /me/password", {
    body: { current_password: newcomer.password, new_password: "nog een lang wachtwoord" },
  });
  await invited.call("delete /session");

  const path = { member_id: me.member_id };
  await administrator.call("get /members");
  await administrator.call("put /members/{member_id}", {
    path,
    body: { roles: ["worker", "team_leader"], team_ids: [team] },
  });
  await administrator.call("delete /members/{member_id}", { path });
});

test("Lists and norms are data that everybody can read", async () => {
  const { topics } = await members.worker.call("get /lists");
  assert.ok(topics.length > 0);
  await members.worker.call("get /norms");
});

test("Areas and figures about them are imported and shown", async () => {
  const { administrator, worker } = members;
  const { items } = await worker.call("get /areas", { query: { kind: "neighbourhood" } });
  const ring = [[5, 51], [5.1, 51], [5.1, 51.1], [5, 51.1], [5, 51]]; // prettier-ignore
  const feature = {
    type: "Feature",
    properties: { code: "BU99", name: "Proefbuurt" },
    geometry: { type: "Polygon", coordinates: [ring] },
  };
  await administrator.call("post /areas/import", {
    query: {
      kind: "neighbourhood",
      year: 2026,
      code_property: "code",
      name_property: "name",
      dry_run: true,
    },
    raw: JSON.stringify({ type: "FeatureCollection", features: [feature] }),
  });
  await administrator.call("post /baseline/import", {
    query: { kind: "neighbourhood", year: 2026, source: "Proef", dry_run: true },
    raw: `gwb_code;aant_inw\n${items[0].code};1200\n`,
  });
  const measures = await worker.call("get /baseline/measures");
  const query = { kind: "neighbourhood", measure: measures.items[0].measure };
  await worker.call("get /baseline", { query });
});

test("Contacts of another system come in together, and go out together", () =>
  bringContacts(members));

test("A map that the browser has already is not sent again", async () => {
  const query = { kind: "neighbourhood" };
  const map = await members.worker.try("get /areas/map", { query });
  assert.equal(map.status, 200);
  const headers = { "If-None-Match": map.headers.get("ETag") };
  const again = await members.worker.try("get /areas/map", { query, headers });
  assert.equal(again.status, 304);
});

test("Figures are shown per area, place and week", async () => {
  const { policy_officer, worker } = members;
  const { items } = await policy_officer.call("get /figures/periods");
  const period = items.at(-1).key;
  const kind = "neighbourhood";
  await policy_officer.call("get /figures/areas", { query: { period, kind } });
  await policy_officer.call("get /figures/weeks", { query: { period } });
  await policy_officer.call("get /figures/months", { query: { period, kind } });
  await policy_officer.call("get /figures/parts", { query: { period } });
  await policy_officer.call("get /figures/definitions");
  for (const format of ["csv", "xlsx"]) {
    const query = { period, kind, format, language: "nl" };
    const file = await policy_officer.call("get /figures/file", { query });
    assert.ok(file.length > 0, format);
  }
  await worker.call("get /figures/places", { query: { period } });
});

test("A place and its rounds are added, changed and shown", async () => {
  const { worker } = members;
  const place = { id: uuid(), name: "Hoek van de kade", kind: "square" };
  const path = { place_id: place.id };
  await worker.call("post /places", { body: place });
  assert.equal((await worker.try("post /places", { body: place })).status, 200);
  await worker.call("put /places/{place_id}", {
    path,
    body: { name: "De hoek", kind: "square", about: "Bankjes", lat: 51.9, lon: 5.8 },
  });
  await worker.call("get /places", { query: { limit: 5 } });
  const { member_id } = await worker.call("get /me");
  const round = {
    id: uuid(),
    place_id: place.id,
    weekday: 2,
    start_minute: 1140,
    end_minute: 1260,
    member_ids: [member_id],
  };
  await worker.call("post /rounds", { body: round });
  await worker.call("get /rounds");
  await worker.call("get /places/{place_id}", { path });
  await worker.call("delete /rounds/{round_id}", { path: { round_id: round.id } });
});

test("A young person is remembered, described, merged, looked up and erased", async () => {
  const { worker } = members;
  const ids = [uuid(), uuid()];
  for (const [index, id] of ids.entries()) {
    const body = { id, alias: `Rode step ${index}` };
    await worker.call("post /people", { body });
    assert.equal((await worker.try("post /people", { body })).status, 200);
  }
  const path = { person_id: ids[0] };
  await worker.call("put /people/{person_id}", {
    path,
    body: { alias: "Rode step", layer: "known", about: "Wil monteur worden" },
  });
  await worker.call("get /people", { query: { order: "silence", limit: 20 } });
  await worker.call("get /people/{person_id}", { path });
  const { merge_id } = await worker.call("post /people/{person_id}/merge", {
    path,
    body: { id: uuid(), other_id: ids[1] },
  });
  await worker.call("get /people/{person_id}", { path });
  await worker.call("post /people/merges/{merge_id}/undo", { path: { merge_id } });
  await worker.call("get /people/{person_id}/looks", { path });
  await worker.call("delete /people/{person_id}", { path: { person_id: ids[1] } });
});

test("A person whom the town knows has a page with a past", async () => {
  const { items } = await members.worker.call("get /people", { query: { order: "recent" } });
  const path = { person_id: items[0].id };
  const page = await members.worker.call("get /people/{person_id}", { path });
  assert.ok(page.timeline.items.length > 0);
});

test("A contact is recorded, corrected, shown and withdrawn", async () => {
  const { worker } = members;
  const places = await worker.call("get /places", { query: { limit: 1 } });
  const { topics, goals } = await worker.call("get /lists");
  const person = uuid();
  const contact = {
    id: uuid(),
    started_at: hourAgo(),
    duration_minutes: 20,
    channel: "street",
    place_id: places.items[0].id,
    new_people: [{ id: person, alias: "Blauwe pet" }],
    unknown_count: 2,
    topics: [topics[0].key],
    goals: [goals[0].key],
    note: { text: "Zoekt een bijbaan", audience: "team" },
    follow_up: { id: uuid(), due_on: today(), text: "Vacature meenemen", person_id: person },
  };
  await worker.call("post /contacts", { body: contact });
  assert.equal((await worker.try("post /contacts", { body: contact })).status, 200);
  await worker.call("get /contacts", { query: { author: "team", limit: 10 } });
  await worker.call("get /contacts/{contact_id}", { path: { contact_id: contact.id } });
  await worker.call("get /today");
  await worker.call("post /follow-ups/{follow_up_id}/end", {
    path: { follow_up_id: contact.follow_up.id },
    body: { id: uuid(), outcome: "done" },
  });
  const better = { id: uuid(), started_at: contact.started_at, channel: "street" };
  await worker.call("put /contacts/{contact_id}/correction", {
    path: { contact_id: contact.id },
    body: { ...better, person_ids: [person], unknown_count: 3 },
  });
  await worker.call("post /contacts/{contact_id}/withdrawal", { path: { contact_id: better.id } });
});

test("A presence and a tally are recorded and withdrawn", () => recordPresence(members));

test("A plan is made together, and its score is what another program finds", () =>
  makePlan(members));

test("Both sides promise something and say what became of it", () => agree(members));

test("A young person has a link of their own", async () => {
  members.visitor = await haveAnOwnLink(members, contract);
});

test("A note is put right, and a colleague who read it hears of it", async () =>
  putNotesRight(members, await hireAColleague(contract, members)));

test("Somebody goes along, with a second, and hands over", () => goAlong(members));

test("A sealed capture arrives once, and one that is no good says why", async () => {
  const { worker } = members;
  const key = await worker.call("get /outbox-key");
  const { member_id } = await worker.call("get /me");
  const envelope = () => ({ id: uuid(), member_id, kind: "contact" });
  const good = envelope();
  const content = { id: good.id, started_at: hourAgo(), channel: "street", unknown_count: 1 };
  const items = [await seal(key, good, content), await seal(key, envelope(), { id: "nothing" })];
  const first = await worker.call("post /outbox", { body: { items } });
  assert.deepEqual(
    first.results.map((each) => each.outcome),
    ["stored", "refused"],
  );
  const again = await worker.call("post /outbox", { body: { items: items.slice(0, 1) } });
  assert.equal(again.results[0].outcome, "duplicate");
});

test("A page is told that something changed, and not what or about whom", async () => {
  const operation = contract.operation("get /events");
  const leaving = new AbortController();
  const answer = await fetch(`${town.base}${operation.path}`, {
    headers: { Cookie: members.team_leader.cookie },
    signal: leaving.signal,
  });
  assert.equal(answer.status, 200);
  const described = Object.keys(operation.spec.responses["200"].content);
  assert.deepEqual(described, [answer.headers.get("Content-Type").split(";")[0]]);
  const alias = "Groene fiets";
  const body = { id: uuid(), started_at: hourAgo(), channel: "street", unknown_count: 0 };
  body.new_people = [{ id: uuid(), alias }];
  await members.worker.call("post /contacts", { body });
  let heard = "";
  for await (const bytes of answer.body) {
    heard += Buffer.from(bytes).toString("utf8");
    if (heard.includes("\n\n") && heard.includes("data:")) break;
  }
  leaving.abort();
  for (const event of heard.split("\n\n").filter((each) => each && !each.startsWith(":"))) {
    assert.match(event, /^event: changed\ndata: \{"what":"[a-z_]+"\}$/);
  }
  contract.succeeded.add(operation.key);
});

test("Every operation of the description has answered with success", () => {
  const missed = [...contract.operations.keys()].filter((key) => !contract.succeeded.has(key));
  assert.deepEqual(missed, []);
});

const idsFor = (path) =>
  Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, uuid()]));

function somebodyWhoMay({ spec }) {
  const { who, roles } = spec["x-access"];
  if (who === "everyone") return nobody;
  if (who === "own_link") return members.visitor;
  return who === "signed_in" ? members.worker : members[roles[0]];
}

test("Without a session every operation that wants one says so", async () => {
  for (const { key, path, spec } of contract.operations.values()) {
    if (spec["x-access"].who === "everyone") continue;
    const { status, body } = await nobody.try(key, { path: idsFor(path), body: undefined });
    assert.equal(status, 401, key);
    assert.equal(body.code, "not_signed_in", key);
  }
});

test("An empty body is answered with every field that is needed", async () => {
  for (const operation of contract.operations.values()) {
    const needed = contract.requiredOf(operation);
    if (needed.length === 0) continue;
    const options = { path: idsFor(operation.path), body: {} };
    const { status, body } = await somebodyWhoMay(operation).try(operation.key, options);
    assert.equal(status, 400, operation.key);
    const named = body.errors.map((each) => each.field);
    assert.deepEqual(named.sort(), needed.sort(), operation.key);
  }
});

test("A field that nobody knows is named", async () => {
  for (const operation of contract.operations.values()) {
    const { key, path } = operation;
    const query = { colour_of_hair: "red" };
    const { status, body } = await somebodyWhoMay(operation).try(key, {
      path: idsFor(path),
      query,
      body: operation.method === "get" ? undefined : {},
    });
    assert.equal(status, 400, key);
    assert.ok(
      body.errors.some((each) => each.field === "colour_of_hair"),
      key,
    );
  }
});

test("What is not there is not found, whoever asks for it", async () => {
  for (const operation of contract.operations.values()) {
    const { key, path, method } = operation;
    if (!path.includes("{") || method !== "get") continue;
    const { status, body } = await somebodyWhoMay(operation).try(key, { path: idsFor(path) });
    assert.equal(status, 404, key);
    assert.equal(body.code, "not_found", key);
  }
});

test("The wrong content type, role, size, password and page are refused in one form", async () => {
  const { worker } = members;
  const wrongType = await worker.try("post /people", {
    body: {},
    headers: { "Content-Type": "text/plain" },
  });
  assert.equal(wrongType.status, 415);
  assert.equal((await worker.try("get /members")).status, 403);
  const large = { id: uuid(), name: "x".repeat(100_000), kind: "square" };
  assert.equal((await worker.try("post /places", { body: large })).status, 413);
  const wrong = { email: addresses.worker, password: "niet dit" };
  assert.equal((await nobody.try("post /session", { body: wrong })).status, 401);
  const fromElsewhere = { body: {}, headers: { Origin: "https://elders.example" } };
  assert.equal((await worker.try("post /people", fromElsewhere)).status, 403);
});

test("Paths and methods that do not exist are refused in the same form", async () => {
  const problem = { $ref: "#/components/schemas/Problem" };
  for (const [method, path, expected] of [
    ["GET", "/api/v1/nothing", 404],
    ["DELETE", "/api/v1/today", 405],
  ]) {
    const answer = await fetch(`${town.base}${path}`, { method });
    assert.equal(answer.status, expected);
    assert.equal(answer.headers.get("Content-Type").split(";")[0], "application/problem+json");
    assert.deepEqual(contract.schemas.faults(problem, await answer.json()), []);
  }
});
