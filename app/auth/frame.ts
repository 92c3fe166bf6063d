import type { AppLoadContext } from "@remix-run/node";
import { isOfDesk } from "../http/targets.ts";
import { isLang, type Lang, negotiateLang } from "../i18n/locale.ts";
import { standingOf } from "./session.ts";

/** The language of the way in: the one asked for, else what the browser likes. */
export function langOfVisitor(request: Request): Lang {
  const asked = new URL(request.url).searchParams.get("lang") ?? "";
  return isLang(asked) ? asked : negotiateLang(request.headers.get("Accept-Language"));
}

/** What frames a page of the desk: its language and who is signed in. Null for a reader's page, which reads no cookie. */
export async function deskFrameOf(request: Request, context: AppLoadContext) {
  if (!isOfDesk(new URL(request.url).pathname)) return null;
  const standing = await standingOf(request, context);
  if (standing.is !== "in") return { lang: langOfVisitor(request), editor: null };
  const { name, role, lang } = standing.editor;
  return { lang, editor: { name, role } };
}
