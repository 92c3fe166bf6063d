import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import type { SaveState } from "./autosave.ts";

/** Tells whether what is typed is saved; read aloud when it changes. */
export function SaveStatus({ lang, state, draft }: { lang: Lang; state: SaveState; draft: string }) {
  const { form } = messages(lang).deskDrafts;
  const texts: Partial<Record<SaveState["is"], string>> = {
    unsaved: form.unsaved,
    saving: form.saving,
    unreachable: form.notSaved,
    signed_out: form.signedOut,
    too_much: form.tooMuch,
    closed: form.closed,
  };
  const isBad =
    state.is === "unreachable" ||
    state.is === "signed_out" ||
    state.is === "too_much" ||
    state.is === "closed";
  const signIn = `/login?${new URLSearchParams({ to: `/editor/drafts/${draft}` })}`;
  return (
    <p className="save-status" data-bad={isBad || undefined} aria-live="polite">
      {state.is === "saved" ? form.savedAt(state.at) : texts[state.is]}
      {state.is === "saved" && state.merged && (
        <span> {form.merged(state.merged.by, state.merged.what)}</span>
      )}
      {state.is === "signed_out" && (
        <span>
          {" "}
          <a href={signIn} target="_blank" rel="noreferrer">
            {form.signIn}
          </a>
          {lang === "ko" ? " " : "; "}
          {form.signInThen}
        </span>
      )}
    </p>
  );
}
