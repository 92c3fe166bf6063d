import { encode } from "uqr";

/** A QR code as one SVG path of dark squares on a light ground, a unit each. */
export interface QrCode {
  /** Width and height in units, the quiet zone of four around it (ISO/IEC 18004, 5.3.8) included. */
  size: number;
  path: string;
}

const QUIET_ZONE = 4;
/** More than this many bytes make squares too small for a telephone's camera at arm's length. */
const LONGEST = 400;

/** A text as a QR code with 15 % of it spare for dirt and glare; null for one that is too long to be scanned with ease. */
export function qrCode(text: string): QrCode | null {
  if (Buffer.byteLength(text) > LONGEST) return null;
  const { data, size } = encode(text, { ecc: "M", border: QUIET_ZONE });
  const path = data.map((row, y) =>
    runs(row)
      .map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)
      .join(""),
  );
  return { size, path: path.join("") };
}

/** Where the dark squares of a row stand: the first of each run, and how many there are. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
