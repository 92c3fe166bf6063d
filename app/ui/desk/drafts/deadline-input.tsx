import { useEffect, useRef, useState } from "react";
import { messages } from "../../../i18n/messages.ts";
import { useDialogueForm } from "./form-state.ts";
import { Carried, Choice, Text } from "./inputs.tsx";

/** The words of a deadline, how they are read, and how an editor reads them otherwise. */
export function DeadlineInput({ index }: { index: number }) {
  const { lang, fields, readings } = useDialogueForm();
  const { form } = messages(lang).deskDrafts;
  const promise = fields.promises[index];
  const phrase = promise?.deadline.phrase ?? "";
  const on = promise?.saidOn || fields.start.day;
  const reading = useReading(
    { phrase, lang: promise?.deadline.lang ?? "", on },
    readings[promise?.key ?? ""] ?? "",
  );
  if (!promise) return null;
  const name = `promises[${index}].deadline`;
  const { how } = promise.deadline;
  return (
    <div className="deadline-input">
      <Text name={`${name}.phrase`} hint={form.deadlineHint} />
      <Carried name={`${name}.lang`} />
      <p className="reading" aria-live="polite">
        {phrase.trim() && (
          <>
            <strong>{form.reading.title}</strong> {reading}
          </>
        )}
      </p>
      <div className="side-by-side">
        <Choice name={`${name}.how`} options={Object.entries(form.how)} />
        {how === "until" || how === "start" ? (
          <>
            <Text name={`${name}.from`} />
            <Text name={`${name}.until`} />
          </>
        ) : (
          <>
            <Carried name={`${name}.from`} />
            <Carried name={`${name}.until`} />
          </>
        )}
      </div>
    </div>
  );
}

/** What the rules make of a phrase, asked of the server while one types. */
function useReading(
  { phrase, lang, on }: { phrase: string; lang: string; on: string },
  first: string,
): string {
  const [reading, setReading] = useState(first);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      if (first) return;
    }
    if (phrase.trim() === "") return;
    const asked = new AbortController();
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ phrase, lang, on });
      try {
        const answer = await fetch(`/editor/deadline-reading?${query}`, {
          signal: asked.signal,
          redirect: "manual",
        });
        if (answer.ok) setReading(((await answer.json()) as { text: string }).text);
      } catch {
        // The reading is told again when the form is saved or checked.
      }
    }, 250);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [phrase, lang, on, first]);
  return reading;
}
