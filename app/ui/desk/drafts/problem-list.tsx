import type { Problem } from "../../../forms/desk/problems.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { controlId, labelOf } from "./labels.ts";

interface Props {
  lang: Lang;
  problems: readonly Problem[];
  /** The page that has the form, where that is another one. */
  form?: string;
  title?: string;
  /** True where it is the answer to a wish to publish, to be read at once. */
  isAlert?: boolean;
}

/** What is wrong with a form, each line leading to its field. */
export function ProblemList({ lang, problems, form = "", title, isAlert }: Props) {
  const { desk, deskDrafts } = messages(lang);
  if (problems.length === 0) return null;
  return (
    <div className="form-errors" role={isAlert ? "alert" : undefined}>
      <p>{title ?? desk.summaryTitle(problems.length)}</p>
      <ul>
        {problems.map(({ path, code, most }) => (
          <li key={path + code}>
            <a href={`${form}#${controlId(path)}`}>{labelOf(lang, path) || deskDrafts.form.promises}</a>:{" "}
            {deskDrafts.problems[code](most ?? 0)}
          </li>
        ))}
      </ul>
    </div>
  );
}
