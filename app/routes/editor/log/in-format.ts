import type { LoaderFunctionArgs } from "@remix-run/node";
import { ACTIONS } from "../../../../db/desk/activity.ts";
import { eachActivity } from "../../../../db/desk/log.ts";
import type { AtDesk } from "../../../auth/guard.ts";
import type { Activity } from "../../../domain/activity.ts";
import { parseLogFilter } from "../../../forms/desk/log-filter.ts";
import { parameterProblem } from "../../../http/problems.ts";
import { streamOf } from "../../../http/stream.ts";

/** The lines of the log that an address asks for as a file, made part by part. @throws NotAllowed */
export function logFile(
  { actor, request, context: { db } }: Pick<LoaderFunctionArgs, "request" | "context"> & AtDesk,
  { name, type }: { name: string; type: string },
  write: (parts: Iterable<Activity[]>) => Iterable<string>,
): Response {
  const parsed = parseLogFilter(new URL(request.url).searchParams, ACTIONS);
  if (!parsed.ok) return parameterProblem(parsed.parameter);
  const texts = write(eachActivity(db, actor, parsed.filter));
  const headers = { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` };
  return new Response(streamOf(inBytes(texts)), { headers });
}

function* inBytes(texts: Iterable<string>): Generator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}
