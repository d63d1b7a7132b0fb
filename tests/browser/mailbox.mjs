// A real mail server with a mailbox, for letters that the program sends.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { top } from "./server.mjs";

/** A certificate for localhost that signs itself, and its key. */
export function certificateIn(folder) {
  const [certificate, key] = [join(folder, "own.crt"), join(folder, "own.key")];
  const words = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost"];
  const names = ["-addext", "subjectAltName=DNS:localhost"];
  execFileSync("openssl", [...words, ...names, "-keyout", key, "-out", certificate], {
    stdio: "ignore",
  });
  return [certificate, key];
}

/** Where to send to, and the letters that came in, oldest first. */
export async function openMailbox() {
  const folder = mkdtempSync(join(tmpdir(), "nabij-mail-"));
  const words = [join(top, "tests", "support", "mail_server.py"), folder];
  const server = spawn("/usr/bin/python3", [...words, ...certificateIn(folder)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(server.stdout, "data");
  const fresh = join(folder, "mail", "new");
  return {
    settings: {
      NABIJ_MAIL_SERVER: "localhost",
      NABIJ_MAIL_PORT: String(line).trim(),
      NABIJ_MAIL_SECURITY: "none",
      NABIJ_MAIL_SENDER: "post@waalstad.example",
      NABIJ_MAIL_EVERY_SECONDS: "5",
    },
    letters: () =>
      existsSync(fresh)
        ? readdirSync(fresh)
            .sort()
            .map((name) => readFileSync(join(fresh, name), "utf8"))
        : [],
    close() {
      server.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
