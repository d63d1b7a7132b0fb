// The houses that the browser tests walk through, all made through the command line and the API
// that people use: one with a single place, one that is brand new, and the demo town.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";

import { program, runIn, startServer, top, uuid, Visitor } from "./server.mjs";

export { uuid } from "./server.mjs";

const password = "een wachtwoord van niks";
const organisation = "Gemeente Waalstad";

function addMember(run, name, role) {
  const email = `${name.toLowerCase()}@waalstad.example`;
  const words = ["--organisation", organisation, "--name", name, "--email", email];
  run(["member", "add", ...words, "--role", role, "--password-from-input"], `${password}\n`);
  return { email, password };
}

/** One region, one team, one worker and one place with a contact. */
export async function openHouse(options = {}) {
  let signIn;
  const server = await startServer((run) => {
    run(["region", "add", "--name", "Waalstad", "--organisation", organisation]);
    signIn = addMember(run, "Beheer", "administrator");
  }, options);
  const admin = await new Visitor(server.base).signIn(signIn);
  const team = uuid();
  await admin.send("POST", "/teams", { id: team, name: "Team Noord" });
  const invitation = await admin.send("POST", "/invitations", {
    id: uuid(),
    name: "Esra",
    roles: ["worker"],
    team_ids: [team],
  });
  const worker = new Visitor(server.base);
  const esra = { email: "esra@waalstad.example", password: "wachtwoord voor esra" };
  await worker.send("POST", "/invitations/accept", {
    token: invitation.token,
    name: "Esra",
    ...esra,
  });
  const place = uuid();
  await worker.send("POST", "/places", { id: place, name: "Skatebaan", kind: "square" });
  // One contact, so that the place is among the recent ones.
  await worker.send("POST", "/contacts", {
    id: uuid(),
    started_at: new Date(Date.now() - 3600_000).toISOString(),
    channel: "street",
    place_id: place,
    unknown_count: 2,
  });
  return { ...server, admin, adminSignIn: signIn, worker, signIn: esra, place };
}

/** A colleague in the same team; how they sign in. */
export async function hire(house, name) {
  const [team] = (await house.admin.send("GET", "/teams")).items;
  const invitation = await house.admin.send("POST", "/invitations", {
    id: uuid(),
    name,
    roles: ["worker"],
    team_ids: [team.id],
  });
  const email = `${name.toLowerCase()}@waalstad.example`;
  const secret = { email, password: `wachtwoord voor ${name}` };
  const body = { token: invitation.token, name, ...secret };
  await new Visitor(house.base).send("POST", "/invitations/accept", body);
  return secret;
}

/** A region on its first day: a team, somebody in each role, and a newcomer without a team. */
export async function openNewHouse() {
  const signIns = {};
  const server = await startServer((run) => {
    run(["region", "add", "--name", "Waalstad", "--organisation", organisation]);
    signIns.worker = addMember(run, "Esra", "worker");
    signIns.team_leader = addMember(run, "Marloes", "team_leader");
    signIns.policy_officer = addMember(run, "Joris", "policy_officer");
    signIns.administrator = addMember(run, "Hanna", "administrator");
    signIns.newcomer = addMember(run, "Bilal", "worker");
  });
  const admin = await new Visitor(server.base).signIn(signIns.administrator);
  const team = { id: uuid(), name: "Team Noord" };
  await admin.send("POST", "/teams", team);
  for (const { id, name, roles } of (await admin.send("GET", "/members")).items) {
    if (name === "Bilal") continue;
    await admin.send("PUT", `/members/${id}`, { roles, team_ids: [team.id] });
  }
  return { ...server, signIns };
}

const roleNames = {
  worker: "worker",
  "team leader": "team_leader",
  "policy officer": "policy_officer",
  administrator: "administrator",
};

// Making the town takes a while, and many tests begin with the same one. It is made once for a
// program and a day, and everybody works on a copy.
function readyTown(day) {
  const towns = join(top, "build", "towns");
  const made = `${Math.round(statSync(program).mtimeMs)}-`;
  const ready = join(towns, made + day);
  if (existsSync(ready)) return ready;
  mkdirSync(towns, { recursive: true });
  for (const name of readdirSync(towns)) {
    if (!name.startsWith(made)) rmSync(join(towns, name), { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(towns, `${made}new-`));
  runIn(folder, ["demo", "--today", day]);
  try {
    renameSync(folder, ready);
  } catch {
    // Another test was first; theirs is as good.
    rmSync(folder, { recursive: true, force: true });
  }
  return ready;
}

const thisDay = () =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" }).format();

/** Fills a folder with the demo town; tells the first sign-in that it names for each role. */
export function makeTown(folder, { today = thisDay() } = {}) {
  const signIns = {};
  cpSync(readyTown(today), folder, { recursive: true });
  const told = runIn(folder, ["demo"]);
  const secret = /demo password: (.+)/.exec(told)[1].trim();
  for (const [, role, email] of told.matchAll(/^ {2}(\S+(?: \S+)?)\s{2,}(\S+@\S+)/gm)) {
    signIns[roleNames[role]] ??= { email, password: secret };
  }
  return signIns;
}

// A mail server that is not there: enough to be offered a reminder, and nobody gets one.
const mailToNobody = {
  NABIJ_MAIL_SERVER: "127.0.0.1",
  NABIJ_MAIL_PORT: "9",
  NABIJ_MAIL_SECURITY: "none",
  NABIJ_MAIL_SENDER: "post@waalstad.example",
};

export async function openTown() {
  let signIns;
  const prepare = (_run, folder) => {
    signIns = makeTown(folder);
  };
  const server = await startServer(prepare, { settings: mailToNobody });
  return { ...server, signIns };
}
