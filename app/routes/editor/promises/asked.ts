import { type AppLoadContext, redirect } from "@remix-run/node";
import type { Actor, Editor } from "../../../../db/desk/actor.ts";
import { findDeskPromise } from "../../../../db/desk/promises.ts";
import { findCurrentId } from "../../../../db/redirects.ts";
import { newId } from "../../../auth/token.ts";
import { notFound } from "../../../http/problems.ts";
import type { PromiseAtDesk } from "../../../ui/desk/promise/promise-desk.tsx";
import { urls } from "../../../ui/urls.ts";

interface Asked {
  editor: Editor;
  actor: Actor;
  lang: "ko" | "en";
  params: { id?: string };
  context: AppLoadContext;
}

/**
 * The promise that an address of the desk names, with what its pages show. Throws the redirect of a former id, or a 404 where
 * there is none.
 */
export function promiseAsked({ editor, actor, lang, params, context }: Asked): PromiseAtDesk {
  const { id = "" } = params;
  const found = findDeskPromise(context.db, actor, id, context.today);
  if (!found) {
    const current = findCurrentId(context.db, "promise", id);
    throw current ? redirect(urls.desk.promise(current)) : notFound();
  }
  return { ...found, token: newId(), role: editor.role, lang };
}
