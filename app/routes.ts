import { index, prefix, type RouteConfig, route } from "@remix-run/route-config";

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
    route("scoreboard", "routes/scoreboard.tsx"),
    route("methodology", "routes/methodology.tsx"),
    route("series", "routes/series/list.tsx"),
    route("series/:id", "routes/series/detail.tsx"),
    route("series/:id/brief", "routes/series/brief.tsx"),
    route("subscribe", "routes/subscribe.tsx"),
    route("dialogues.ics", "routes/feeds/dialogues.ics.ts"),
    route("promises.ics", "routes/feeds/promises.ics.ts"),
    route("calendar.ics", "routes/feeds/calendar.ics.ts"),
    route("dialogues/:id.ics", "routes/feeds/dialogue.ics.ts"),
  ]),
  route("*", "routes/missing.tsx"),
] satisfies RouteConfig;
