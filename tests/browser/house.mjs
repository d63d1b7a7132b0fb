// A real Nabij for the browser tests: its own folder, database and port, one region, one team, one
// worker and one place, all made through the command line and the API that people use.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { randomBytes } from "node:crypto";

const top = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const program = join(top, "build", "dev", "nabij");

export function uuid() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

// A small client that keeps its cookie.
class Visitor {
  constructor(base) {
    this.base = base;
    this.cookie = "";
  }

  async send(method, path, body) {
    const answer = await fetch(`${this.base}/api/v1${path}`, {
      method,
      headers: { "Content-Type": "application/json", Cookie: this.cookie },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const cookie = answer.headers.get("set-cookie");
    if (cookie) this.cookie = cookie.split(";")[0];
    const text = await answer.text();
    const value = text ? JSON.parse(text) : null;
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return value;
  }
}

async function waitUntilUp(base) {
  for (let turn = 0; turn < 200; ++turn) {
    const up = await fetch(`${base}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the server did not start");
}

export async function openHouse() {
  const folder = mkdtempSync(join(tmpdir(), "nabij-browser-"));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const environment = {
    ...process.env,
    NABIJ_DATABASE_URL: `sqlite:${join(folder, "nabij.db")}`,
    NABIJ_SECURITY_MASTER_KEY_FILE: join(folder, "master.key"),
    NABIJ_SERVER_PORT: String(port),
  };
  const run = (words, input) =>
    execFileSync(program, words, { env: environment, encoding: "utf8", input });
  run(["region", "add", "--name", "Waalstad", "--organisation", "Gemeente Waalstad"]);
  const adminPassword = "wachtwoord voor beheer";
  const adminEmail = "beheer@waalstad.example";
  run(
    [
      "member",
      "add",
      "--organisation",
      "Gemeente Waalstad",
      "--name",
      "Beheer",
      "--email",
      adminEmail,
      "--role",
      "administrator",
      "--password-from-input",
    ],
    `${adminPassword}\n`,
  );
  const server = spawn(program, ["serve"], { env: environment, stdio: "ignore" });
  await waitUntilUp(base);

  const admin = new Visitor(base);
  await admin.send("POST", "/session", {
    email: adminEmail,
    password: adminPassword,
  });
  const team = uuid();
  await admin.send("POST", "/teams", { id: team, name: "Team Noord" });
  const invitation = await admin.send("POST", "/invitations", {
    id: uuid(),
    name: "Esra",
    roles: ["worker"],
    team_ids: [team],
  });
  const worker = new Visitor(base);
  const signIn = { email: "esra@waalstad.example", password: "wachtwoord voor esra" };
  await worker.send("POST", "/invitations/accept", {
    token: invitation.token,
    name: "Esra",
    ...signIn,
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
  return {
    base,
    worker,
    signIn,
    place,
    close() {
      server.kill("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
