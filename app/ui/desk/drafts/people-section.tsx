import { NO_NAME } from "../../../domain/desk/dialogue-fields.ts";
import type { Tree } from "../../../domain/desk/fields.ts";
import { messages } from "../../../i18n/messages.ts";
import { useDialogueForm } from "./form-state.ts";
import { Carried, Text } from "./inputs.tsx";
import { AddItem, RemoveItem } from "./list-buttons.tsx";
import { NameInput } from "./name-input.tsx";

/** Who called the dialogue. */
export function HostsSection() {
  const { lang, fields } = useDialogueForm();
  const { form, fields: labels } = messages(lang).deskDrafts;
  return (
    <section aria-labelledby="hosts">
      <h2 id="hosts">{form.hosts}</h2>
      <ol className="items">
        {fields.hosts.map(({ key }, index) => (
          <li key={key}>
            <Carried name={`hosts[${index}].key`} />
            <NameInput
              kind="organization"
              name={`hosts[${index}]`}
              label={form.numbered(labels.hosts, index + 1)}
              hint={index === 0 ? form.nameHint : undefined}
            />
            <RemoveItem list="hosts" index={index}>
              {form.remove(form.numbered(labels.hosts, index + 1))}
            </RemoveItem>
          </li>
        ))}
      </ol>
      <AddItem list="hosts">{form.addHost}</AddItem>
    </section>
  );
}

/** Who took part, each with the role and organisation that they had that day. */
export function AttendeesSection() {
  const { lang, fields } = useDialogueForm();
  const { form } = messages(lang).deskDrafts;
  return (
    <section aria-labelledby="attendees">
      <h2 id="attendees">{form.attendees}</h2>
      <ol className="items">
        {fields.attendees.map(({ key }, index) => (
          <li key={key}>
            <Attendee index={index} />
          </li>
        ))}
      </ol>
      <AddItem list="attendees">{form.addAttendee}</AddItem>
    </section>
  );
}

function Attendee({ index }: { index: number }) {
  const { lang, fields, change } = useDialogueForm();
  const { form, fields: labels } = messages(lang).deskDrafts;
  const name = `attendees[${index}]`;
  const each = fields.attendees[index];
  const title = form.numbered(labels.attendees, index + 1);
  return (
    <fieldset>
      <legend>{title}</legend>
      <Carried name={`${name}.key`} />
      <div className="side-by-side">
        <NameInput
          kind="person"
          name={`${name}.person`}
          label={labels["attendees.person"]}
          onChosen={({ id, text, role, organization }) => {
            if (!each) return;
            const hasRole = each.role.ko + each.role.en !== "";
            const hasOrganization = each.organization.name !== "";
            change(name, {
              ...each,
              person: { ...NO_NAME, name: text, id },
              role: hasRole || !role ? each.role : role,
              organization:
                hasOrganization || !organization
                  ? each.organization
                  : { ...NO_NAME, name: organization.text, id: organization.id },
            } as unknown as Tree);
          }}
        />
        <NameInput
          kind="organization"
          name={`${name}.organization`}
          label={labels["attendees.organization"]}
        />
      </div>
      <div className="side-by-side">
        <Text name={`${name}.role.ko`} textLang="ko" />
        <Text name={`${name}.role.en`} textLang="en" />
      </div>
      <details className="more" open={each?.note ? true : undefined}>
        <summary>{labels["attendees.note"]}</summary>
        <Text name={`${name}.note`} rows={2} />
      </details>
      <RemoveItem list="attendees" index={index}>
        {form.remove(title)}
      </RemoveItem>
    </fieldset>
  );
}

/** Where all of it was read. */
export function SourcesSection() {
  const { lang, fields } = useDialogueForm();
  const { form, fields: labels } = messages(lang).deskDrafts;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{form.sources}</h2>
      <ol className="items">
        {fields.sources.map(({ key }, index) => {
          const name = `sources[${index}]`;
          const title = form.numbered(labels.sources, index + 1);
          return (
            <li key={key}>
              <fieldset>
                <legend>{title}</legend>
                <Carried name={`${name}.key`} />
                <Text name={`${name}.url`} inputMode="url" />
                <div className="side-by-side">
                  <Text name={`${name}.publisher`} />
                  <Text name={`${name}.published`} />
                </div>
                <details className="more">
                  <summary>{form.more}</summary>
                  <Text name={`${name}.title`} />
                  <Text name={`${name}.archived`} inputMode="url" />
                </details>
                <RemoveItem list="sources" index={index}>
                  {form.remove(title)}
                </RemoveItem>
              </fieldset>
            </li>
          );
        })}
      </ol>
      <AddItem list="sources">{form.addSource}</AddItem>
    </section>
  );
}
