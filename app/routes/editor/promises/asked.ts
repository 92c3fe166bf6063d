import type { AppLoadContext } from "@remix-run/node";
import type { Actor, Editor } from "../../../../db/desk/actor.ts";
import { findDeskPromise } from "../../../../db/desk/promises.ts";
import { newId } from "../../../auth/token.ts";
import { notFound } from "../../../http/problems.ts";
import type { PromiseAtDesk } from "../../../ui/desk/promise/promise-desk.tsx";

interface Asked {
  editor: Editor;
  actor: Actor;
  lang: "ko" | "en";
  params: { id?: string };
  context: AppLoadContext;
}

/** The promise that an address of the desk names, with what its pages show. Throws a 404 where there is none. */
export function promiseAsked({ editor, actor, lang, params, context }: Asked): PromiseAtDesk {
  const found = findDeskPromise(context.db, actor, params.id ?? "", context.today);
  if (!found) throw notFound();
  return { ...found, token: newId(), role: editor.role, lang };
}
