import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findVenue } from "../../../db/participants.ts";
import { asOfParams } from "../../forms/as-of.ts";
import { messages } from "../../i18n/messages.ts";
import { spanText } from "../../i18n/span.ts";
import { FORMATS_OF, type Representations } from "../../outputs/formats.ts";
import { venueData } from "../../outputs/linked-data/connections.ts";
import { DialoguesSection } from "../../ui/connections/dialogues-section.tsx";
import { MetSection } from "../../ui/connections/met-section.tsx";
import { NameFacts } from "../../ui/connections/names.tsx";
import { PlaceFacts } from "../../ui/connections/place.tsx";
import { PromisesSection } from "../../ui/connections/promises-section.tsx";
import { ConnectionsPage } from "../../ui/connections/record-page.tsx";
import { search } from "../../ui/filters/list-links.ts";
import { plain } from "../../ui/records/localized-text.tsx";
import { urls } from "../../ui/urls.ts";
import { pageMeta, siteAt } from "../page-meta.ts";
import { recordAsked } from "../record-asked.ts";
import { venueRecord } from "./record.ts";

export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const { lang, today, record } = recordAsked(args, "venue", findVenue, urls.venue);
  return { lang, today, venue: record, ...venueRecord(db, record.id, today) };
}

type Data = ReturnType<typeof loader>;

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { lang, venue, dialogues, made } = data;
  const title = plain(venue.name, lang);
  const words = messages(lang).connections.venue;
  const description = words.description(title, dialogues.total, made.states.total);
  const linkedData = venueData(venue, description, siteAt(at, lang));
  return pageMeta({ title, description, lang, also: inOtherForms(data), linkedData }, at);
};

function inOtherForms({ lang, today, venue }: Pick<Data, "lang" | "today" | "venue">) {
  const query = search(asOfParams(today));
  const forms = { path: urls.venue(lang, venue.id), query, formats: FORMATS_OF.venue };
  return forms satisfies Representations;
}

export default function VenuePage() {
  const data = useLoaderData<typeof loader>();
  const { lang, today, venue, names, part, dialogues, made, hosts } = data;
  const { connections } = messages(lang);
  const words = connections.venue;
  const { id } = venue;
  const kept = asOfParams(today);
  const common = { lang, kept };
  const sentence =
    part && words.sentence({ span: spanText(part, lang), held: part.dialogues, made: part.promises });
  return (
    <ConnectionsPage
      name={venue.name}
      sentence={sentence}
      lang={lang}
      today={today}
      forms={inOtherForms(data)}
      filters={{ calendar: ["venue", id], dialogues: ["venue", id], promises: ["venue", id] }}
      facts={
        <NameFacts names={{ name: venue.name, ...names }} lang={lang}>
          <PlaceFacts venue={venue} lang={lang} />
        </NameFacts>
      }
    >
      <DialoguesSection
        none={words.dialoguesNone}
        dialogues={dialogues}
        links={[
          {
            href: urls.dialogues(lang, [["venue", id], ...kept]),
            text: connections.item.allDialogues(dialogues.total),
          },
        ]}
        {...common}
      />
      <PromisesSection
        title={words.promises}
        none={words.promisesNone}
        made={made}
        filter={["venue", id]}
        {...common}
      />
      <MetSection
        id="hosts"
        words={{
          title: words.hosts,
          caption: words.hostsCaption,
          who: connections.met.organization,
          none: words.hostsNone,
          counted: words.heldBy,
          rest: words.hostsRest,
        }}
        met={hosts}
        page={(host) => urls.organization(lang, host) + search(kept)}
        dialogues={(host) =>
          urls.dialogues(lang, [["host", host], ["venue", id], ["status", "held"], ...kept])
        }
        {...common}
      />
    </ConnectionsPage>
  );
}
