import { spawn } from "node:child_process";
import { join } from "node:path";
import { build, install, projectEnvironment, root } from "./prepare.mjs";

/** `npm start`: installs, builds, then serves with the Node that the project pins, until a signal ends it. */
install();
build();

const server = spawn("node", [join(root, "server.ts")], {
  cwd: root,
  env: projectEnvironment({ NODE_ENV: "production" }),
  stdio: "inherit",
});
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
