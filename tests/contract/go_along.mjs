// Who goes along with somebody, through every endpoint that says so.
import assert from "node:assert/strict";

import { uuid } from "../support/town.mjs";

export async function goAlong({ worker }) {
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
  const after = await begin("guide", colleague.id, { predecessor: "at_young_persons_wish" });
  assert.equal(after.guide.worker_name, colleague.name);
  assert.equal(after.second, null);
  assert.equal(after.earlier.length, 2);
}
