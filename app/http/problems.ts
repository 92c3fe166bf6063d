/** What a loader throws for a page that is not there; the error page says it in the reader's language. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: "Not Found" });
}

/** What a loader throws for a query parameter that cannot be read; the error page names it. */
export function badRequest(parameter: string): Response {
  return Response.json({ parameter }, { status: 400, statusText: "Bad Request" });
}
