// Who goes along with somebody, through every endpoint that says so.
import assert from "node:assert/strict";

import { uuid } from "../support/town.mjs";
import { askInstruments } from "./ask_instruments.mjs";
import { setBoundaries } from "./set_boundaries.mjs";

async function sayHowItGoes(worker, path) {
  const check = (side, marks) =>
    worker.call("post /people/{person_id}/alliance/checks", {
      path,
      body: { id: uuid(), side, marks },
    });
  await check("young_person", { bond: 9, goals: 2 });
  const { checks, side_by_side } = await check("worker", { bond: 8, goals: 7, tasks: 5 });
  assert.deepEqual([side_by_side.bond_apart, side_by_side.goals_apart], [false, true]);
  await worker.call("delete /alliance-checks/{check_id}", { path: { check_id: checks[0].id } });
  const left = await worker.call("get /people/{person_id}/alliance/checks", { path });
  assert.equal(left.checks.length, 1);
}

async function carryTogether(worker, team_leader) {
  const { items, norm } = await worker.call("get /caseload");
  assert.deepEqual([norm.fte, norm.people_low, norm.people_high], [3, 40, 50]);
  const planned = await team_leader.call("put /teams/{team_id}/guidance", {
    path: { team_id: items[0].team_id },
    body: { fte_hundredths: 250, funded_until_on: null },
  });
  assert.equal(planned.items[0].hours.fte_hundredths, 250);
  const { weeks } = await worker.call("get /me/load");
  const week_on = weeks[0].week_on;
  const said = await worker.call("put /me/extra-hours", { body: { week_on, minutes: 90 } });
  assert.equal(said.weeks[0].extra_minutes, 90);
  const together = await team_leader.call("get /load");
  assert.equal(together.weeks.length, 8);
}

async function leaveInTime(worker, path, successor_id) {
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const page = await worker.call("put /me/departure", { body: { leaves_on: day } });
  assert.equal(page.leaves_on, day);
  const plan = { successor_id, goodbye_on: day, said: true };
  const planned = await worker.call("put /me/farewells/{person_id}", { path, body: plan });
  const line = planned.people.find(({ person_id }) => person_id === path.person_id);
  assert.equal(line.successor_id, successor_id);
  await worker.call("put /me/departure", { body: { leaves_on: null } });
  const stays = await worker.call("get /me/departure");
  assert.deepEqual([stays.leaves_on, stays.people.length], [null, 0]);
}

export async function goAlong({ worker, team_leader, administrator }) {
  const person = uuid();
  await worker.call("post /people", { body: { id: person, alias: "Blauwe pet" } });
  const path = { person_id: person };
  const { member_id } = await worker.call("get /me");
  const { candidates } = await worker.call("get /people/{person_id}/alliance", { path });
  const colleague = candidates.find(({ id }) => id !== member_id);
  const begin = (role, worker_id, more) =>
    worker.call("post /people/{person_id}/alliance/turns", {
      path,
      body: { id: uuid(), role, worker_id, met: false, waits: false, ...more },
    });
  await begin("guide", member_id, { met: true });
  const { second } = await begin("second", colleague.id);
  await worker.call("put /alliance-turns/{turn_id}", {
    path: { turn_id: second.id },
    body: { met: true, waits: false },
  });
  await worker.call("post /people/{person_id}/alliance/phases", {
    path,
    body: { id: uuid(), phase: "trust" },
  });
  const { items } = await worker.call("get /alliance/mine");
  const line = items.find(({ person_id }) => person_id === person);
  assert.deepEqual(
    [line.role, line.second_name, line.second_met, line.phase],
    ["guide", colleague.name, true, "trust"],
  );
  await sayHowItGoes(worker, path);
  await askInstruments({ worker, administrator }, path);
  await leaveInTime(worker, path, colleague.id);
  const after = await begin("guide", colleague.id, { predecessor: "at_young_persons_wish" });
  assert.equal(after.guide.worker_name, colleague.name);
  assert.equal(after.second, null);
  assert.equal(after.earlier.length, 2);
  await carryTogether(worker, team_leader);
  await setBoundaries({ worker, team_leader });
  const figures = await team_leader.call("get /alliance/check-figures");
  assert.equal(figures.items.length, 4);
}
