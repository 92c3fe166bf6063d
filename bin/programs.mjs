import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { aptInstall, canInstall } from "./apt.mjs";

/**
 * Programs of other people that tests try our work with, and the Debian package of each: calendar clients that read the feeds,
 * and caches that stand in front. A test whose program is missing says so and is skipped.
 */
const WANTED = [
  { package: "vdirsyncer", isThere: () => isProgram("vdirsyncer") },
  { package: "khal", isThere: () => isProgram("khal") },
  {
    package: "python3-icalendar",
    isThere: () => spawnSync("/usr/bin/python3", ["-c", "import icalendar"]).status === 0,
  },
  { package: "varnish", isThere: () => isProgram("varnishd") },
  { package: "nginx-light", isThere: () => isProgram("nginx") },
];

function isProgram(name) {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders.some((folder) => existsSync(join(folder, name)));
}

/** Installs the programs that are missing, where that can be done without asking anybody. */
export function bringPrograms() {
  const missing = WANTED.filter(({ isThere }) => !isThere()).map((each) => each.package);
  if (missing.length === 0) return;
  if (canInstall()) {
    console.log(`Installing ${missing.join(", ")} …`);
    // One by one if together fails: a distribution may lack one of them.
    if (aptInstall(missing, { quiet: true }) !== 0) {
      for (const each of missing) aptInstall([each], { quiet: true });
    }
  }
  const lacking = WANTED.filter(({ isThere }) => !isThere()).map((each) => each.package);
  if (lacking.length > 0) console.log(`Not installed, so their tests are skipped: ${lacking.join(", ")}.`);
}
