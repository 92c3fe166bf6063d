import type { DatasetSource } from "../../app/domain/dataset.ts";
import { known } from "./rows.ts";

/** The columns of a source `s`. */
export const SOURCE = "s.url, s.title, s.publisher, s.published_on AS published, s.archived_url AS archived";

export interface SourceRow {
  url: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
  archived: string | null;
}

export function sourceOf({ url, title, publisher, published, archived }: SourceRow): DatasetSource {
  return known({ url, title, publisher, published, archived });
}
