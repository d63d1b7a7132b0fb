// What turns out otherwise than it was written, through every endpoint that says so.
import assert from "node:assert/strict";

import { Caller } from "./contract.mjs";
import { uuid } from "../support/town.mjs";

const password = "een heel lang wachtwoord";

const email = "beheer@dekrib.example";

/** Somebody who invites for the organisation of the worker whom the town knows. */
export function addManager(run) {
  const words = ["--organisation", "Jongerenwerk De Krib", "--name", "Beheer", "--email", email];
  const add = ["member", "add", ...words, "--role", "administrator", "--password-from-input"];
  run(add, `${password}\n`);
}

/** A worker in the team of that worker. */
export async function hireAColleague(contract, { worker }) {
  const { teams } = await worker.call("get /me");
  const administrator = await new Caller(contract).signIn(email, password);
  const body = { id: uuid(), name: "Ada", roles: ["worker"], team_ids: [teams[0].id] };
  const { token } = await administrator.call("post /invitations", { body });
  const colleague = new Caller(contract);
  await colleague.call("post /invitations/accept", {
    body: { token, name: "Ada", email: "ada@dekrib.example", password },
  });
  return colleague;
}

async function talkAfterwards(worker, colleague) {
  const { colleagues } = await worker.call("get /me/debrief");
  const ada = colleagues.find(({ name }) => name === "Ada");
  const body = { id: uuid(), colleague_ids: [ada.id] };
  const { mine } = await worker.call("post /me/debrief", { body });
  assert.deepEqual(mine.colleagues, [{ name: "Ada", coming: false }]);
  const path = { debrief_id: body.id };
  const { asked } = await colleague.call("put /debriefs/{debrief_id}/coming", { path });
  assert.equal(asked[0].coming, true);
  assert.equal((await worker.call("delete /me/debrief")).mine, null);
}

export async function putNotesRight({ worker }, colleague) {
  const person = uuid();
  await worker.call("post /people", { body: { id: person, alias: "Groene tas" } });
  const contact = {
    id: uuid(),
    started_at: `${new Date().toISOString().slice(0, 19)}Z`,
    channel: "street",
    person_ids: [person],
    unknown_count: 0,
    note: { text: "Zijn broer zit vast", audience: "team", status: "hearsay" },
  };
  await worker.call("post /contacts", { body: contact });
  await talkAfterwards(worker, colleague);
  const path = { person_id: person };
  const seen = await colleague.call("get /people/{person_id}", { path });
  assert.equal(seen.card.last_contact.status, "hearsay");
  const { items } = await worker.call("post /contacts/{contact_id}/note-changes", {
    path: { contact_id: contact.id },
    body: { id: uuid(), kind: "untrue", words: "Zijn neef, en die is vrij" },
  });
  assert.equal(items[0].kind, "untrue");
  const told = await colleague.call("get /me/note-notices");
  assert.equal(told.items[0].person.id, person);
  await colleague.call("delete /me/note-notices/{notice_id}", {
    path: { notice_id: told.items[0].id },
  });
  assert.equal((await colleague.call("get /me/note-notices")).items.length, 0);
}
