import { Form, useRevalidator } from "@remix-run/react";
import { startRegistration } from "@simplewebauthn/browser";
import { type FormEvent, useEffect, useState } from "react";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { Moment as Written } from "../../i18n/moments.ts";
import { urls } from "../urls.ts";
import { Moment } from "./moment.tsx";
import { knowsPasskeys } from "./passkey-support.ts";
import { postJson } from "./post-json.ts";

export interface OwnPasskey {
  id: string;
  name: string;
  added: Written;
  used: Written | null;
}

/** One's passkeys, and the form that makes another. */
export function Passkeys({ lang, passkeys }: { lang: Lang; passkeys: OwnPasskey[] }) {
  const { passkeys: texts } = messages(lang).account;
  return (
    <section aria-labelledby="passkeys-title">
      <h2 id="passkeys-title">{texts.title}</h2>
      <p className="desk-lead">{texts.lead}</p>
      {passkeys.length === 0 ? (
        <p className="nothing">{texts.none}</p>
      ) : (
        <table className="record-table desk-table">
          <thead>
            <tr>
              <th scope="col">{texts.columns.name}</th>
              <th scope="col">{texts.columns.added}</th>
              <th scope="col">{texts.columns.used}</th>
              <th scope="col">
                <span className="visually-hidden">{texts.columns.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {passkeys.map(({ id, name, added, used }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td data-label={texts.columns.added}>
                  <Moment of={added} />
                </td>
                <td data-label={texts.columns.used}>{used ? <Moment of={used} /> : texts.never}</td>
                <td>
                  <Form method="post" action={urls.desk.removePasskey(id)}>
                    <button type="submit" className="plain-button" aria-label={texts.remove(name)}>
                      {texts.columns.remove}
                    </button>
                  </Form>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <AddPasskey lang={lang} />
    </section>
  );
}

type Options = Parameters<typeof startRegistration>[0]["optionsJSON"];

function AddPasskey({ lang }: { lang: Lang }) {
  const { passkeys: texts, done } = messages(lang).account;
  const { revalidate } = useRevalidator();
  const [isOffered, offer] = useState(false);
  const [problem, setProblem] = useState<"failed" | "nameMissing" | null>(null);
  const [isAdded, setAdded] = useState(false);
  useEffect(() => offer(knowsPasskeys()), []);
  if (!isOffered) return <p className="note">{texts.needsScript}</p>;

  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get("passkey-name")).trim();
    const isNamed = name.length > 0 && name.length <= 60;
    setProblem(isNamed ? null : "nameMissing");
    setAdded(false);
    if (!isNamed) return;
    try {
      const optionsJSON = await postJson<Options>(urls.desk.passkeyChallenge, {});
      const response = await startRegistration({ optionsJSON });
      await postJson(urls.desk.passkeys, { name, response });
      form.reset();
      setAdded(true);
      revalidate();
    } catch {
      setProblem("failed");
    }
  };
  return (
    <form className="desk-form" onSubmit={add} noValidate>
      <div className="field">
        <label htmlFor="passkey-name">{texts.name}</label>
        <p className="field-hint" id="passkey-hint">
          {texts.nameHint}
        </p>
        <input
          id="passkey-name"
          name="passkey-name"
          autoComplete="off"
          aria-describedby={problem ? "passkey-hint passkey-problem" : "passkey-hint"}
          aria-invalid={problem === "nameMissing" || undefined}
        />
        {problem && (
          <p className="field-errors" id="passkey-problem" role="alert">
            {texts[problem]}
          </p>
        )}
      </div>
      <div className="desk-buttons">
        <button type="submit">{texts.add}</button>
        {isAdded && <p role="status">{done.passkey}</p>}
      </div>
    </form>
  );
}
