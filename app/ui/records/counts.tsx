import type { ShapeName } from "../../domain/state-sign.ts";
import { formatNumber } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { Shape } from "../promises/shape.tsx";

/** Promises counted by state; each count leads to what it counts. */
export function Counts({
  caption,
  rows,
  lang,
}: {
  caption: string;
  rows: { name: string; shape?: ShapeName; count: number; href: string }[];
  lang: Lang;
}) {
  const { overview } = messages(lang);
  return (
    <table className="counts">
      <caption>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{overview.state}</th>
          <th scope="col">{overview.count}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, shape, count, href }) => (
          <tr key={href}>
            <th scope="row">
              {shape ? <Shape name={shape} /> : null}
              {name}
            </th>
            <td>
              <a href={href} aria-label={`${name}: ${formatNumber(count, lang)}`}>
                {formatNumber(count, lang)}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
