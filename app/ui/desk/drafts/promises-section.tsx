import { Link } from "@remix-run/react";
import { messages } from "../../../i18n/messages.ts";
import { DeadlineInput } from "./deadline-input.tsx";
import { useDialogueForm } from "./form-state.ts";
import { BothTexts, Carried, Choice, Text } from "./inputs.tsx";
import { AddItem, RemoveItem } from "./list-buttons.tsx";
import { NameInput } from "./name-input.tsx";

/** What was promised there. */
export function PromisesSection() {
  const { lang, fields } = useDialogueForm();
  const { form } = messages(lang).deskDrafts;
  return (
    <section aria-labelledby="promises">
      <h2 id="promises">{form.promises}</h2>
      <ol className="items">
        {fields.promises.map(({ key }, index) => (
          <li key={key}>
            <PromiseFieldset index={index} />
          </li>
        ))}
      </ol>
      <AddItem list="promises">{form.addPromise}</AddItem>
    </section>
  );
}

function PromiseFieldset({ index }: { index: number }) {
  const { lang, fields, published } = useDialogueForm();
  const { form, fields: labels } = messages(lang).deskDrafts;
  const name = `promises[${index}]`;
  const promise = fields.promises[index];
  if (!promise) return null;
  const title = form.numbered(labels.promises, index + 1);
  const isPublished = published.has(promise.id);
  const langs = Object.entries(form.langs);
  return (
    <fieldset>
      <legend>{title}</legend>
      <Carried name={`${name}.key`} />
      <Carried name={`${name}.id`} />
      <BothTexts name={`${name}.action`} rows={2} />
      <Promisors index={index} />
      {isPublished ? <PublishedDeadline index={index} /> : <DeadlineInput index={index} />}
      <Text name={`${name}.quote.text`} rows={2} hint={form.quoteHint} />
      <fieldset className="criteria">
        <legend>{labels["promises.criteria"]}</legend>
        {promise.criteria.length > 0 && <p className="field-hint">{form.criteriaHint}</p>}
        {promise.criteria.map(({ key }, place) => (
          <div key={key} className="criterion">
            <Carried name={`${name}.criteria[${place}].key`} />
            <BothTexts name={`${name}.criteria[${place}].text`} />
            <RemoveItem list={`${name}.criteria`} index={place}>
              {form.remove(form.numbered(labels["promises.criteria"], place + 1))}
            </RemoveItem>
          </div>
        ))}
        <AddItem list={`${name}.criteria`}>{form.addCriterion}</AddItem>
      </fieldset>
      <details className="more">
        <summary>{form.more}</summary>
        <div className="side-by-side">
          <Choice name={`${name}.quote.lang`} options={langs} />
          <Text name={`${name}.saidOn`} />
          <Text name={`${name}.termEnds`} />
        </div>
        <Text name={`${name}.source`} inputMode="url" />
        <Text name={`${name}.notes`} rows={2} />
      </details>
      {!isPublished && (
        <RemoveItem list="promises" index={index}>
          {form.remove(title)}
        </RemoveItem>
      )}
    </fieldset>
  );
}

/** Who promised: one of those named above, or somebody else. */
function Promisors({ index }: { index: number }) {
  const { lang, fields } = useDialogueForm();
  const { form, fields: labels } = messages(lang).deskDrafts;
  const list = `promises[${index}].promisors`;
  const parties = [
    ...fields.hosts.flatMap(({ key, name }) => (name.trim() ? [[`host:${key}`, name] as const] : [])),
    ...fields.attendees.flatMap(({ key, person, organization }) => {
      const text = [person.name, organization.name].filter((each) => each.trim()).join(", ");
      return text ? [[`attendee:${key}`, text] as const] : [];
    }),
  ];
  return (
    <div className="promisors">
      {fields.promises[index]?.promisors.map(({ key, party }, place) => {
        const name = `${list}[${place}]`;
        const isKnown = party === "" || parties.some(([value]) => value === party);
        const options = [
          ...parties,
          ...(isKnown ? [] : [[party, form.choosePromisor] as const]),
          ["", form.otherPromisor] as const,
        ];
        return (
          <div key={key} className="promisor">
            <Carried name={`${name}.key`} />
            <Choice name={`${name}.party`} options={options} />
            {party === "" ? (
              <div className="side-by-side">
                <NameInput
                  kind="person"
                  name={`${name}.person`}
                  label={labels["promises.promisors.person"]}
                />
                <NameInput
                  kind="organization"
                  name={`${name}.organization`}
                  label={labels["promises.promisors.organization"]}
                />
              </div>
            ) : (
              ["person", "organization"].flatMap((who) =>
                ["name", "id", "other", "abbreviation"].map((part) => (
                  <Carried key={who + part} name={`${name}.${who}.${part}`} />
                )),
              )
            )}
            <RemoveItem list={list} index={place}>
              {form.remove(form.numbered(labels["promises.promisors"], place + 1))}
            </RemoveItem>
          </div>
        );
      })}
      <AddItem list={list}>{form.addPromisor}</AddItem>
    </div>
  );
}

/** The deadline of a published promise, which is the ledger's. */
function PublishedDeadline({ index }: { index: number }) {
  const { lang, fields, readings } = useDialogueForm();
  const { form, fields: labels } = messages(lang).deskDrafts;
  const promise = fields.promises[index];
  if (!promise) return null;
  const name = `promises[${index}].deadline`;
  return (
    <div className="deadline-kept">
      {["phrase", "lang", "how", "from", "until"].map((part) => (
        <Carried key={part} name={`${name}.${part}`} />
      ))}
      <p>
        <strong>{labels["promises.deadline"]}</strong>{" "}
        {promise.deadline.phrase && `“${promise.deadline.phrase}”`} {readings[promise.key]}
      </p>
      <p className="field-hint">
        {form.ledger} <Link to={`/editor/promises/${promise.id}`}>{form.toLedger}</Link>
      </p>
    </div>
  );
}
