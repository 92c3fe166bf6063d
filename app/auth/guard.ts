import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { type Actor, type Editor, NotAllowed } from "../../db/desk/actor.ts";
import { parkForm } from "../../db/desk/parked-forms.ts";
import { type Capability, may } from "../domain/roles.ts";
import { formIn } from "../http/form.ts";
import { DESK, signInPath } from "./destination.ts";
import { standingOf } from "./session.ts";
import { newId } from "./token.ts";

/** What a guarded loader or action is given besides Remix's own arguments. */
export interface AtDesk {
  editor: Editor;
  actor: Actor;
  /** The language in which the editor reads the desk. */
  lang: "ko" | "en";
  /** The hash of the session's token, by which the editor's other sessions are told from it. */
  session: string;
}

type Args = LoaderFunctionArgs | ActionFunctionArgs;

const guarded = new WeakMap<object, Capability>();

/** What a loader or action asks of who calls it; null for one that is not guarded. */
export function capabilityOf(handler: unknown): Capability | null {
  return typeof handler === "function" ? (guarded.get(handler) ?? null) : null;
}

/**
 * A loader or action that only an editor with a capability reaches. Others are led to sign-in, and a form that they sent is
 * kept for them where their session has only run out; who has not the right gets a 403.
 */
export function editorOnly<T>(
  capability: Capability,
  handle: (args: Args & AtDesk) => T | Promise<T>,
): (args: Args) => Promise<T> {
  const handler = async (args: Args): Promise<T> => {
    const { request, context } = args;
    const standing = await standingOf(request, context);
    if (standing.is !== "in") throw await toSignIn(request, context, standing);
    const { editor, tokenHash } = standing;
    if (!may(editor.role, capability)) throw forbidden(capability);
    const desk: AtDesk = { editor, actor: { editorId: editor.id }, lang: editor.lang, session: tokenHash };
    try {
      return await handle({ ...args, ...desk });
    } catch (error) {
      if (error instanceof NotAllowed) throw forbidden(capability);
      throw error;
    }
  };
  guarded.set(handler, capability);
  return handler;
}

const forbidden = (capability: Capability) => data({ needs: capability }, { status: 403 });

async function toSignIn(
  request: Request,
  { db, now }: AppLoadContext,
  standing: { is: "expired"; editorId: number } | { is: "unknown" },
): Promise<Response> {
  const target = targetOf(request);
  if (request.method === "GET" || request.method === "HEAD") return redirect(signInPath(target), 302);
  if (standing.is === "unknown") return redirect(signInPath(DESK), 303);
  // A script that saves while one types keeps the text itself, and says how to go on.
  if (request.headers.get("Accept") === "application/json") return new Response(null, { status: 401 });
  // What a script sent is not a form to send again: the page that it came from still holds it.
  if (!isForm(request)) return redirect(signInPath(DESK), 303);
  const fields: [string, string][] = [];
  for (const [name, value] of await formIn(request)) {
    // Passwords are kept nowhere in clear, wherever they were sent.
    if (PASSWORDS.has(name)) return redirect(signInPath(target), 303);
    if (typeof value === "string") fields.push([name, value]);
  }
  const id = newId();
  parkForm(db, id, standing.editorId, { target, fields }, now.toISOString());
  return redirect(signInPath(`${DESK}/parked/${id}`), 303);
}

/** What fields are called that hold one. */
const PASSWORDS: ReadonlySet<string> = new Set(["password", "present", "next", "again"]);

const isForm = ({ headers }: Request) =>
  /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(headers.get("Content-Type") ?? "");

/** The page's own path, also where Remix asks for a page's data alone. */
function targetOf(request: Request): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete("_routes");
  const query = searchParams.size > 0 ? `?${searchParams}` : "";
  return pathname.replace(/\.data$/, "") + query;
}
