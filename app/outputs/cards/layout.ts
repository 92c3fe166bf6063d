import { SHAPE_STROKE, SHAPES, type ShapeName } from "../../domain/state-sign.ts";
import { WORDMARK } from "../../domain/wordmark.ts";
import { CARD_SIZE, type Card, type Fact, type Mark } from "./card.ts";
import { box, type CardNode, drawing, words } from "./node.ts";
import { PALETTE, TONE_COLORS } from "./palette.ts";

const MARGIN = 64;
/** The coloured edge on the left. */
const EDGE = 16;

/** A card as a tree of boxes: wordmark and kind, then what it is about, then the facts. */
export function cardLayout(card: Card): CardNode {
  return box(
    {
      ...CARD_SIZE,
      boxSizing: "border-box",
      flexDirection: "column",
      backgroundColor: PALETTE.paper,
      borderLeft: `${EDGE}px solid ${PALETTE.accent}`,
    },
    [
      head(card),
      box(
        {
          flexDirection: "column",
          justifyContent: "center",
          flexGrow: 1,
          paddingLeft: MARGIN - EDGE,
          paddingRight: MARGIN,
        },
        body(card),
      ),
      foot(card),
    ],
  );
}

function head({ kind }: Card): CardNode {
  return box(
    {
      alignItems: "center",
      justifyContent: "space-between",
      paddingTop: 44,
      paddingLeft: MARGIN - EDGE,
      paddingRight: MARGIN,
    },
    [wordmark(52), kind ? words(kind, { face: "strong", size: 28, color: PALETTE.accent, lines: 1 }) : null],
  );
}

/** The wordmark as pages have it, the promise in its ring in the accent's colour. */
function wordmark(height: number): CardNode {
  const { width, height: units, stroke, promise, hangul, latin } = WORDMARK;
  const drawn = { fill: "none", strokeWidth: stroke };
  return drawing([(width * height) / units, height], `0 0 ${width} ${units}`, [
    { ...drawn, d: promise, stroke: PALETTE.accent },
    { ...drawn, d: hangul, stroke: PALETTE.ink },
    { d: latin, fill: PALETTE.ink },
  ]);
}

const STROKE = { fill: "none", strokeWidth: 2, strokeLinecap: "round", strokeLinejoin: "round" };

function body({ title, quote, by }: Card): CardNode[] {
  return [
    words(title, {
      face: "display",
      color: PALETTE.ink,
      leading: 1.28,
      ...titleSetting(title, quote !== null),
    }),
    ...(quote
      ? [
          box({ marginTop: 22, borderLeft: `5px solid ${PALETTE.accent}`, paddingLeft: 22 }, [
            words(`“${quote}”`, { face: "text", size: 29, color: PALETTE.ink, lines: 2, leading: 1.45 }),
          ]),
        ]
      : []),
    ...(by
      ? [
          box({ marginTop: quote ? 20 : 24 }, [
            words(by, { face: "text", size: 27, color: PALETTE.muted, lines: 1 }),
          ]),
        ]
      : []),
  ];
}

/** A short title is set large; a long one smaller, in more lines. */
function titleSetting(title: string, withQuote: boolean): { size: number; lines: number } {
  const width = widthInEms(title);
  if (withQuote) return width > 40 ? { size: 42, lines: 3 } : { size: 52, lines: 2 };
  if (width > 52) return { size: 46, lines: 4 };
  return width > 28 ? { size: 56, lines: 3 } : { size: 68, lines: 2 };
}

/** About how wide a text is in ems: Hangul and Han are one wide, Latin letters half of that. */
function widthInEms(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u1100" ? 0.52 : 0.96;
  return width;
}

function foot({ facts, isPath }: Card): CardNode {
  return box(
    {
      flexShrink: 0,
      minHeight: 118,
      gap: isPath ? 22 : 36,
      paddingTop: 24,
      paddingBottom: 24,
      paddingLeft: MARGIN - EDGE,
      paddingRight: MARGIN,
      backgroundColor: PALETTE.raised,
      borderTop: `2px solid ${PALETTE.rule}`,
    },
    facts.flatMap((fact, index) => [isPath && index > 0 ? step() : null, factColumn(fact)]),
  );
}

/** From one fact to the next. */
function step(): CardNode {
  return box({ flexShrink: 0, paddingTop: 40 }, [
    drawing(28, "0 0 16 16", [{ ...STROKE, d: "M5 3l5 5-5 5", stroke: PALETTE.muted }]),
  ]);
}

function factColumn({ label, marks, share }: Fact): CardNode {
  return box({ flexDirection: "column", flexGrow: share, flexShrink: 1, flexBasis: 0, minWidth: 0 }, [
    words(label, { face: "text", size: 23, color: PALETTE.muted, lines: 1 }),
    ...marks.map(markLine),
  ]);
}

/** The first mark of a state stands out; what is said in one mark alone may take two lines. */
function markLine({ text, shape, tone }: Mark, index: number, { length }: readonly Mark[]): CardNode {
  const color = TONE_COLORS[tone];
  const size = shape && index === 0 ? 36 : index === 0 ? 31 : 26;
  const lines = index === 0 && length > 1 ? 1 : 2;
  return box({ alignItems: "flex-start", gap: 10, marginTop: index === 0 ? 4 : 2 }, [
    shape ? box({ paddingTop: size * 0.22, flexShrink: 0 }, [sign(shape, size * 0.9, color)]) : null,
    words(text, { face: "strong", size, color, lines, leading: 1.3 }),
  ]);
}

function sign(shape: ShapeName, size: number, color: string): CardNode {
  const { strokes, fill } = SHAPES[shape];
  return drawing(size, "0 0 16 16", [
    ...(fill ? [{ d: fill, fill: color }] : []),
    { ...STROKE, d: strokes, stroke: color, strokeWidth: SHAPE_STROKE },
  ]);
}
