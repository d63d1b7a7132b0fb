// A real Nabij in a folder of its own, on a port of its own, and a small client for its API.
import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const top = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
export const program = process.env.NABIJ_PROGRAM ?? join(top, "build", "dev", "nabij");

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

// Debian's libfaketime, for a server on another day. The monotonic clock stays what it is, so that
// nothing waits for hours.
function clockAt(moment) {
  const libraries = "/usr/lib";
  const kind = readdirSync(libraries).find((name) => name.endsWith("-linux-gnu"));
  return {
    LD_PRELOAD: join(libraries, kind, "faketime", "libfaketimeMT.so.1"),
    FAKETIME: `@${moment.toISOString().slice(0, 19).replace("T", " ")}`,
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
    TZ: "UTC",
  };
}

export const newFolder = () => mkdtempSync(join(tmpdir(), "nabij-browser-"));

const settingsFor = (folder, port) => ({
  ...process.env,
  NABIJ_DATABASE_URL: `sqlite:${join(folder, "nabij.db")}`,
  NABIJ_SECURITY_MASTER_KEY_FILE: join(folder, "master.key"),
  NABIJ_SERVER_PORT: String(port),
});

/** Runs the program in that folder; tells what it printed. */
export function runIn(folder, words, input) {
  return execFileSync(program, words, { env: settingsFor(folder, 0), encoding: "utf8", input });
}

async function stop(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.kill("SIGTERM");
  const late = setTimeout(() => server.kill("SIGKILL"), 20_000);
  const [, signal] = await gone;
  clearTimeout(late);
  if (signal === "SIGKILL") throw new Error("the server did not stop");
}

/** Serves what is in that folder; `at` is the moment that it takes for now, `settings` by name. */
export async function serve(folder, { at, settings = {} } = {}) {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const env = { ...settingsFor(folder, port), ...settings, ...(at ? clockAt(at) : {}) };
  const server = spawn(program, ["serve"], { env, stdio: "ignore" });
  if (!(await until(() => isUp(base)))) {
    server.kill("SIGKILL");
    throw new Error("the server did not start");
  }
  return { base, stop: () => stop(server), process: server };
}

/** A server in a folder of its own; `prepare` fills that by the command line before it starts. */
export async function startServer(prepare, options = {}) {
  const folder = newFolder();
  prepare((words, input) => runIn(folder, words, input), folder);
  const server = await serve(folder, options);
  return {
    base: server.base,
    folder,
    stop: server.stop,
    close() {
      server.process.kill("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
