import { Form } from "@remix-run/react";
import type { Device } from "../../domain/device.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { Moment as Written } from "../../i18n/moments.ts";
import { urls } from "../urls.ts";
import { Moment } from "./moment.tsx";

export interface OwnSession {
  mark: string;
  device: Device;
  method: "password" | "passkey" | "link";
  began: Written;
  seen: Written;
  isThisOne: boolean;
}

/** Where one is signed in. */
export function Sessions({ lang, sessions }: { lang: Lang; sessions: OwnSession[] }) {
  const { sessions: texts } = messages(lang).account;
  const { columns } = texts;
  return (
    <section aria-labelledby="sessions-title">
      <h2 id="sessions-title">{texts.title}</h2>
      <p className="desk-lead">{texts.lead}</p>
      <table className="record-table desk-table">
        <thead>
          <tr>
            <th scope="col">{columns.device}</th>
            <th scope="col">{columns.method}</th>
            <th scope="col">{columns.began}</th>
            <th scope="col">{columns.seen}</th>
            <th scope="col">
              <span className="visually-hidden">{columns.end}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ mark, device, method, began, seen, isThisOne }) => {
            const name = texts.device(device.browser, device.system);
            return (
              <tr key={mark}>
                <th scope="row">
                  {name} {isThisOne && <span className="desk-mark">{texts.thisOne}</span>}
                </th>
                <td data-label={columns.method}>{texts.methods[method]}</td>
                <td data-label={columns.began}>
                  <Moment of={began} />
                </td>
                <td data-label={columns.seen}>
                  <Moment of={seen} />
                </td>
                <td>
                  {!isThisOne && (
                    <Form method="post" action={urls.desk.endSession(mark)}>
                      <button type="submit" className="plain-button" aria-label={texts.end(name)}>
                        {columns.end}
                      </button>
                    </Form>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {sessions.length > 1 && (
        <Form method="post" action={urls.desk.endOtherSessions}>
          <button type="submit" className="quiet-button">
            {texts.endOthers}
          </button>
        </Form>
      )}
    </section>
  );
}
