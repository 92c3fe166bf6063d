import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findTip } from "../../../../db/desk/tips.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { may } from "../../../domain/roles.ts";
import { notFound } from "../../../http/problems.ts";
import { messages } from "../../../i18n/messages.ts";
import { zonedMoment } from "../../../i18n/moments.ts";
import { TipRecord } from "../../../ui/desk/tip-record.tsx";
import type { action } from "./settlement.tsx";

export const loader = editorOnly("draft", ({ actor, editor, lang, params, context: { db } }) => {
  const tip = findTip(db, actor, params.id ?? "");
  if (!tip) throw notFound();
  const { receivedAt, settledAt, ...rest } = tip;
  const received = zonedMoment(receivedAt, lang);
  const settled = settledAt === null ? null : zonedMoment(settledAt, lang);
  return { lang, tip: { ...rest, received, settled }, maySettle: may(editor.role, "publish") };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { tipsDesk, desk } = messages(data.lang);
  return [{ title: `${tipsDesk.tipTitle[data.tip.kind]} — ${desk.name}` }];
};

export default function DeskTip() {
  return <TipRecord {...useLoaderData<typeof loader>()} lastResult={useActionData<typeof action>()} />;
}
