import { pathOf } from "./targets.ts";

/** One request as the log tells it; of the query only the parameters' names, for values may be secrets. */
export interface LoggedRequest {
  method: string;
  /** The path with its query. */
  target: string;
  status: number;
  startedAt: Date;
  milliseconds: number;
  bytes: number | null;
  /** True for an answer that may be out of date, since the record cannot be read. */
  stale?: boolean;
}

/** As much of an address as is logged, in characters. */
const LONGEST = 500;

/** A request in one line of JSON, times in UTC. */
export function requestLine(request: LoggedRequest): string {
  const { method, target, status, startedAt, milliseconds, bytes, stale } = request;
  const mark = target.indexOf("?");
  const path = pathOf(target).slice(0, LONGEST);
  const query = mark < 0 ? "" : parameterNames(target.slice(mark + 1));
  const ms = Math.round(milliseconds * 10) / 10;
  const line = { time: startedAt.toISOString(), method, path, query, status, ms, bytes };
  return JSON.stringify(stale ? { ...line, stale } : line);
}

/** The names of the first parameters of a query, each once. */
function parameterNames(query: string): string {
  const names = new URLSearchParams(query.slice(0, 4 * LONGEST)).keys();
  return [...new Set(names)].slice(0, 20).join(",").slice(0, LONGEST);
}

/** What went wrong, in one line of JSON; `path` is of the request, without its query. */
export function errorLine(error: unknown, { time, path }: { time: Date; path?: string }): string {
  const { name, message, stack } =
    error instanceof Error ? error : { name: "Error", message: String(error), stack: "" };
  return JSON.stringify({ time: time.toISOString(), level: "error", path, name, message, stack });
}

/** A line of JSON about the server itself. */
export function noteLine(level: "info" | "error", message: string, time: Date): string {
  return JSON.stringify({ time: time.toISOString(), level, message });
}

/**
 * Gathers lines and writes those of one turn of the event loop at once, for a write costs as much as an answer. `flush` writes
 * what is left: call it when the process exits.
 */
export function gatherLines(write: (lines: string) => void): {
  log: (line: string) => void;
  flush: () => void;
} {
  let gathered = "";
  const flush = () => {
    if (gathered) write(gathered);
    gathered = "";
  };
  return {
    flush,
    log: (line) => {
      if (!gathered) setImmediate(flush);
      gathered += `${line}\n`;
    },
  };
}
