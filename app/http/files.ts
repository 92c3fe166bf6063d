import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { getMimeType } from "hono/utils/mime";
import type { Build } from "./build.ts";
import { A_DAY, FOR_GOOD } from "./cache-control.ts";
import type { Version } from "./edition.ts";
import { SPECULATION_RULES } from "./headers.ts";
import type { FileSource } from "./source.ts";
import { pathOf } from "./targets.ts";

/** Below this folder a file's name changes with its content. */
const NAMED_BY_CONTENT = "/assets/";

/** What the name of a file does not tell: a browser takes rules only under a media type of their own. */
const TYPES: Record<string, string> = { [SPECULATION_RULES]: "application/speculationrules+json" };

/** The files of a folder, listed once: what is not on the list is not served, whatever an address says. */
export function filesOf(folder: string, build: Build): FileSource {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(join(folder).length).split(sep).join("/"), file];
    }),
  );
  const version: Version = { key: build.key, since: Math.floor(build.at.getTime() / 1_000) };
  return {
    has: (target) => paths.has(pathOf(target)),
    cacheControl: (target) => (target.startsWith(NAMED_BY_CONTENT) ? FOR_GOOD : A_DAY),
    version: () => version,
    isFailing: () => false,
    async render(target) {
      const path = pathOf(target);
      const file = paths.get(path) ?? "";
      const type = TYPES[path] ?? getMimeType(file) ?? "application/octet-stream";
      const headers = new Headers({ "Content-Type": type });
      return { status: 200, headers, body: await readFile(file) };
    },
  };
}
