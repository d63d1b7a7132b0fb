// The houses that the browser tests walk through, all made through the command line and the API
// that people use: one with a single place, one that is brand new, and the demo town.
import { startServer, uuid, Visitor } from "./server.mjs";

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
export async function openHouse() {
  let signIn;
  const server = await startServer((run) => {
    run(["region", "add", "--name", "Waalstad", "--organisation", organisation]);
    signIn = addMember(run, "Beheer", "administrator");
  });
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

/** A region on its first day: somebody in each role, and nothing else. */
export async function openNewHouse() {
  const signIns = {};
  const server = await startServer((run) => {
    run(["region", "add", "--name", "Waalstad", "--organisation", organisation]);
    signIns.worker = addMember(run, "Esra", "worker");
    signIns.team_leader = addMember(run, "Marloes", "team_leader");
    signIns.policy_officer = addMember(run, "Joris", "policy_officer");
    signIns.administrator = addMember(run, "Hanna", "administrator");
  });
  return { ...server, signIns };
}

const roleNames = {
  worker: "worker",
  "team leader": "team_leader",
  "policy officer": "policy_officer",
  administrator: "administrator",
};

/** The demo town, with the first sign-in that it names for each role. */
export async function openTown() {
  const signIns = {};
  const server = await startServer((run) => {
    const told = run(["demo"]);
    const secret = /demo password: (.+)/.exec(told)[1].trim();
    for (const [, role, email] of told.matchAll(/^ {2}(\S+(?: \S+)?)\s{2,}(\S+@\S+)/gm)) {
      signIns[roleNames[role]] ??= { email, password: secret };
    }
  });
  return { ...server, signIns };
}
