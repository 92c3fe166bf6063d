import type { z } from "zod";
import type { FORMATS_OF } from "../formats.ts";
import { brief } from "../json/brief.ts";
import { calendarPeriod } from "../json/calendar.ts";
import { dialogueItem } from "../json/dialogue.ts";
import {
  changeList,
  dialogueList,
  organizationList,
  personList,
  promiseList,
  seriesList,
  venueList,
} from "../json/lists.ts";
import { organizationItem, personItem, venueItem } from "../json/participants.ts";
import { promiseItem } from "../json/promise.ts";
import { scoreboardSchema } from "../json/scoreboard.ts";
import { searchSchema } from "../json/search.ts";
import { seriesItem } from "../json/series.ts";
import type { ParameterGroup } from "./parameters.ts";

/** What is there in forms besides its page. */
export interface Offer {
  /** Its path after the language and before the ending, with the names of its parts in braces. */
  path: string;
  /** A value for each part that works. */
  parts?: Readonly<Record<string, string>>;
  /** Which parameters narrow it. */
  query: readonly ParameterGroup[];
  /** What it is as JSON; null where it has no such form. */
  json: z.ZodType | null;
  /** A list that comes a page at a time as JSON. */
  paged?: true;
}

const SERIES = { id: "kr-msit-ai-hsd" };

/** Every list and item that has forms, for /openapi.json and the page about data. */
export const CATALOGUE: Readonly<Record<keyof typeof FORMATS_OF, Offer>> = {
  dialogues: { path: "/dialogues", query: ["dialogues", "everywhere"], json: dialogueList, paged: true },
  dialogue: {
    path: "/dialogues/{id}",
    parts: { id: "kr-msit-ai-hsd-3-2023" },
    query: ["everywhere"],
    json: dialogueItem,
  },
  promises: { path: "/promises", query: ["promises", "everywhere"], json: promiseList, paged: true },
  promise: {
    path: "/promises/{id}",
    parts: { id: "kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction" },
    query: ["everywhere"],
    json: promiseItem,
  },
  calendar: { path: "/calendar", query: ["dialogues", "everywhere"], json: null },
  period: {
    path: "/calendar/{period}",
    parts: { period: "2023-03" },
    query: ["everywhere"],
    json: calendarPeriod,
  },
  "series-list": { path: "/series", query: ["everywhere"], json: seriesList },
  series: { path: "/series/{id}", parts: SERIES, query: ["everywhere"], json: seriesItem },
  brief: { path: "/series/{id}/brief", parts: SERIES, query: ["everywhere"], json: brief },
  scoreboard: { path: "/scoreboard", query: ["scoreboard", "everywhere"], json: scoreboardSchema },
  search: { path: "/search", query: ["search", "everywhere"], json: searchSchema },
  changes: { path: "/changes", query: ["changes", "everywhere"], json: changeList, paged: true },
  organizations: {
    path: "/organizations",
    query: ["organizations", "everywhere"],
    json: organizationList,
    paged: true,
  },
  organization: {
    path: "/organizations/{id}",
    parts: { id: "msit" },
    query: ["everywhere"],
    json: organizationItem,
  },
  people: { path: "/people", query: ["named", "everywhere"], json: personList, paged: true },
  person: { path: "/people/{id}", parts: { id: "lee-jong-ho" }, query: ["everywhere"], json: personItem },
  venues: { path: "/venues", query: ["named", "everywhere"], json: venueList, paged: true },
  venue: {
    path: "/venues/{id}",
    parts: { id: "kakao-pangyo-agit" },
    query: ["everywhere"],
    json: venueItem,
  },
};

/** A path with its parts filled in by the values that work. */
export function examplePath({ path, parts = {} }: Pick<Offer, "path" | "parts">): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parts[name] ?? ""));
}
