import { browser } from "./browser.mjs";
import { build, install, projectEnvironment, run } from "./prepare.mjs";
import { bringPrograms } from "./programs.mjs";

/** `npm test`: everything that must hold before a change may land, in the order of how soon it can fail. */
install();
build();
bringPrograms();

const steps = [
  ["Lint and format", "biome", ["ci", "--diagnostic-level=error"]],
  ["Types", "tsc", ["--noEmit"]],
  ["Unit tests, machine in UTC", "vitest", ["run"], { TZ: "UTC" }],
  ["Rules and outputs, machine in Los Angeles", "vitest", ["run", "app"], { TZ: "America/Los_Angeles" }],
  ["Browser tests", "playwright", ["test"], { CHROMIUM_PATH: browser() }],
];

for (const [name, program, args, env = {}] of steps) {
  console.log(`\n— ${name}`);
  const code = run(program, args, { env: projectEnvironment({ ...env, NODE_ENV: "test" }) });
  if (code !== 0) {
    console.error(`\n${name}: failed.`);
    process.exit(code);
  }
}
console.log("\nEverything holds.");
