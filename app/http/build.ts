import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What is deployed: a key that differs between two of them, and since when this one is on this disk. */
export interface Build {
  key: string;
  at: Date;
}

/**
 * The key of the built site in `file`, which names its stylesheet and scripts, of these modules, which are not built into it,
 * and of the address that pages name as theirs. `at` is the time of the file's inode: copying a build may keep an older date.
 */
export function readBuild(file: string, publicUrl: string): Build {
  const hash = createHash("sha256").update(publicUrl).update("\0").update(readFileSync(file));
  for (const name of readdirSync(import.meta.dirname).sort()) {
    hash
      .update(name)
      .update("\0")
      .update(readFileSync(join(import.meta.dirname, name)));
  }
  return { key: hash.digest("base64url"), at: statSync(file).ctime };
}
