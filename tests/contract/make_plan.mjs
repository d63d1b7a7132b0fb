// A plan, from the first wish to a score, made through every endpoint that writes in one. The score
// is worked out once more here, from what the API tells, by the formula of Kiresuk and Sherman
// (1968).
import assert from "node:assert/strict";

import { uuid } from "../support/town.mjs";

const side = "young_person";
const today = () => new Date().toLocaleDateString("sv", { timeZone: "Europe/Amsterdam" });

function tScore(goals) {
  const sum = (of) => goals.map(of).reduce((one, other) => one + other, 0);
  const weights = sum(({ weight }) => weight);
  const squares = sum(({ weight }) => weight * weight);
  const weighted = sum(({ weight, level }) => weight * level);
  return 50 + (10 * weighted) / Math.sqrt(0.7 * squares + 0.3 * weights * weights);
}

async function addGoal(worker, person, importance) {
  const goal = { id: uuid(), side, stage: "goal", words: "Naar school", importance };
  const path = { person_id: person };
  await worker.call("post /people/{person_id}/plan/goals", { path, body: goal });
  const again = await worker.try("post /people/{person_id}/plan/goals", { path, body: goal });
  assert.equal(again.status, 200);
  return goal.id;
}

async function scaleGoal(worker, goal_id, level) {
  const levels = {
    minus_two: "Nooit",
    minus_one: "Een keer",
    zero: "Drie keer",
    plus_one: "Vier keer",
    plus_two: "Elke dag",
  };
  const path = { goal_id };
  const body = { side, levels, baseline: -1 };
  await worker.call("put /plan-goals/{goal_id}/scale", { path, body });
  return worker.call("post /plan-goals/{goal_id}/ratings", {
    path,
    body: { id: uuid(), side, level },
  });
}

function holdScore(plan) {
  const goals = plan.scaling.scales.map((scale) => ({
    level: scale.level,
    weight: plan.goals.find((goal) => goal.id === scale.goal_id).importance ?? 1,
  }));
  const { attainment } = plan.scaling;
  assert.equal(attainment.goals, goals.length);
  assert.ok(Math.abs(attainment.t - tScore(goals)) < 0.00005, `${attainment.t}`);
  return attainment.t;
}

async function takeSteps(worker, goal_id) {
  const path = { goal_id };
  await worker.call("post /plan-goals/{goal_id}/comments", {
    path,
    body: { id: uuid(), side: "worker", words: "Mooi gezegd" },
  });
  const step = { id: uuid(), side, words: "Op tijd opstaan" };
  await worker.call("post /plan-goals/{goal_id}/steps", { path, body: step });
  const pieces = [{ id: uuid(), words: "Een wekker kopen" }];
  await worker.call("post /plan-steps/{step_id}/pieces", {
    path: { step_id: step.id },
    body: { side: "worker", pieces },
  });
  const plan = await worker.call("put /plan-steps/{step_id}", {
    path: { step_id: pieces[0].id },
    body: { side, state: "done", felt: "easy", next: false },
  });
  const goal = plan.goals.find((one) => one.id === goal_id);
  assert.deepEqual(
    goal.steps.map((one) => one.state),
    ["cut_up", "done"],
  );
  await worker.call("put /plan-goals/{goal_id}", {
    path,
    body: { side, stage: "goal", state: "resting", words: "Later naar school", importance: 3 },
  });
  const versions = await worker.call("get /plan-goals/{goal_id}/versions", { path });
  assert.equal(versions.items.length, 2);
}

async function keepMoments(worker, path) {
  const moment = { id: uuid(), side: "worker", kind: "success", words: "Drie dagen op tijd" };
  await worker.call("post /people/{person_id}/plan/moments", { path, body: moment });
  const told = { path: { moment_id: moment.id } };
  await worker.call("put /plan-moments/{moment_id}", {
    ...told,
    body: { side, permission: "celebrate" },
  });
  await worker.call("post /plan-moments/{moment_id}/withdrawal", { ...told, body: { side } });
}

async function doThings(worker, path) {
  const chance = { id: uuid(), side, kind: "internship", words: "Fietsenmaker" };
  await worker.call("post /people/{person_id}/plan/opportunities", { path, body: chance });
  const started = { side, state: "started", words: chance.words, starts_on: today() };
  const opportunity = { path: { opportunity_id: chance.id } };
  await worker.call("put /plan-opportunities/{opportunity_id}", { ...opportunity, body: started });
  await worker.call("post /plan-opportunities/{opportunity_id}/outcomes", {
    ...opportunity,
    body: { id: uuid(), side, moment: "three_days", outcome: "going_well" },
  });
  const task = { id: uuid(), side: "worker", kind: "go_along", who: "together" };
  await worker.call("post /people/{person_id}/plan/tasks", {
    path,
    body: { ...task, words: "De eerste dag mee", opportunity_id: chance.id },
  });
  const plan = await worker.call("put /plan-tasks/{task_id}", {
    path: { task_id: task.id },
    body: { side: "worker", who: "together", state: "done", minutes: 60 },
  });
  assert.deepEqual(plan.support, { done: 1, minutes: 60 });
  const body = { side, ask_on: today(), who_stays: "Noor" };
  await worker.call("put /people/{person_id}/plan/eighteen", { path, body });
}

async function drawNetwork(worker, path) {
  const tie = { side, name: "Oma", role: "family", energy: "gives", for_pair: false };
  const id = uuid();
  await worker.call("post /people/{person_id}/plan/ties", {
    path,
    body: { ...tie, id, closeness: "near" },
  });
  const plan = await worker.call("put /plan-ties/{tie_id}", {
    path: { tie_id: id },
    body: { ...tie, closeness: "far", angle: 90, gone: true },
  });
  assert.equal(plan.network.hint, "nobody_near");
}

export async function makePlan({ worker }) {
  const person = uuid();
  await worker.call("post /people", { body: { id: person, alias: "Groene jas" } });
  const path = { person_id: person };
  const goals = [];
  for (const [importance, level] of [
    [3, 1],
    [2, 0],
    [1, -1],
  ]) {
    const goal = await addGoal(worker, person, importance);
    await scaleGoal(worker, goal, level);
    goals.push(goal);
  }
  const plan = await worker.call("get /people/{person_id}/plan", { path });
  // The worked example of three goals with weights.
  assert.ok(Math.abs(holdScore(plan) - 54.4065) < 0.00005);
  await takeSteps(worker, goals[0]);
  await keepMoments(worker, path);
  await doThings(worker, path);
  await drawNetwork(worker, path);
  holdScore(await worker.call("get /people/{person_id}/plan", { path }));
}
