import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";

interface Props {
  lang: Lang;
  differences: readonly { path: string; label: string; before: string | null; after: string | null }[];
  isEdit: boolean;
}

/** What a draft changes, field by field; of a new dialogue what it says. */
export function DifferenceTable({ lang, differences, isEdit }: Props) {
  const { publication: texts, conflicts } = messages(lang).deskDrafts;
  if (differences.length === 0) return null;
  return (
    <div className="differences">
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.field}</th>
            {isEdit && <th scope="col">{texts.before}</th>}
            <th scope="col">{isEdit ? texts.after : texts.says}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ path, label, before, after }) => (
            <tr key={path}>
              <th scope="row">{label}</th>
              {isEdit && <td>{before ? <del>{before}</del> : conflicts.empty}</td>}
              <td>{after === null ? conflicts.gone : after ? <ins>{after}</ins> : conflicts.empty}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
