import { Unzip, UnzipInflate } from "fflate";
import { INTAKE_BOUNDS, IntakeRefused } from "../../../domain/intake/rows.ts";

/** So many packed bytes are unpacked at once: a thousand times as many is what they can hold, and then the bounds are asked. */
const STEP = 4_096;

/** What computers add to archives by themselves. */
const BY_THE_WAY = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$)|\/$/;

/**
 * The files of a ZIP by name, as bytes. It is unpacked step by step, and left as soon as there are too many files, too many
 * bytes, or too many for what was packed: a small file that holds gigabytes never gets to.
 * @throws IntakeRefused
 */
export function filesIn(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let failure: unknown = null;
  let unpacked = 0;
  let packed = 0;
  let met = 0;
  const unzip = new Unzip((file) => {
    met += 1;
    if (met > INTAKE_BOUNDS.files) throw new IntakeRefused("zip_many_files", { most: INTAKE_BOUNDS.files });
    const parts: Uint8Array[] = [];
    file.ondata = (error, part, isLast) => {
      if (error) {
        failure ??= error;
        return;
      }
      unpacked += part.byteLength;
      bound(unpacked, packed);
      parts.push(part.slice());
      if (isLast && !BY_THE_WAY.test(file.name)) files.set(file.name, Buffer.concat(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.byteLength; at += STEP) {
      const end = Math.min(at + STEP, bytes.byteLength);
      packed = end;
      unzip.push(bytes.subarray(at, end), end === bytes.byteLength);
      if (failure) throw failure;
    }
  } catch (error) {
    throw error instanceof IntakeRefused ? error : new IntakeRefused("not_zip");
  }
  if (met === 0) throw new IntakeRefused("not_zip");
  return files;
}

function bound(unpacked: number, packed: number): void {
  const { ratio, unpacked: most } = INTAKE_BOUNDS;
  if (unpacked > most || unpacked > 1_000_000 + packed * ratio)
    throw new IntakeRefused("zip_bomb", { most: most / 1_000_000 });
}
