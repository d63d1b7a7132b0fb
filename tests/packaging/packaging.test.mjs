// The Debian package is made and looked into, and what it installs is held against what systemd,
// the container file and the settings say.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const top = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const program = join(top, "build", "dev", "nabij");
const packaging = (name) => readFileSync(join(top, "packaging", name), "utf8");
const output = (...words) => execFileSync(words[0], words.slice(1), { encoding: "utf8" });

let folder;
let deb;
let root;

before(() => {
  folder = mkdtempSync(join(tmpdir(), "nabij-packaging-"));
  const said = output(join(top, "packaging", "make-deb"), program, folder);
  deb = said.match(/'([^']+\.deb)'/)[1];
  root = join(folder, "root");
  mkdirSync(root);
  output("dpkg-deb", "--extract", deb, root);
});

after(() => rmSync(folder, { recursive: true, force: true }));

test("The package holds the program, the service, the settings and the pages for operators", () => {
  const listed = output("dpkg-deb", "--contents", deb);
  for (const line of [
    /^-rwxr-xr-x root\/root .* \.\/usr\/bin\/nabij$/m,
    /^-rw-r--r-- root\/root .* \.\/lib\/systemd\/system\/nabij\.service$/m,
    /^-rw-r----- root\/root .* \.\/etc\/nabij\/nabij\.env$/m,
    /^-rw-r--r-- root\/root .* \.\/usr\/share\/doc\/nabij\/copyright$/m,
    /^-rw-r--r-- root\/root .* \.\/usr\/share\/doc\/nabij\/operations\/installing\.md$/m,
  ])
    assert.match(listed, line);
  assert.doesNotMatch(listed, /\.(cpp|hpp|o|a)$/m);
});

test("The package asks for the libraries of the program, and keeps changed settings", () => {
  const depends = output("dpkg-deb", "--field", deb, "Depends");
  for (const library of ["libc6", "libpq5", "libsodium23", "libssl3", "libboost-json1.81.0"])
    assert.ok(depends.includes(library), `${library} in: ${depends}`);
  assert.match(output("dpkg-deb", "--info", deb, "conffiles"), /^\/etc\/nabij\/nabij\.env$/m);
});

test("The scripts of the package are sound, and none of them removes records or the key", () => {
  for (const name of ["postinst", "prerm", "postrm"]) {
    const path = join(top, "packaging", "debian", name);
    output("sh", "-n", path);
    assert.doesNotMatch(readFileSync(path, "utf8"), /\brm\b|deluser|userdel/);
  }
});

test("The program in the package runs", () => {
  assert.match(output(join(root, "usr", "bin", "nabij"), "config"), /\[server\]|server\.port|port/);
});

test("systemd accepts the service", () => {
  const service = packaging("nabij.service").replace(
    "/usr/bin/nabij",
    join(root, "usr", "bin", "nabij"),
  );
  const path = join(folder, "nabij.service");
  writeFileSync(path, service);
  const verified = spawnSync("systemd-analyze", ["verify", "--man=no", path], { encoding: "utf8" });
  assert.equal(verified.status, 0, verified.stderr);
  assert.doesNotMatch(verified.stderr, /nabij\.service:/);
});

// A value that is not the program's own, for settings that do not take any text.
const otherValues = {
  NABIJ_DATABASE_URL: "sqlite:elsewhere.db",
  NABIJ_SERVER_ADDRESS: "::1",
  NABIJ_SERVER_PORT: "8090",
  NABIJ_SERVER_PUBLIC_URL: "https://elsewhere.example",
};

test("Service, package and container name settings that the program knows", () => {
  const known = output(program, "config");
  for (const name of ["nabij.service", "nabij.env", "Containerfile"]) {
    const text = packaging(name);
    for (const [setting] of text.matchAll(/NABIJ_[A-Z_]+(?==)/g)) {
      const run = spawnSync(program, ["config"], {
        encoding: "utf8",
        env: { ...process.env, [setting]: otherValues[setting] ?? "x" },
      });
      assert.equal(run.status, 0, `${setting} in ${name}: ${run.stderr}`);
      assert.notEqual(run.stdout, known, `${setting} in ${name} changes nothing`);
    }
  }
});

test("The container has every library that the program is linked to", () => {
  const depends = output("dpkg-deb", "--field", deb, "Depends");
  const file = packaging("Containerfile");
  const basic = /^(libc6|libgcc-s1|libstdc\+\+6|adduser)$/;
  for (const each of depends.split(",").map((part) => part.trim().split(/[ :]/)[0])) {
    if (!basic.test(each)) assert.ok(file.includes(each), `${each} in the Containerfile`);
  }
});
