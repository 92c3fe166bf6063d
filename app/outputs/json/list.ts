import { z } from "zod";
import type { Page } from "../../domain/records.ts";
import { address, count, day, named } from "./values.ts";

/** What every list says around its items. */
const around = {
  self: address.meta({ description: "The address of this answer." }),
  page: address.meta({ description: "The web page of the same query." }),
  asOf: day.meta({ description: "The day asked for, or today in Asia/Seoul." }),
  total: count.meta({ description: "How many there are on all pages together." }),
  next: address.nullable().meta({ description: "The next page of the list; null on the last one." }),
  previous: address.nullable(),
};

/** A page of a list under a name of its own. */
export function listOf<S extends z.ZodType>(name: string, item: S) {
  return named(name, z.object({ ...around, items: z.array(item) }));
}

/** What every answer that is no list and no item of one says of itself. */
export const aboutAnswer = { self: around.self, page: around.page, asOf: around.asOf };

/** Where an answer is found: its own address, and the day that it is of. */
export interface Answer {
  /** Its address as it was asked for, with the host. */
  self: string;
  asOf: string;
}

/** A page of a list with the addresses of its neighbours, which ask the same with another cursor. */
export function listJson<T, J>(
  { items, total, next, previous }: Page<T>,
  { self, asOf }: Answer,
  render: (item: T) => J,
) {
  return {
    self,
    page: pageOf(self),
    asOf,
    total,
    next: next && at(self, next),
    previous: previous && at(self, previous),
    items: items.map(render),
  };
}

function at(self: string, cursor: string): string {
  const url = new URL(self);
  url.searchParams.set("cursor", cursor);
  return url.href;
}

/** The web page of a JSON address: without its ending, and without the size of a page, which only data has. */
export function pageOf(self: string): string {
  const url = new URL(self);
  url.pathname = url.pathname.replace(/\.json$/, "");
  url.searchParams.delete("size");
  return url.href;
}

/** A value as a JSON text, held to its schema by its type. */
export function jsonText<S extends z.ZodType>(_schema: S, value: z.infer<S>): string {
  return `${JSON.stringify(value)}\n`;
}
