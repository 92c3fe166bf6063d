/** The three ways in which a card sets text: the site's display face, its text face, and the text face for emphasis. */
export type Face = "display" | "text" | "strong";

type Style = Record<string, string | number>;

/** A piece of a card as satori takes it: what React's `createElement` makes, without React. */
export interface CardNode {
  type: string;
  key: null;
  props: {
    style?: Style;
    /** Of a text alone. */
    face?: Face;
    children?: CardNode[] | string;
    [attribute: string]: unknown;
  };
}

export function box(style: Style, children: (CardNode | null)[] = []): CardNode {
  const shown = children.filter((child) => child !== null);
  return { type: "div", key: null, props: { style: { display: "flex", ...style }, children: shown } };
}

/** A drawing that is square, or so wide and so high. */
export function drawing(
  size: number | [width: number, height: number],
  viewBox: string,
  paths: readonly Record<string, string | number>[],
): CardNode {
  const [width, height] = typeof size === "number" ? [size, size] : size;
  const children = paths.map((props): CardNode => ({ type: "path", key: null, props }));
  return { type: "svg", key: null, props: { viewBox, width, height, children } };
}

interface Setting {
  face: Face;
  size: number;
  color: string;
  /** What goes beyond is cut off with an ellipsis. */
  lines: number;
  leading?: number;
}

/** A text in at most so many lines: broken between words, and within one only where it is longer than a line. */
export function words(text: string, { face, size, color, lines, leading = 1.35 }: Setting): CardNode {
  const style = {
    display: "block",
    fontSize: size,
    lineHeight: leading,
    color,
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
    // Three full stops: the ellipsis of a Korean font stands in the middle of the line.
    lineClamp: `${lines} "..."`,
    minWidth: 0,
  };
  return { type: "div", key: null, props: { face, style, children: text } };
}
