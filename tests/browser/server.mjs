// A real Nabij in a folder of its own, on a port of its own, and a small client for its API.
import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const top = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const program = process.env.NABIJ_PROGRAM ?? join(top, "build", "dev", "nabij");

export function uuid() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks until the answer is a good one; the last answer when it never is. */
export async function until(ask, good = Boolean) {
  let answer = await ask();
  for (let turn = 0; turn < 150 && !good(answer); ++turn) {
    await pause(100);
    answer = await ask();
  }
  return answer;
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

/** A small client that keeps its cookie. */
export class Visitor {
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

  async signIn({ email, password }) {
    await this.send("POST", "/session", { email, password });
    return this;
  }
}

const isUp = (base) =>
  fetch(`${base}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  );

/** `prepare` fills the folder by the command line, before the server starts. */
export async function startServer(prepare) {
  const folder = mkdtempSync(join(tmpdir(), "nabij-browser-"));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NABIJ_DATABASE_URL: `sqlite:${join(folder, "nabij.db")}`,
    NABIJ_SECURITY_MASTER_KEY_FILE: join(folder, "master.key"),
    NABIJ_SERVER_PORT: String(port),
  };
  const run = (words, input) => execFileSync(program, words, { env, encoding: "utf8", input });
  prepare(run);
  const server = spawn(program, ["serve"], { env, stdio: "ignore" });
  if (!(await until(() => isUp(base)))) throw new Error("the server did not start");
  return {
    base,
    folder,
    close() {
      server.kill("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
