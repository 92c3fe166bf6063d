import type { Refusal } from "../../domain/guards/refusal.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** What the guards say, for a form to show: beside the fields that they name, and of the form as a whole. */
export interface Told {
  fieldErrors: Record<string, string[]>;
  formErrors: string[];
}

/** Puts each refusal beside the field that shows its part; `fieldOf` gives null for one that is nobody's field. */
export function tellRefusals(
  refusals: readonly Refusal[],
  lang: Lang,
  fieldOf: (refusal: Refusal) => string | null,
): Told {
  const told: Told = { fieldErrors: {}, formErrors: [] };
  for (const refusal of refusals) {
    const said = messages(lang).guards[refusal.guard](refusal.values);
    const field = fieldOf(refusal);
    if (field === null) told.formErrors.push(said);
    else told.fieldErrors[field] = [...(told.fieldErrors[field] ?? []), said];
  }
  return told;
}
