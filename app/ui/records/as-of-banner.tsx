import type { Day } from "../../domain/days.ts";

/** Says that a page shows a past day, and leads back to today. */
export function AsOfBanner({
  day,
  text,
  leave,
}: {
  day: Day;
  text: string;
  leave: { label: string; href: string };
}) {
  return (
    <p className="as-of" role="note">
      <time dateTime={day}>{text}</time> <a href={leave.href}>{leave.label}</a>
    </p>
  );
}
