import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { deskPolicy, PAGE_POLICY, SPECULATION_RULES } from "./http/headers.ts";
import { Nonce } from "./ui/layout/nonce.ts";

/** Renders a page to its last byte before anything is sent: pages are small, and a whole one can be hashed and kept. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
) {
  const app = <RemixServer context={context} url={request.url} nonce={nonce} />;
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (!nonce) {
    // What is framed elsewhere has a policy of its own, and leads on only in other windows.
    if (!headers.has("Content-Security-Policy")) {
      headers.set("Content-Security-Policy", PAGE_POLICY);
      headers.set("Speculation-Rules", `"${SPECULATION_RULES}"`);
    }
    return new Response(`<!DOCTYPE html>${renderToString(app)}`, { status, headers });
  }
  headers.set("Content-Security-Policy", deskPolicy(nonce));
  const body = await withData(<Nonce.Provider value={nonce}>{app}</Nonce.Provider>);
  return new Response(body, { status, headers });
}

/** A page, doctype and all, with the data that its scripts begin with: React writes those only into a stream. */
function withData(app: ReactElement): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(app, {
      onAllReady: () => resolve(text(pipe(new PassThrough()))),
      onShellError: reject,
    });
  });
}

/** What a loader threw without meaning to goes to the server, which logs it and knows what to send instead. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
) {
  if (!request.signal.aborted) context.failed?.(error);
}
