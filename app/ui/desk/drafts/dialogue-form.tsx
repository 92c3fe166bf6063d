import { Form, useNavigate } from "@remix-run/react";
import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import { asDialogueFields, type DialogueFields } from "../../../domain/desk/dialogue-fields.ts";
import { sameTree, type Tree } from "../../../domain/desk/fields.ts";
import { postedDialogue } from "../../../forms/desk/dialogue-form.ts";
import { isUnfinished, type Problem } from "../../../forms/desk/problems.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { type SaveState, useAutosave } from "./autosave.ts";
import { Conflicts, type DraftConflict } from "./conflicts.tsx";
import { useFocused } from "./focused.ts";
import {
  added,
  changed,
  FormProvider,
  type FormState,
  newKey,
  type Recognised,
  removed,
  useDialogueForm,
  valueAt,
} from "./form-state.ts";
import { BothTexts, Text } from "./inputs.tsx";
import { AttendeesSection, HostsSection, SourcesSection } from "./people-section.tsx";
import { ProblemList } from "./problem-list.tsx";
import { PromisesSection } from "./promises-section.tsx";
import { SaveStatus } from "./save-status.tsx";
import { WhatSection, WhereSection } from "./what-section.tsx";

export interface DialogueFormProps {
  lang: Lang;
  draft: { id: string; version: number; isEdit: boolean };
  fields: DialogueFields;
  problems: Problem[];
  recognised: Record<string, Recognised>;
  readings: Record<string, string>;
  publishedPromises: string[];
  startInRecord: { value: string; text: string } | null;
  conflict: DraftConflict | null;
  savedAt: string | null;
}

/** The form in which a dialogue is written with everything that belongs to it. */
export function DialogueForm(props: DialogueFormProps) {
  const { lang, draft } = props;
  const { form: texts } = messages(lang).deskDrafts;
  const [fields, setFields] = useState(props.fields);
  const unfinished = useMemo(() => props.problems.filter(isUnfinished), [props.problems]);
  const [problems, setProblems] = useState(props.problems.filter((problem) => !isUnfinished(problem)));
  const [recognised, setRecognised] = useState(props.recognised);
  const [conflict, setConflict] = useState(props.conflict);
  const { focused, look } = useFocused();
  const form = useRef<HTMLFormElement>(null);
  const navigate = useNavigate();
  const { state, save } = useAutosave({
    draft: draft.id,
    fields,
    version: draft.version,
    isActive: conflict === null,
    onSaved: (answer, merged) => {
      setFields(merged);
      setProblems(answer.problems);
      setRecognised(answer.recognised);
    },
    onRefused: (refusal) => {
      if (refusal.refused === "too_much") setProblems(refusal.problems);
      if (refusal.refused === "conflict") setConflict(refusal);
    },
  });

  // What was typed before the script came is taken over from the page.
  useEffect(() => {
    if (!form.current || props.conflict) return;
    const typed = asDialogueFields(postedDialogue(new FormData(form.current), newKey), newKey);
    setFields((before) => (sameTree(before as unknown as Tree, typed as unknown as Tree) ? before : typed));
  }, [props.conflict]);

  useEffect(() => {
    if (conflict) document.getElementById("conflicts")?.focus();
  }, [conflict]);

  const shared = useMemo<FormState>(
    () => ({
      lang,
      fields,
      published: new Set(props.publishedPromises),
      recognised,
      readings: props.readings,
      problemOf: (name) =>
        [
          ...problems,
          ...unfinished.filter((each) => !valueAt(fields as unknown as Tree, each.path)?.length),
          // While one types in a field, only what keeps the whole from being saved is told.
        ].find(({ path, code }) => path === name && (name !== focused || code === "too_long")),
      change: (name, value) =>
        setFields((before) => changed(before as unknown as Tree, name, value) as unknown as DialogueFields),
      add: (list) => {
        const key = newKey();
        setFields((before) => added(before, list, key));
      },
      remove: (list, index) => setFields((before) => removed(before, list, index)),
    }),
    [lang, fields, recognised, problems, unfinished, focused, props.publishedPromises, props.readings],
  );

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    // A choice between two texts goes to the server as any form does.
    if (conflict) return;
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const to = submitter?.getAttribute("data-to");
    if ((await save()) && to) navigate(to);
  };
  // The list is of what the page came with: it must not grow above what one types.
  const stillStands = ({ path, code }: Problem) =>
    isUnfinished({ path, code })
      ? !valueAt(fields as unknown as Tree, path)?.length
      : problems.some((each) => each.path === path && each.code === code);
  const publication = `/editor/drafts/${draft.id}/publication`;

  return (
    <FormProvider value={shared}>
      <Form
        method="post"
        action={`/editor/drafts/${draft.id}`}
        ref={form}
        className="dialogue-form"
        onSubmit={submit}
        onFocus={look}
        onBlur={look}
        noValidate
        reloadDocument={conflict !== null}
      >
        {/* Enter in a line saves, and does nothing else. */}
        <button type="submit" className="visually-hidden" tabIndex={-1}>
          {texts.save}
        </button>
        <input type="hidden" name="version" value={conflict?.version ?? draft.version} />
        {conflict && <input type="hidden" name="seen" value={conflict.seen} />}
        {conflict && <input type="hidden" name="fields" value={JSON.stringify(conflict.fields)} />}
        {conflict && <Conflicts lang={lang} conflict={conflict} against="editor" />}
        <ProblemList lang={lang} problems={props.problems.filter(stillStands)} />
        <fieldset className="whole-form" disabled={conflict !== null}>
          <WhatSection startInRecord={props.startInRecord} />
          <WhereSection />
          <HostsSection />
          <AttendeesSection />
          <section aria-labelledby="summary">
            <h2 id="summary">{texts.summary}</h2>
            <BothTexts name="summary" rows={4} />
          </section>
          <SourcesSection />
          <PromisesSection />
          <section aria-labelledby="notes">
            <h2 id="notes">{texts.more}</h2>
            <Text name="notes" rows={3} />
            {draft.isEdit ? (
              <Text name="reason" hint={texts.reasonHint} />
            ) : (
              <input type="hidden" name="reason" value={fields.reason} />
            )}
          </section>
          <ReportBox />
        </fieldset>
        <div className="form-foot">
          <SaveStatus lang={lang} state={shownState(state, props.savedAt)} draft={draft.id} />
          <div className="desk-buttons">
            <button type="submit" className="quiet-button" disabled={conflict !== null}>
              {texts.save}
            </button>
            <button
              type="submit"
              name="then"
              value="publication"
              data-to={publication}
              disabled={conflict !== null}
            >
              {texts.toPublication}
            </button>
          </div>
        </div>
      </Form>
    </FormProvider>
  );
}

function shownState(state: SaveState, savedAt: string | null): SaveState {
  return state.is === "unchanged" && savedAt !== null ? { is: "saved", at: savedAt, merged: null } : state;
}

/** The report that one reads while one types. */
function ReportBox() {
  const { lang } = useDialogueForm();
  const { title, hint } = messages(lang).deskDrafts.form.report;
  return (
    <section className="report" aria-labelledby="report">
      <h2 id="report">{title}</h2>
      <Text name="report" rows={14} label={title} hint={hint} />
    </section>
  );
}
