import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { aptInstall, canInstall } from "./apt.mjs";
import { projectEnvironment, refuse, run } from "./prepare.mjs";

/** The headless shell comes first: it draws the same pages in half the time. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
/** How long Playwright may take to bring its own browser, in milliseconds. */
const DOWNLOAD_MS = 90_000;

function installed() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : refuse(`CHROMIUM_PATH names ${named}, which does not exist.`);
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), MAC];
  return paths.find((path) => existsSync(path)) ?? null;
}

function playwrights() {
  const code = "import('playwright').then(({ chromium }) => process.stdout.write(chromium.executablePath()))";
  const { stdout } = spawnSync("node", ["-e", code], { env: projectEnvironment(), encoding: "utf8" });
  return stdout && existsSync(stdout) ? stdout : null;
}

/**
 * The path of a Chromium: one that is installed; else Playwright's own, brought if need be; else, as root on Debian or
 * Ubuntu, the distribution's. Where none can be had, says what to install and ends.
 */
export function browser() {
  const there = installed() ?? playwrights();
  if (there) return there;
  console.log("No Chromium is installed; asking Playwright for its own …");
  const options = { timeout: DOWNLOAD_MS, quiet: true };
  if (run("playwright", ["install", "chromium"], options) === 0) {
    const own = playwrights();
    if (own) return own;
  }
  if (canInstall()) {
    console.log("Installing the distribution's Chromium …");
    const install = (name) => aptInstall([name, "fonts-noto-cjk"]);
    if (install("chromium-headless-shell") !== 0) install("chromium");
    const distributions = installed();
    if (distributions) return distributions;
  }
  return refuse(
    "The browser tests need Chromium: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.",
  );
}
