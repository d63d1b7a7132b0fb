// The demo town on a real server, in a folder and on a port of its own.
import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const top = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const program = process.env.NABIJ_PROGRAM ?? join(top, "build", "dev", "nabij");

export const password = "waalstad demo";

export function uuid() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** The description of the API, as the program prints it. */
export function description() {
  const text = execFileSync(program, ["openapi"], { encoding: "utf8", maxBuffer: 1 << 26 });
  return JSON.parse(text);
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

async function isUp(base) {
  for (let turn = 0; turn < 600; ++turn) {
    const up = await fetch(`${base}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** `prepare` may run commands of the program on the town before it is served. */
export async function openTown(prepare = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), "nabij-contract-"));
  const port = await freePort();
  const env = {
    ...process.env,
    NABIJ_DATABASE_URL: `sqlite:${join(folder, "nabij.db")}`,
    NABIJ_SECURITY_MASTER_KEY_FILE: join(folder, "master.key"),
    NABIJ_SERVER_PORT: String(port),
    NABIJ_LOG_LEVEL: "error",
  };
  execFileSync(program, ["demo"], { env, stdio: "pipe" });
  prepare((words, input = "") => execFileSync(program, words, { env, input, stdio: "pipe" }));
  const server = spawn(program, ["serve"], { env, stdio: "ignore" });
  const base = `http://127.0.0.1:${port}`;
  const close = () => {
    server.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
  if (!(await isUp(base))) {
    close();
    throw new Error("the server did not start");
  }
  return { base, close };
}
