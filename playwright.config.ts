import { defineConfig } from "@playwright/test";

/** Chromium must not look for anything outside, and needs no sandbox where root runs the tests in a container. */
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  reporter: "list",
  forbidOnly: true,
  use: {
    browserName: "chromium",
    // Readers need no script; the tests hold us to it. (axe is brought by the tests and needs a context that allows it.)
    javaScriptEnabled: false,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: isRoot ? ["--no-sandbox", ...QUIET] : QUIET,
    },
  },
});
