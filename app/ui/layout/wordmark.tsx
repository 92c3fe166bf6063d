import { WORDMARK } from "../../domain/wordmark.ts";

/** The site's name as it is drawn, in the colours of the text around it; `height` in CSS pixels. */
export function Wordmark({ name, height = 28 }: { name: string; height?: number }) {
  const { width, height: units, stroke, promise, hangul, latin } = WORDMARK;
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
      <path className="wordmark-latin" d={latin} fill="currentColor" stroke="none" />
    </svg>
  );
}
