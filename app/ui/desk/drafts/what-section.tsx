import { messages } from "../../../i18n/messages.ts";
import { useDialogueForm } from "./form-state.ts";
import { BothTexts, Carried, Choice, Text } from "./inputs.tsx";
import { NameInput } from "./name-input.tsx";

/** What it is called, of which series, and when it takes place. */
export function WhatSection({ startInRecord }: { startInRecord: { value: string; text: string } | null }) {
  const { lang, fields, change } = useDialogueForm();
  const { form, fields: labels } = messages(lang).deskDrafts;
  const statuses = Object.entries(form.statuses);
  const asTyped = [fields.start.day, fields.start.time].filter(Boolean).join(" ");
  const isMoved = startInRecord !== null && asTyped !== "" && asTyped !== startInRecord.value;
  return (
    <section aria-labelledby="what">
      <h2 id="what">{form.what}</h2>
      <Carried name="id" />
      <BothTexts name="title" />
      <p className="field-hint">{form.either}</p>
      <div className="side-by-side">
        <NameInput
          kind="series"
          name="series"
          label={labels.series}
          onChosen={({ nextNumber }) => {
            if (fields.number === "" && nextNumber) change("number", String(nextNumber));
          }}
        />
        <Text name="number" inputMode="numeric" />
      </div>
      <div className="side-by-side">
        <Text name="start.day" hint={form.dayHint} />
        <Text name="start.time" hint={form.timeHint} />
        <Text name="end.time" hint={form.timeHint} />
      </div>
      {isMoved && (
        <p className="notice" role="status">
          {form.wasMoved(startInRecord.text)}
        </p>
      )}
      <div className="side-by-side">
        <Text name="end.day" hint={form.endHint} />
        <Text name="zone" hint={form.zoneHint} />
        <Choice name="status" options={statuses} hint={startInRecord ? form.statusHint : undefined} />
      </div>
    </section>
  );
}

/** Where it takes place: a venue, or a city alone. */
export function WhereSection() {
  const { lang } = useDialogueForm();
  const { form, fields: labels } = messages(lang).deskDrafts;
  return (
    <section aria-labelledby="where">
      <h2 id="where">{form.where}</h2>
      <NameInput
        kind="venue"
        name="venue"
        label={labels.venue}
        hint={form.venueHint}
        otherwise={
          <>
            <Carried name="venue.address" />
            <Carried name="venue.city" />
            <Carried name="venue.country" />
          </>
        }
      >
        <Text name="venue.address" />
        <Text name="venue.city" />
        <Text name="venue.country" />
      </NameInput>
      <details className="more">
        <summary>{form.elsewhere}</summary>
        <div className="side-by-side">
          <Text name="place.city" />
          <Text name="place.country" />
        </div>
      </details>
    </section>
  );
}
