import { nameKey } from "../../app/domain/names.ts";
import type { OrganizationDocument, PersonDocument, SeriesDocument, VenueDocument } from "./documents.ts";
import type { Saved } from "./history.ts";
import type { Desk } from "./writer.ts";

/** Writes organisations, people, venues and series. */
export function namesWriter({ client, history, unsettled }: Desk) {
  const putOrganization = client.prepare(
    `INSERT INTO organizations (id, name, abbreviation, url) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, abbreviation = excluded.abbreviation, url = excluded.url`,
  );
  const clearOrganizationNames = client.prepare("DELETE FROM organization_names WHERE organization_id = ?");
  const putOrganizationName = client.prepare(
    "INSERT OR IGNORE INTO organization_names (organization_id, kind, lang, text, key) VALUES (?, ?, ?, ?, ?)",
  );
  const putPerson = client.prepare(
    "INSERT INTO people (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
  );
  const clearPersonNames = client.prepare("DELETE FROM person_names WHERE person_id = ?");
  const putPersonName = client.prepare(
    "INSERT OR IGNORE INTO person_names (person_id, lang, text, key) VALUES (?, ?, ?, ?)",
  );
  const putVenue = client.prepare(
    `INSERT INTO venues (id, name, address, city, country, latitude, longitude) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, address = excluded.address, city = excluded.city,
       country = excluded.country, latitude = excluded.latitude, longitude = excluded.longitude`,
  );
  const putSeries = client.prepare(
    "INSERT INTO series (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
  );

  const publish = (kind: "organization" | "person" | "venue" | "series", document: { id: string }): Saved => {
    const saved = history.publish({ kind, id: document.id }, document);
    if (saved === "changed") unsettled.name(kind, document.id);
    return saved;
  };

  return {
    saveOrganization(document: OrganizationDocument): Saved {
      const saved = publish("organization", document);
      if (saved === "unchanged") return saved;
      const { id, name, abbreviation, url } = document;
      putOrganization.run(id, JSON.stringify(name), abbreviation, url);
      clearOrganizationNames.run(document.id);
      const put = (kind: string, lang: string | null, text: string) =>
        putOrganizationName.run(document.id, kind, lang, text, nameKey(text));
      for (const [lang, text] of Object.entries(document.name)) put("name", lang, text);
      if (document.abbreviation) put("abbreviation", null, document.abbreviation);
      for (const { lang, text, former } of document.aliases) put(former ? "former" : "alias", lang, text);
      return saved;
    },

    savePerson(document: PersonDocument): Saved {
      const saved = publish("person", document);
      if (saved === "unchanged") return saved;
      putPerson.run(document.id, JSON.stringify(document.name));
      clearPersonNames.run(document.id);
      for (const [lang, text] of Object.entries(document.name)) {
        putPersonName.run(document.id, lang, text, nameKey(text));
      }
      for (const { lang, text } of document.aliases)
        putPersonName.run(document.id, lang, text, nameKey(text));
      return saved;
    },

    saveVenue(document: VenueDocument): Saved {
      const saved = publish("venue", document);
      if (saved === "unchanged") return saved;
      const { id, name, address, city, country, latitude, longitude } = document;
      putVenue.run(id, JSON.stringify(name), address, city, country, latitude, longitude);
      return saved;
    },

    saveSeries(document: SeriesDocument): Saved {
      const saved = publish("series", document);
      if (saved !== "unchanged") putSeries.run(document.id, JSON.stringify(document.name));
      return saved;
    },
  };
}
