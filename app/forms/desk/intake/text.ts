import { IntakeRefused, type IntakeTable } from "../../../domain/intake/rows.ts";
import { koreanText } from "./korean-text.ts";

type Encoding = IntakeTable["encoding"];

const MARKS: readonly { bytes: readonly number[]; encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/**
 * Bytes as text, without a byte order mark: by the mark, else UTF-8 if they are valid UTF-8, else EUC-KR.
 * @throws IntakeRefused for what is no text in any of them.
 */
export function textOf(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes.byteLength === 0) throw new IntakeRefused("empty");
  const mark = MARKS.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.encoding ?? "utf-8";
  const text = decoded(bytes, encoding);
  if (text !== null) return { text, encoding };
  if (mark) throw new IntakeRefused("not_text");
  return { text: koreanText(bytes), encoding: "euc-kr" };
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}
