import { WORDMARK } from "../../domain/wordmark.ts";

/** Where the Hangul ends. */
const HANGUL_WIDTH = 58;

interface Props {
  name: string;
  /** In CSS pixels. */
  height?: number;
  /** The Hangul alone is a tenth of the bytes. */
  withLatin?: boolean;
}

/** The site's name as it is drawn, in the colours of the text around it. */
export function Wordmark({ name, height = 28, withLatin = true }: Props) {
  const { height: units, stroke, promise, hangul, latin } = WORDMARK;
  const width = withLatin ? WORDMARK.width : HANGUL_WIDTH;
  return (
    <svg
      className="wordmark-drawing"
      role="img"
      aria-label={name}
      viewBox={`0 0 ${width} ${units}`}
      width={Math.round((width * height) / units)}
      height={height}
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
    >
      <path className="wordmark-promise" d={promise} />
      <path d={hangul} />
      {withLatin ? <path d={latin} fill="currentColor" stroke="none" /> : null}
    </svg>
  );
}
