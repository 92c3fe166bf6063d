import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { countAttempt } from "../../../db/desk/throttles.ts";
import { receiveTip } from "../../../db/desk/tips.ts";
import { findCurrentId } from "../../../db/redirects.ts";
import { findTitle } from "../../../db/titles.ts";
import { TIPS_IN_ALL, TIPS_PER_SENDER, type TipSubject } from "../../domain/tips.ts";
import { isFilledByProgram, parseTip } from "../../forms/tip.ts";
import { formIn } from "../../http/form.ts";
import { notFound } from "../../http/problems.ts";
import { messages } from "../../i18n/messages.ts";
import { urls } from "../../ui/urls.ts";
import { langOf } from "../asked.ts";

const FORM = { dialogue: urls.dialogueTip, promise: urls.promiseTip };

/** What a tip is about; leads a former id on, and throws the 404 page for an unknown one. */
export function tipSubject(noun: TipSubject, { request, params, context: { db } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const id = params.id ?? "";
  const title = findTitle(db, noun, id);
  if (title) return { lang, noun, id, title };
  const current = findCurrentId(db, noun, id);
  // What somebody wrote goes on to the new address with them.
  if (current) throw redirect(FORM[noun](lang, current), request.method === "POST" ? 308 : 301);
  throw notFound();
}

/** Keeps what a reader sent, and leads to the thanks, also whom only a program can be; or says what is wrong with it. */
export async function takeTip(noun: TipSubject, args: ActionFunctionArgs) {
  const { request, context } = args;
  if (request.method !== "POST")
    throw new Response(null, { status: 405, headers: { Allow: "GET, HEAD, POST" } });
  const { lang, id } = tipSubject(noun, args);
  const form = await formIn(request);
  const thanks = redirect(`${FORM[noun](lang, id)}/received`, 303);
  if (isFilledByProgram(form)) return thanks;
  const submission = parseTip(form, lang);
  if (submission.status !== "success") return data(submission.reply(), 400);
  const at = context.now.toISOString();
  const limits = { [`tip:${context.client ?? ""}`]: TIPS_PER_SENDER, tips: TIPS_IN_ALL };
  const wait = countAttempt(context.db, limits, at);
  if (wait > 0) {
    const said = messages(lang).tips.problems.tooOften(Math.ceil(wait / 60));
    const headers = { "Retry-After": String(wait) };
    return data(submission.reply({ formErrors: [said] }), { status: 429, headers });
  }
  const { kind, text, url = null, contact = null } = submission.value;
  receiveTip(context.db, { kind, text, url, contact, subjectKind: noun, subjectId: id, lang }, at);
  return thanks;
}
