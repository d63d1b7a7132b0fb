// A push service with a browser behind it, for reminders that the program pushes.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { certificateIn } from "./mailbox.mjs";
import { top } from "./server.mjs";

/**
 * How a browser says that it is reached there, and the messages that came in, decrypted. `at`: the
 * time in which the program will push.
 */
export async function openPushbox(at) {
  const folder = mkdtempSync(join(tmpdir(), "nabij-push-"));
  const [certificate, key] = certificateIn(folder);
  const words = [
    join(top, "tests", "support", "push_service.mjs"),
    folder,
    certificate,
    key,
    at.toISOString(),
  ];
  const server = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(server.stdout, "data");
  const text = (name) => readFileSync(join(folder, name), "utf8");
  return {
    settings: {
      NABIJ_PUSH_SUBJECT: "mailto:post@waalstad.example",
      NABIJ_PUSH_CA_FILE: certificate,
      NABIJ_PUSH_ONLY_THIS_MACHINE: "true",
      NABIJ_MAIL_EVERY_SECONDS: "5",
    },
    subscription: {
      endpoint: `https://localhost:${String(line).trim()}/take/phone`,
      keys: { p256dh: text("p256dh"), auth: text("auth") },
    },
    messages: () =>
      text("messages")
        .split("\n")
        .filter(Boolean)
        .map((one) => JSON.parse(one)),
    close() {
      server.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
