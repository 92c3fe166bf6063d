import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * What every command needs first, in plain JavaScript on Node's own modules: it runs on a bare clone, on any Node from
 * 20 on, before anything is installed.
 */

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const INSTALLED = join(root, "node_modules", ".yaksok-installed");
const BUILT = join(root, "build", ".yaksok-built");
const SOURCES = ["app", "db", "public", "package-lock.json", "remix.config.js", "vite.config.ts"];

/** Tells a person what is wrong and what to do, and ends with exit code 1. */
export function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The environment in which the project's own Node and programs come first on the path. */
export function projectEnvironment(more = {}) {
  const own = [join(root, "node_modules", "node", "bin"), join(root, "node_modules", ".bin")];
  return {
    ...process.env,
    PATH: [...own, process.env.PATH].join(process.platform === "win32" ? ";" : ":"),
    ...more,
  };
}

/** Runs a program to its end in the project's folder; what comes back is its exit code. */
export function run(program, args, { env = projectEnvironment(), timeout, quiet = false } = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    env,
    timeout,
    stdio: quiet ? "ignore" : "inherit",
    shell: process.platform === "win32",
  });
  return error ? 1 : (status ?? 1);
}

function digest(paths) {
  const hash = createHash("sha256");
  const add = (path) => {
    const file = join(root, path);
    if (!existsSync(file)) return;
    if (statSync(file).isDirectory()) {
      for (const name of readdirSync(file).sort()) add(join(path, name));
      return;
    }
    hash.update(path).update("\0").update(readFileSync(file)).update("\0");
  };
  for (const path of paths) add(path);
  return hash.digest("hex");
}

function stampOf(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** Installs what package-lock.json names, unless that is what is there. */
export function install() {
  if (Number(process.versions.node.split(".")[0]) < 20) {
    refuse(`Node ${process.versions.node} is too old: install Node 20 or newer.`);
  }
  const wanted = digest(["package-lock.json"]);
  if (stampOf(INSTALLED) === wanted) return;
  console.log("Installing the packages that package-lock.json names …");
  // Not `npm ci`: it refuses a lock file that lacks optional builds for platforms that a registry does not carry.
  const flags = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--include=dev"];
  if (run("npm", flags, { env: process.env }) !== 0) {
    refuse("The packages could not be installed: see npm's message above, then run the same command again.");
  }
  writeFileSync(INSTALLED, wanted);
}

/** Builds the site, unless what is built comes from these very sources. */
export function build() {
  const wanted = digest(SOURCES);
  if (stampOf(BUILT) === wanted) return;
  console.log("Building the site …");
  if (
    run("remix", ["vite:build", "--logLevel", "warn"], {
      env: projectEnvironment({ NODE_ENV: "production" }),
    }) !== 0
  ) {
    refuse("The site could not be built: see the message above.");
  }
  writeFileSync(BUILT, wanted);
}
