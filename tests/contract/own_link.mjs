// A young person takes over a link of their own, and does there what is theirs to do.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";

import { Caller } from "./contract.mjs";
import { uuid } from "../support/town.mjs";

const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function somebody(worker) {
  const person_id = uuid();
  await worker.call("post /people", { body: { id: person_id, alias: "Witte helm" } });
  const path = { person_id };
  const { member_id } = await worker.call("get /me");
  await worker.call("post /people/{person_id}/alliance/turns", {
    path,
    body: { id: uuid(), role: "guide", worker_id: member_id, met: true, waits: false },
  });
  const agreement = uuid();
  await worker.call("post /people/{person_id}/agreements", {
    path,
    body: {
      id: agreement,
      side: "worker",
      promised_by: "worker",
      words: "Ik bel de school",
      due_on: inDays(1),
      explained_back: true,
    },
  });
  const goal = uuid();
  await worker.call("post /people/{person_id}/plan/goals", {
    path,
    body: { id: goal, side: "young_person", stage: "goal", words: "Mijn eigen fiets" },
  });
  return { path, member_id, agreement, goal };
}

async function inThePlan(visitor, goal) {
  await visitor.call("post /own/plan/goals", {
    body: { id: uuid(), stage: "wish", words: "Een hond" },
  });
  const step = uuid();
  await visitor.call("post /own/plan-goals/{goal_id}/steps", {
    path: { goal_id: goal },
    body: { id: step, words: "Kijken wat er staat" },
  });
  await visitor.call("put /own/plan-steps/{step_id}", {
    path: { step_id: step },
    body: { state: "done", felt: "easy" },
  });
  await visitor.call("get /own/boundaries");
  await visitor.call("get /own/looks");
  const { goals } = await visitor.call("get /own/plan");
  assert.equal(goals.length, 2);
}

async function howItGoes(visitor, worker_id) {
  const id = uuid();
  const body = { id, worker_id, marks: { bond: 8, tasks: 4 } };
  const { along } = await visitor.call("post /own/checks", { body });
  assert.equal(along[0].role, "guide");
  await visitor.call("delete /own/checks/{check_id}", { path: { check_id: id } });
  const { checks } = await visitor.call("get /own/checks");
  assert.deepEqual(checks, []);
}

async function haveACalendar(caller, where, body) {
  const { path } = await caller.call(`post ${where}`, { body });
  const address = path.split("/").at(-1);
  const program = new Caller(caller.contract);
  const text = await program.call("get /calendars/{address}", { path: { address } });
  assert.match(text, /^BEGIN:VCALENDAR\r\n/);
  assert.notEqual((await caller.call(`get ${where}`)).since_on, null);
  await caller.call(`delete ${where}`);
  const gone = await program.try("get /calendars/{address}", { path: { address } });
  assert.equal(gone.status, 404);
}

async function takeOver(visitor, worker, path) {
  const { offer } = await worker.call("post /people/{person_id}/own-link", { path });
  const key = randomBytes(32).toString("base64url");
  await visitor.call("post /own/link", { body: { offer, key } });
  return offer.slice(0, 23) + key;
}

/** Returns somebody who is at a link of their own. */
async function beReached(visitor, { worker, team_leader }) {
  const hours = [{ weekday: 0, from_minute: 840, until_minute: 1080 }];
  const chosen = await worker.call("put /me/availability", { body: { hours } });
  assert.deepEqual(chosen.hours, hours);
  const urgent = { words: "De straatcoach", phone: "06 1234 5678" };
  await team_leader.call("put /urgent-route", { body: urgent });
  assert.deepEqual((await worker.call("get /me/availability")).urgent, urgent);
  const { along } = await visitor.call("get /own/reach");
  assert.deepEqual(along[0].hours, hours);
}

export async function haveAnOwnLink(members, contract) {
  const { worker } = members;
  const { path, member_id, agreement, goal } = await somebody(worker);
  const visitor = new Caller(contract);
  const link = await takeOver(visitor, worker, path);
  await visitor.call("get /own");
  const { items } = await visitor.call("put /own/agreements/{agreement_id}", {
    path: { agreement_id: agreement },
    body: { state: "not_kept", why: "Nog niets gehoord" },
  });
  assert.equal(items[0].young_person_says, "not_kept");
  await visitor.call("put /own/firmness", { body: { firmness: "gentle" } });
  await visitor.call("get /own/agreements");
  await visitor.call("put /own/reminder", {
    body: { channel: "off", minute: 1150, tells: false, language: "nl" },
  });
  await inThePlan(visitor, goal);
  await beReached(visitor, members);
  await haveACalendar(visitor, "/own/calendar", { language: "nl", tells: true });
  await haveACalendar(worker, "/me/calendar", { language: "en" });
  await howItGoes(visitor, member_id);
  await visitor.call("delete /own/visit");
  await visitor.call("post /own/visit", { body: { link } });
  await visitor.call("delete /own/link");
  const shown = await worker.call("get /people/{person_id}/own-link", { path });
  assert.equal(shown.since_on, null);
  await worker.call("delete /people/{person_id}/own-link", { path });
  await takeOver(visitor, worker, path);
  return visitor;
}
