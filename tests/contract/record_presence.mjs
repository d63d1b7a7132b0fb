// A stretch of time at a place, and a count without persons, recorded and taken back.
import { uuid } from "../support/town.mjs";

const hourAgo = () => new Date(Date.now() - 3_600_000).toISOString();

export async function recordPresence(members) {
  const { worker } = members;
  const places = await worker.call("get /places", { query: { limit: 1 } });
  const place_id = places.items[0].id;
  const presence = {
    id: uuid(),
    place_id,
    started_at: hourAgo(),
    ended_at: new Date().toISOString(),
    seen_count: 7,
    note: { text: "Rustig", audience: "me" },
  };
  await worker.call("post /presences", { body: presence });
  await members.team_leader.call("get /presences", { query: { place_id } });
  await worker.call("post /presences/{presence_id}/withdrawal", {
    path: { presence_id: presence.id },
  });
  const tally = { id: uuid(), kind: "reach", at: hourAgo(), place_id, count: 12 };
  await worker.call("post /tallies", { body: tally });
  await worker.call("post /tallies/{tally_id}/withdrawal", { path: { tally_id: tally.id } });
}
