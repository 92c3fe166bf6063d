import { renderAsync } from "@resvg/resvg-js";
import satori, { type SatoriOptions } from "satori";
import { CARD_SIZE, type Card } from "./card.ts";
import { cardLayout } from "./layout.ts";
import type { CardNode } from "./node.ts";
import type { Slice } from "./slices.ts";
import { typeset } from "./typeset.ts";

/** A card as a PNG of 1200 × 630 pixels: a pure function of what it says. The pixels are painted off the event loop. */
export async function cardPng(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(await cardSvg(card), { font: { loadSystemFonts: false } });
  return new Uint8Array(image.asPng());
}

/** The same as SVG; text is drawn as outlines, or, where `asText` is set, stands as text with its place and width. */
export async function cardSvg(card: Card, { asText = false } = {}): Promise<string> {
  const used = new Set<Slice>();
  const tree = await dressed(cardLayout(card), used);
  const fonts: SatoriOptions["fonts"] = [...used].map(({ name, data }) => ({ name, data }));
  return satori(tree as Parameters<typeof satori>[0], { ...CARD_SIZE, fonts, embedFont: !asText });
}

/** The tree with the fonts for each text named in its style, which are added to `used`. */
async function dressed(node: CardNode, used: Set<Slice>): Promise<CardNode> {
  const { face, children, style, ...rest } = node.props;
  if (face && typeof children === "string") {
    const { text, slices } = await typeset(children, face);
    for (const slice of slices) used.add(slice);
    const fontFamily = slices.map(({ name }) => name).join(", ");
    return { ...node, props: { ...rest, style: { ...style, fontFamily }, children: text } };
  }
  if (!Array.isArray(children)) return node;
  const each: CardNode[] = [];
  for (const child of children) each.push(await dressed(child, used));
  return { ...node, props: { ...node.props, children: each } };
}
