import { ROLES, type Role } from "../../domain/vocabulary.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** The roles as choices. */
export function RoleOptions({ lang }: { lang: Lang }) {
  const { roles } = messages(lang).desk;
  return ROLES.map((role: Role) => (
    <option key={role} value={role}>
      {roles[role]}
    </option>
  ));
}
