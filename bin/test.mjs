import { spawn } from "node:child_process";
import { join } from "node:path";
import { browser } from "./browser.mjs";
import { build, install, projectEnvironment, root, run } from "./prepare.mjs";
import { bringPrograms } from "./programs.mjs";

/** Every server that a test starts loads the same modules: Node compiles them once for all. */
const NODE_COMPILE_CACHE = join(root, "node_modules", ".cache", "node");

function environment(more = {}) {
  return projectEnvironment({ NODE_COMPILE_CACHE, ...more, NODE_ENV: "test" });
}

/** Starts the reading of types, which keeps one core busy as the build does another; resolves to its exit code. */
function readTypes() {
  const options = { cwd: root, env: environment(), stdio: "inherit", shell: process.platform === "win32" };
  const types = spawn("tsc", ["--noEmit"], options);
  return new Promise((resolve) => {
    types.once("error", () => resolve(1));
    types.once("exit", (code) => resolve(code ?? 1));
  });
}

function must(name, code) {
  if (code === 0) return;
  console.error(`\n${name}: failed.`);
  process.exit(code);
}

function step(name, program, args, env) {
  console.log(`\n— ${name}`);
  must(name, run(program, args, { env: environment(env) }));
}

/** `npm test`: everything that must hold before a change may land, in the order of how soon it can fail. */
install();
step("Lint and format", "biome", ["ci", "--diagnostic-level=error"]);
console.log("\n— Types, beside the build");
const types = readTypes();
build();
bringPrograms();
must("Types", await types);
step("Unit tests, machine in UTC", "vitest", ["run"], { TZ: "UTC" });
step("Rules and outputs, machine in Los Angeles", "vitest", ["run", "app"], { TZ: "America/Los_Angeles" });
step("Browser tests", "playwright", ["test"], { CHROMIUM_PATH: browser() });
console.log("\nEverything holds.");
