// An import from its file to its undoing, each step held against the description.
import assert from "node:assert/strict";

import { until } from "../browser/server.mjs";
import { uuid } from "../support/town.mjs";

export async function bringContacts(members) {
  const { team_leader } = members;
  const raw = "Datum;Roepnamen\n2026-11-20;Gele helm\n";
  const stage = async () => {
    const id = uuid();
    await team_leader.call("post /imports", { query: { id }, raw });
    return { import_id: id };
  };
  await team_leader.call("delete /imports/{import_id}", { path: await stage() });

  const { teams } = await members.worker.call("get /me");
  const path = await stage();
  await team_leader.call("put /imports/{import_id}/mapping", {
    path,
    body: {
      columns: ["day", "call_names"],
      day_order: "day_first",
      separator: ",",
      note_audience: "me",
      team_id: teams[0].id,
      channel: "street",
      young_people: 17,
      keep_repeats: true,
      choices: [],
    },
  });
  await team_leader.call("get /imports");
  const lines = await team_leader.call("get /imports/{import_id}/lines", { path });
  assert.equal(lines.items[0].verdict, "new", JSON.stringify(lines.items));
  const reached = (state) =>
    until(
      () => team_leader.call("get /imports/{import_id}", { path }),
      (shown) => JSON.stringify(shown).includes(`"state":"${state}"`),
    );
  await team_leader.call("post /imports/{import_id}/run", { path, body: {} });
  await reached("done");
  await team_leader.call("post /imports/{import_id}/undo", { path, body: {} });
  await reached("undone");
}
