import { Form } from "@remix-run/react";
import type { IntakeTable } from "../../../domain/intake/rows.ts";
import { TARGETS, type Target } from "../../../domain/intake/targets.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { Verbatim } from "../../records/localized-text.tsx";
import { urls } from "../../urls.ts";

interface Props {
  lang: Lang;
  id: string;
  /** The file's. */
  name: string;
  columns: { name: string; says: Target | null; sample: string[] }[];
  encoding: IntakeTable["encoding"];
  delimiter: IntakeTable["delimiter"];
  lines: number;
  /** True where no column names a dialogue or a promise. */
  isLacking: boolean;
}

/** Each column of a table with its first cells, and what it says of a dialogue. */
export function MappingForm({ lang, id, name, columns, encoding, delimiter, lines, isLacking }: Props) {
  const { intake } = messages(lang);
  const { mapping, targets } = intake;
  return (
    <article>
      <h1>{mapping.title}</h1>
      <p>
        <Verbatim text={name} />:{" "}
        {mapping.found(lines, intake.encodings[encoding], intake.delimiters[delimiter])}
      </p>
      <p>{mapping.lead}</p>
      {isLacking ? (
        <p role="alert" className="field-errors" id="lacking">
          {mapping.needs}
        </p>
      ) : null}
      <Form method="post" action={`${urls.desk.upload(id)}/mapping`}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className="scrolls" tabIndex={0} aria-label={mapping.title}>
          <table className="intake">
            <thead>
              <tr>
                <th scope="col">{mapping.column}</th>
                <th scope="col">{mapping.says}</th>
                <th scope="col">{mapping.sample}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map((column, index) => (
                <tr key={index}>
                  <th scope="row">
                    <label htmlFor={`says-${index}`}>
                      <Verbatim text={column.name || mapping.unnamed(index + 1)} />
                    </label>
                  </th>
                  <td>
                    <select id={`says-${index}`} name="says" defaultValue={column.says ?? ""}>
                      <option value="">{mapping.left}</option>
                      {TARGETS.map((target) => (
                        <option key={target} value={target}>
                          {targets[target]}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td>
                    <ul className="cells">
                      {column.sample.map((cell, line) => (
                        <li key={line}>
                          <Verbatim text={cell} />
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <div className="desk-buttons">
          <button type="submit">{mapping.submit}</button>
        </div>
      </Form>
    </article>
  );
}
