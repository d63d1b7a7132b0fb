// What is negotiable, and a rule set aside, through every endpoint that says so.
import assert from "node:assert/strict";

import { uuid } from "../support/town.mjs";

async function sayWhatIsNegotiable(worker, path) {
  const body = {
    frame: "school_duty",
    told: true,
    negotiable: "Waar we afspreken",
    reported: "Of je kwam, aan de leerplichtambtenaar",
  };
  await worker.call("put /people/{person_id}/boundaries", { path, body });
  const { sheets } = await worker.call("get /people/{person_id}/boundaries", { path });
  assert.equal(sheets[0].sheet.reported, body.reported);
}

async function setARuleAside(worker, path, rule_id) {
  const add = (more) =>
    worker.call("post /rules/{rule_id}/exceptions", {
      path: { rule_id },
      body: { id: uuid(), what: "Met kerst gebeld", why: "Ze was alleen", ...more },
    });
  await add({ person_id: path.person_id });
  const { items } = await add({ explained: "Iedereen mag met kerst bellen" });
  assert.deepEqual([items[0].for_somebody, items[1].words], [false, null]);
  await worker.call("delete /exceptions/{exception_id}", { path: { exception_id: items[0].id } });
  const left = await worker.call("get /exceptions");
  assert.equal(left.items.length, items.length - 1);
}

export async function setBoundaries({ worker, team_leader }) {
  const person_id = uuid();
  await worker.call("post /people", { body: { id: person_id, alias: "Rode sjaal" } });
  const path = { person_id };
  await sayWhatIsNegotiable(worker, path);
  const { teams } = await worker.call("get /rules");
  const rule = { id: uuid(), kind: "house", words: "We luisteren", with_young_people: true };
  await team_leader.call("post /teams/{team_id}/rules", {
    path: { team_id: teams[0].team_id },
    body: rule,
  });
  const rule_id = rule.id;
  await setARuleAside(worker, path, rule_id);
  await worker.call("put /rules/{rule_id}/reviewed", { path: { rule_id } });
  const ended = await worker.call("put /rules/{rule_id}/ended", { path: { rule_id } });
  assert.ok(ended.teams[0].rules.every(({ id }) => id !== rule_id));
}
