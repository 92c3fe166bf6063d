import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** How a picture differs from the one of the same name in an earlier folder; null where no pixel does. */
export function difference(folder: string, earlier: string, file: string): string | null {
  if (!existsSync(join(earlier, file))) return "new";
  const [bytes, before] = [readFileSync(join(folder, file)), readFileSync(join(earlier, file))];
  if (bytes.equals(before)) return null;
  const [one, other] = [PNG.sync.read(bytes), PNG.sync.read(before)];
  if (one.width !== other.width || one.height !== other.height) {
    return `${other.width} × ${other.height} became ${one.width} × ${one.height}`;
  }
  const pixels = pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.05 });
  return pixels > 0 ? `${pixels} pixels differ` : null;
}
