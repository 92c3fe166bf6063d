import type { Venue } from "../domain/records.ts";

/** Where a place is found on a map: on a page of OpenStreetMap, and as `geo:` (RFC 5870) for a program of the reader's own. */
export interface MapLinks {
  /** By its coordinates, or else a search for its address. */
  page: string;
  exact: boolean;
  geo: string | null;
}

type Place = Pick<Venue, "address" | "latitude" | "longitude">;

/** The map links of a place (WGS 84, degrees); null where neither coordinates nor an address are known. */
export function mapLinks({ address, latitude, longitude }: Place): MapLinks | null {
  if (latitude !== null && longitude !== null) {
    const at = new URLSearchParams({ mlat: String(latitude), mlon: String(longitude) });
    return {
      page: `https://www.openstreetmap.org/?${at}#map=17/${latitude}/${longitude}`,
      exact: true,
      geo: `geo:${latitude},${longitude}`,
    };
  }
  if (!address) return null;
  const query = new URLSearchParams({ query: address });
  return { page: `https://www.openstreetmap.org/search?${query}`, exact: false, geo: null };
}
