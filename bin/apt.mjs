import { existsSync, rmSync, writeFileSync } from "node:fs";
import { run } from "./prepare.mjs";

/** What Debian asks whether a service may be started; 101 is no. */
const POLICY = "/usr/sbin/policy-rc.d";

/** True where packages can be installed without asking anybody: as root on Debian or Ubuntu. */
export function canInstall() {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

/** Installs the distribution's packages; what comes back is apt's exit code. Services among them are not started. */
export function aptInstall(packages, { quiet = false } = {}) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const held = !existsSync(POLICY);
  if (held) writeFileSync(POLICY, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    run("apt-get", ["update", "-qq"], { env, quiet });
    return run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env, quiet });
  } finally {
    if (held) rmSync(POLICY, { force: true });
  }
}
