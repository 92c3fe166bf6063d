import type { Card } from "../../outputs/cards/card.ts";

/** A card as the answer to a request. What draws it is loaded with the first card, so that the server starts without it. */
export async function pictureOf(card: Card): Promise<Response> {
  const { cardPng } = await import("../../outputs/cards/draw.ts");
  return new Response(await cardPng(card), {
    headers: {
      "Content-Type": "image/png",
      "Cache-Control": "public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800",
    },
  });
}
