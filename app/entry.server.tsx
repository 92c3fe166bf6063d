import type { EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";

/** Renders a page to its last byte before anything is sent: pages are small, and a whole one can be hashed and kept. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
) {
  const body = renderToString(<RemixServer context={context} url={request.url} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${body}`, { status, headers });
}

/** One line of JSON for what a loader threw without meaning to; the query string stays out of the log. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (request.signal.aborted) return;
  const { name, message, stack } =
    error instanceof Error ? error : { name: "Error", message: String(error), stack: "" };
  const path = new URL(request.url).pathname;
  console.error(
    JSON.stringify({ level: "error", time: new Date().toISOString(), path, name, message, stack }),
  );
}
