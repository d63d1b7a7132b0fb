// A questionnaire as data, through every endpoint that loads or answers one.
import assert from "node:assert/strict";

import { exampleInstrument } from "../support/instrument.mjs";
import { uuid } from "../support/town.mjs";

async function loadExample(administrator) {
  const before = await administrator.call("get /instruments");
  assert.deepEqual(before.items, [], "none is shipped");
  const id = uuid();
  const body = { id, licence_is_held: true, definition: exampleInstrument() };
  const { items } = await administrator.call("post /instruments", { body });
  assert.deepEqual([items[0].id, items[0].open], [id, true]);
  return id;
}

export async function askInstruments({ worker, administrator }, path) {
  const instrument_id = await loadExample(administrator);
  const marks = [
    { item: "heard", value: 4 },
    { item: "mine", value: 3 },
    { item: "hurried", value: 1 },
  ];
  const { answers } = await worker.call("post /people/{person_id}/instruments", {
    path,
    body: { id: uuid(), instrument_id, side: "young_person", marks },
  });
  const scores = answers[0].scores.map(({ subscale, score }) => [subscale, Math.round(score * 9)]);
  assert.deepEqual(scores, [
    ["listening", 32],
    ["whole", 132],
  ]);
  await worker.call("delete /instrument-answers/{answers_id}", {
    path: { answers_id: answers[0].id },
  });
  const left = await worker.call("get /people/{person_id}/instruments", { path });
  assert.deepEqual([left.open, left.answers.length], [true, 0]);
  const ended = await administrator.call("put /instruments/{instrument_id}/ended", {
    path: { instrument_id },
  });
  assert.equal(ended.items[0].open, false);
}
