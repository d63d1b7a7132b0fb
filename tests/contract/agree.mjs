// Somebody promises something, it is moved, and both say what became of it.
import assert from "node:assert/strict";

import { uuid } from "../support/town.mjs";

const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export async function agree({ worker }) {
  const person = uuid();
  await worker.call("post /people", { body: { id: person, alias: "Gele jas" } });
  const path = { person_id: person };
  const id = uuid();
  await worker.call("post /people/{person_id}/agreements", {
    path,
    body: {
      id,
      side: "worker",
      promised_by: "worker",
      words: "Ik vraag het na bij de school",
      due_on: inDays(1),
      due_minute: 930,
      explained_back: true,
      depends_on: "De mentor",
      answer_by: inDays(2),
    },
  });
  const say = (side, state, more) =>
    worker.call("put /agreements/{agreement_id}", {
      path: { agreement_id: id },
      body: { side, state, explained_back: true, take_over: false, ...more },
    });
  await say("worker", "open", { due_on: inDays(3), why: "De mentor was er niet" });
  await say("worker", "kept");
  const { items } = await say("young_person", "not_kept", { why: "Nog niets gehoord" });
  assert.equal(items[0].differ, true);
  assert.equal(items[0].times_moved, 1);
  const shown = await worker.call("get /people/{person_id}/agreements", { path });
  assert.deepEqual(shown.items, items);
  await worker.call("get /agreements/mine");
  const { reminder } = await worker.call("put /people/{person_id}/reminder", {
    path,
    body: { side: "young_person", channel: "off", minute: 1200, tells: false, language: "nl" },
  });
  assert.equal(reminder.minute, 1200);
  const { firmness } = await worker.call("put /people/{person_id}/firmness", {
    path,
    body: { side: "young_person", firmness: "firm" },
  });
  assert.equal(firmness, "firm");
}
