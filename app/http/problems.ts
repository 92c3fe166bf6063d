/** What a loader throws for a page that is not there; the error page says it in the reader's language. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: "Not Found" });
}

/** What a loader throws for a query parameter that cannot be read; the error page names it. */
export function badRequest(parameter: string): Response {
  return Response.json({ parameter }, { status: 400, statusText: "Bad Request" });
}

/** What a program gets for a query parameter that cannot be read: problem details (RFC 9457) that name it. */
export function parameterProblem(parameter: string): Response {
  const detail = `The value of "${parameter}" cannot be read.`;
  return problem({ title: "Bad Request", status: 400, detail, parameter });
}

/** What a program gets for an item that is not there. */
export function missingProblem(): Response {
  return problem({ title: "Not Found", status: 404, detail: "There is no such item on record." });
}

function problem(details: { title: string; status: number; detail: string; parameter?: string }): Response {
  return new Response(`${JSON.stringify({ type: "about:blank", ...details })}\n`, {
    status: details.status,
    headers: { "Content-Type": "application/problem+json", "Access-Control-Allow-Origin": "*" },
  });
}
