import { index, prefix, type RouteConfig, route } from "@remix-run/route-config";
import { FORMATS_OF } from "./outputs/formats.ts";

/** The same query in other forms: one file answers the path with each ending. */
function inFormats(path: string, noun: keyof typeof FORMATS_OF) {
  return FORMATS_OF[noun].map((format) =>
    route(`${path}.${format}`, `routes/formats/${noun}.ts`, { id: `${path}.${format}` }),
  );
}

/** Every URL of the site, grouped: the table of contents. */
export default [
  index("routes/language.ts"),
  ...prefix(":lang", [
    index("routes/overview.tsx"),
    route("calendar", "routes/calendar/current.ts"),
    route("calendar/:period", "routes/calendar/period.tsx"),
    route("dialogues", "routes/dialogues/list.tsx"),
    route("dialogues/:id", "routes/dialogues/detail.tsx"),
    route("promises", "routes/promises/list.tsx"),
    route("promises/:id", "routes/promises/detail.tsx"),
    route("changes", "routes/changes/list.tsx"),
    route("dialogues/:id/changes", "routes/changes/of-dialogue.tsx"),
    route("promises/:id/changes", "routes/changes/of-promise.tsx"),
    route("dialogues/:id/tip", "routes/tips/of-dialogue.tsx"),
    route("dialogues/:id/tip/received", "routes/tips/received-of-dialogue.tsx"),
    route("promises/:id/tip", "routes/tips/of-promise.tsx"),
    route("promises/:id/tip/received", "routes/tips/received-of-promise.tsx"),
    route("scoreboard", "routes/scoreboard.tsx"),
    route("methodology", "routes/methodology.tsx"),
    route("series", "routes/series/list.tsx"),
    route("series/:id", "routes/series/detail.tsx"),
    route("series/:id/brief", "routes/series/brief.tsx"),
    route("subscribe", "routes/subscribe/page.tsx"),
    route("data", "routes/data/page.tsx"),
    route("card.png", "routes/cards/site.ts"),
    route("dialogues/:id/card.png", "routes/cards/dialogue.ts"),
    route("promises/:id/card.png", "routes/cards/promise.ts"),
    ...inFormats("dialogues", "dialogues"),
    ...inFormats("dialogues/:id", "dialogue"),
    ...inFormats("promises", "promises"),
    ...inFormats("promises/:id", "promise"),
    ...inFormats("calendar", "calendar"),
    ...inFormats("calendar/:period", "period"),
    ...inFormats("changes", "changes"),
    ...inFormats("scoreboard", "scoreboard"),
    ...inFormats("series", "series-list"),
    ...inFormats("series/:id", "series"),
    ...inFormats("series/:id/brief", "brief"),
    ...inFormats("organizations/:id", "organization"),
    ...inFormats("people/:id", "person"),
    ...inFormats("venues/:id", "venue"),
  ]),
  route("login", "routes/entry/login.tsx"),
  route("logout", "routes/entry/logout.ts"),
  route("setup", "routes/entry/setup.tsx"),
  ...prefix("editor", [
    index("routes/editor/index.tsx"),
    route("parked/:id", "routes/editor/parked.tsx"),
    route("tips", "routes/editor/tips/list.tsx"),
    route("tips/:id", "routes/editor/tips/tip.tsx"),
    route("tips/:id/settlement", "routes/editor/tips/settlement.tsx"),
  ]),
  route("embed/promises/:id", "routes/embed/promise.tsx"),
  route("robots.txt", "routes/robots.ts"),
  route("sitemap.xml", "routes/sitemap/whole.ts"),
  route("sitemaps/:part.xml", "routes/sitemap/part.ts"),
  route("openapi.json", "routes/openapi.ts"),
  route("data/yaksok-dataset.json", "routes/data/dataset.ts"),
  route("data/yaksok-csv.zip", "routes/data/tables.ts"),
  route("f/:id/:file", "routes/formats/saved.ts"),
  route("*", "routes/missing.tsx"),
] satisfies RouteConfig;
