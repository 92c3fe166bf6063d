import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findPerson } from "../../../db/participants.ts";
import { asOfParams } from "../../forms/as-of.ts";
import { messages } from "../../i18n/messages.ts";
import { spanText } from "../../i18n/span.ts";
import { FORMATS_OF, type Representations } from "../../outputs/formats.ts";
import { personData } from "../../outputs/linked-data/connections.ts";
import { DialoguesSection } from "../../ui/connections/dialogues-section.tsx";
import { MetSection } from "../../ui/connections/met-section.tsx";
import { NameFacts } from "../../ui/connections/names.tsx";
import { PromisesSection } from "../../ui/connections/promises-section.tsx";
import { ConnectionsPage } from "../../ui/connections/record-page.tsx";
import { RolesSection } from "../../ui/connections/roles.tsx";
import { search } from "../../ui/filters/list-links.ts";
import { plain } from "../../ui/records/localized-text.tsx";
import { urls } from "../../ui/urls.ts";
import { pageMeta, siteAt } from "../page-meta.ts";
import { recordAsked } from "../record-asked.ts";
import { personRecord } from "./record.ts";

export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const { lang, today, record } = recordAsked(args, "person", findPerson, urls.person);
  return { lang, today, person: record, ...personRecord(db, record.id, today) };
}

type Data = ReturnType<typeof loader>;

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { lang, person, names, roles, dialogues, made } = data;
  const title = plain(person.name, lang);
  const words = messages(lang).connections.person;
  const description = words.description(title, dialogues.total, made.states.total);
  const linkedData = personData({ ...person, ...names, roles }, description, siteAt(at, lang));
  return pageMeta({ title, description, lang, also: inOtherForms(data), linkedData }, at);
};

function inOtherForms({ lang, today, person }: Pick<Data, "lang" | "today" | "person">) {
  const query = search(asOfParams(today));
  const forms = { path: urls.person(lang, person.id), query, formats: FORMATS_OF.person };
  return forms satisfies Representations;
}

export default function PersonPage() {
  const data = useLoaderData<typeof loader>();
  const { lang, today, person, names, part, roles, dialogues, made, people, organizations } = data;
  const { connections } = messages(lang);
  const { item, met } = connections;
  const { id, name } = person;
  const kept = asOfParams(today);
  const common = { lang, kept };
  const sentence =
    part &&
    connections.person.sentence({
      span: spanText(part, lang),
      attended: part.dialogues,
      made: part.promises,
    });
  const together = (more: [string, string]) =>
    urls.dialogues(lang, [["person", id], more, ["status", "held"], ...kept]);
  return (
    <ConnectionsPage
      name={name}
      sentence={sentence}
      lang={lang}
      today={today}
      forms={inOtherForms(data)}
      filters={{ calendar: ["person", id], dialogues: ["person", id], promises: ["person", id] }}
      facts={<NameFacts names={{ name, ...names }} lang={lang} />}
    >
      <RolesSection roles={roles} lang={lang} search={search(kept)} />
      <DialoguesSection
        none={item.dialoguesNone}
        dialogues={dialogues}
        links={[
          {
            href: urls.dialogues(lang, [["person", id], ...kept]),
            text: item.allDialogues(dialogues.total),
          },
        ]}
        {...common}
      />
      <PromisesSection
        title={item.promises}
        none={item.promisesNone}
        made={made}
        filter={["person", id]}
        {...common}
      />
      <MetSection
        id="met-organizations"
        words={{ ...met, title: met.organizations, who: met.organization, counted: met.together }}
        met={organizations}
        page={(other) => urls.organization(lang, other) + search(kept)}
        dialogues={(other) => together(["organization", other])}
        {...common}
      />
      <MetSection
        id="met-people"
        words={{ ...met, title: met.people, who: met.person, counted: met.together, rest: met.restPeople }}
        met={people}
        page={(other) => urls.person(lang, other) + search(kept)}
        dialogues={(other) => together(["with_person", other])}
        {...common}
      />
    </ConnectionsPage>
  );
}
