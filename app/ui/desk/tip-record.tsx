import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { followable } from "../../domain/followable.ts";
import type { Localized } from "../../domain/localized.ts";
import { TIP_SETTLEMENTS, type TipKind, type TipSettlement, type TipSubject } from "../../domain/tips.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { Moment as Written } from "../../i18n/moments.ts";
import { LocalizedText, Verbatim } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";
import { LongTextField } from "./fields.tsx";
import { FormErrors } from "./form-errors.tsx";
import { Moment } from "./moment.tsx";

interface Tip {
  id: string;
  kind: TipKind;
  subjectKind: TipSubject;
  subjectId: string;
  subjectTitle: Localized | null;
  text: string;
  url: string | null;
  contact: string | null;
  received: Written;
  state: "open" | TipSettlement;
  note: string | null;
  settledBy: string | null;
  settled: Written | null;
}

interface Props {
  lang: Lang;
  tip: Tip;
  maySettle: boolean;
  lastResult: SubmissionResult | undefined;
}

/** A tip as its reader wrote it, as plain text, with what an editor can do about it. */
export function TipRecord({ lang, tip, maySettle, lastResult }: Props) {
  const { tipsDesk } = messages(lang);
  const contact = tip.contact ?? (maySettle ? tipsDesk.contactNone : tipsDesk.contactHidden);
  return (
    <article className="record">
      <h1>{tipsDesk.tipTitle[tip.kind]}</h1>
      <dl className="facts">
        <dt>{tipsDesk.subject}</dt>
        <dd>
          {tip.subjectTitle ? (
            <a href={urls[tip.subjectKind](lang, tip.subjectId)}>
              <LocalizedText value={tip.subjectTitle} lang={lang} />
            </a>
          ) : (
            `${tip.subjectId} (${tipsDesk.gone})`
          )}
        </dd>
        <dt>{tipsDesk.received}</dt>
        <dd>
          <Moment of={tip.received} />
        </dd>
        {tip.state === "open" ? (
          <>
            <dt>{tipsDesk.contact}</dt>
            <dd>
              <Verbatim text={contact} />
            </dd>
          </>
        ) : null}
      </dl>
      <h2>{tipsDesk.text}</h2>
      <p className="tip-text">
        <Verbatim text={tip.text} />
      </p>
      {tip.url ? (
        <>
          <h2>{tipsDesk.url}</h2>
          <p>
            <a href={followable(tip.url) ?? undefined} rel="noopener noreferrer nofollow">
              <Verbatim text={tip.url} />
            </a>
          </p>
          <p className="note">{tipsDesk.urlNote}</p>
        </>
      ) : null}
      <p>
        <Link to={maySettle ? actOn(tip, lang) : urls.desk[tip.subjectKind](tip.subjectId)}>
          {tipsDesk.act[tip.subjectKind]}
        </Link>
      </p>
      <h2>{tipsDesk.settle}</h2>
      <Settled lang={lang} tip={tip} />
      {tip.state === "open" && maySettle ? <Settle lang={lang} id={tip.id} lastResult={lastResult} /> : null}
      {tip.state === "open" && !maySettle ? <p>{tipsDesk.onlyEditors}</p> : null}
      <p>
        <Link to={urls.desk.tips}>{tipsDesk.back}</Link>
      </p>
    </article>
  );
}

/** Where one acts on a tip: of a promise the form that its kind is for, with what the reader wrote in its fields. */
function actOn({ kind, subjectKind, subjectId, text, url, received }: Tip, lang: Lang): string {
  const here = urls.desk[subjectKind](subjectId);
  if (subjectKind === "dialogue" || kind === "error") return here;
  if (kind === "evidence") return url ? `${here}/assessments?${new URLSearchParams({ url })}` : here;
  const words = { [lang === "ko" ? "textKo" : "textEn"]: text.slice(0, LONGEST_CARRIED) };
  const query = new URLSearchParams({
    on: received.at.slice(0, 10),
    ...words,
    ...(url ? { source: url } : {}),
  });
  return `${here}/replies?${query}`;
}

/** As much of a statement as an address carries, in characters. */
const LONGEST_CARRIED = 1_000;

function Settled({ lang, tip }: { lang: Lang; tip: Tip }) {
  const { settled } = messages(lang).tipsDesk;
  if (tip.state === "open") return null;
  return (
    <>
      <p role="status">{settled[tip.state](tip.settledBy ?? "", tip.settled?.text ?? "")}</p>
      {tip.note ? (
        <p className="tip-text">
          <Verbatim text={tip.note} />
        </p>
      ) : null}
    </>
  );
}

function Settle({ lang, id, lastResult }: Pick<Props, "lang" | "lastResult"> & { id: string }) {
  const { tipsDesk } = messages(lang);
  const [form, { note }] = useForm<{ note: string }>({ id: "settlement", lastResult });
  const idOf = (name: string) => (name === "note" ? note.id : undefined);
  return (
    <Form
      method="post"
      action={`${urls.desk.tip(id)}/settlement`}
      className="desk-form"
      {...getFormProps(form)}
    >
      <FormErrors form={form} lang={lang} idOf={idOf} />
      <LongTextField field={note} label={tipsDesk.note} hint={tipsDesk.noteHint} rows={3} />
      <div className="desk-buttons">
        {TIP_SETTLEMENTS.map((state) => (
          <button
            key={state}
            type="submit"
            name="state"
            value={state}
            className={state === "taken" ? "" : "quiet-button"}
          >
            {tipsDesk.settlements[state]}
          </button>
        ))}
      </div>
    </Form>
  );
}
