import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOrganization } from "../../../db/participants.ts";
import { asOfParams } from "../../forms/as-of.ts";
import { messages } from "../../i18n/messages.ts";
import { spanText } from "../../i18n/span.ts";
import { FORMATS_OF, type Representations } from "../../outputs/formats.ts";
import { organizationData } from "../../outputs/linked-data/connections.ts";
import { DialoguesSection } from "../../ui/connections/dialogues-section.tsx";
import { MetSection } from "../../ui/connections/met-section.tsx";
import { NameFacts } from "../../ui/connections/names.tsx";
import { PromisesSection } from "../../ui/connections/promises-section.tsx";
import { ConnectionsPage } from "../../ui/connections/record-page.tsx";
import { PeopleSection } from "../../ui/connections/roles.tsx";
import { search } from "../../ui/filters/list-links.ts";
import { plain } from "../../ui/records/localized-text.tsx";
import { urls } from "../../ui/urls.ts";
import { pageMeta, siteAt } from "../page-meta.ts";
import { recordAsked } from "../record-asked.ts";
import { organizationRecord } from "./record.ts";

export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const { lang, today, record } = recordAsked(args, "organization", findOrganization, urls.organization);
  return { lang, today, organization: record, ...organizationRecord(db, record.id, today) };
}

type Data = ReturnType<typeof loader>;

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { lang, organization, names, dialogues, made } = data;
  const title = plain(organization.name, lang);
  const words = messages(lang).connections.organization;
  const description = words.description(title, dialogues.total, made.states.total);
  const linkedData = organizationData({ ...organization, ...names }, description, siteAt(at, lang));
  return pageMeta({ title, description, lang, also: inOtherForms(data), linkedData }, at);
};

function inOtherForms({ lang, today, organization }: Pick<Data, "lang" | "today" | "organization">) {
  const query = search(asOfParams(today));
  const forms = { path: urls.organization(lang, organization.id), query, formats: FORMATS_OF.organization };
  return forms satisfies Representations;
}

export default function OrganizationPage() {
  const data = useLoaderData<typeof loader>();
  const { lang, today, organization, names, part, dialogues, made, met, people } = data;
  const { connections } = messages(lang);
  const { id, name, abbreviation, website } = organization;
  const kept = asOfParams(today);
  const common = { lang, kept };
  const sentence =
    part && connections.organization.sentence({ ...part, span: spanText(part, lang), made: part.promises });
  const hosted = part?.hosted ?? 0;
  return (
    <ConnectionsPage
      name={name}
      sentence={sentence}
      lang={lang}
      today={today}
      forms={inOtherForms(data)}
      filters={{
        calendar: ["organization", id],
        dialogues: ["organization", id],
        promises: ["promisor", id],
      }}
      facts={<NameFacts names={{ name, abbreviation, website, ...names }} lang={lang} />}
    >
      <DialoguesSection
        none={connections.item.dialoguesNone}
        dialogues={dialogues}
        links={[
          {
            href: urls.dialogues(lang, [["organization", id], ...kept]),
            text: connections.item.allDialogues(dialogues.total),
          },
          ...(hosted > 0
            ? [
                {
                  href: urls.dialogues(lang, [["host", id], ...kept]),
                  text: connections.item.hosted(hosted),
                },
              ]
            : []),
        ]}
        {...common}
      />
      <PromisesSection
        title={connections.item.promises}
        none={connections.item.promisesNone}
        made={made}
        filter={["promisor", id]}
        {...common}
      />
      <MetSection
        id="met"
        words={{
          ...connections.met,
          title: connections.met.organizations,
          who: connections.met.organization,
          counted: connections.met.together,
        }}
        met={met}
        page={(other) => urls.organization(lang, other) + search(kept)}
        dialogues={(other) =>
          urls.dialogues(lang, [
            ["organization", id],
            ["with_organization", other],
            ["status", "held"],
            ...kept,
          ])
        }
        {...common}
      />
      <PeopleSection people={people} lang={lang} search={search(kept)} />
    </ConnectionsPage>
  );
}
