/** One request as the log tells it; of the query only the parameters' names, for values may be secrets. */
export interface LoggedRequest {
  method: string;
  url: string;
  status: number;
  startedAt: Date;
  milliseconds: number;
  bytes: number | null;
}

/** A request in one line of JSON, times in UTC. */
export function requestLine({ method, url, status, startedAt, milliseconds, bytes }: LoggedRequest): string {
  const { pathname, searchParams } = new URL(url);
  const query = [...new Set(searchParams.keys())].slice(0, 20).join(",");
  const path = pathname.slice(0, 500);
  const ms = Math.round(milliseconds * 10) / 10;
  return JSON.stringify({ time: startedAt.toISOString(), method, path, query, status, ms, bytes });
}
