import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { currentRevision } from "../db/revision.ts";
import { deskFrameOf } from "./auth/frame.ts";
import { carriedDay, parseAsOf } from "./forms/as-of.ts";
import { isLang, LANGS, type Lang } from "./i18n/locale.ts";
import { messages } from "./i18n/messages.ts";
import { OPEN_SEARCH_TYPE } from "./outputs/open-search.ts";
import { type DeskFrame, DeskHeader, DeskProblem } from "./ui/desk/chrome.tsx";
import deskStylesheet from "./ui/desk/styles.css?url";
import { inLanguage, SiteFooter, SiteHeader } from "./ui/layout/chrome.tsx";
import { Nonce } from "./ui/layout/nonce.ts";
import { PrintFoot } from "./ui/layout/print-foot.tsx";
import { Problem, problemTitle } from "./ui/layout/problem.tsx";
import suggest from "./ui/search/suggest.js?url";
import stylesheet from "./ui/styles.css?url";
import { urls } from "./ui/urls.ts";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { publicUrl, db, today } = context;
  const desk = await deskFrameOf(request, context);
  const asked = parseAsOf(new URL(request.url).searchParams, today);
  const day = asked.ok ? asked.today.day : today.day;
  return { publicUrl, desk, edition: { day, revision: currentRevision(db).revision } };
}

function langOfPath(pathname: string): Lang {
  const first = pathname.split("/")[1] ?? "";
  return isLang(first) ? first : "en";
}

/** The document around every page, also around an error's. Reader pages carry none of its scripts. */
export function Layout({ children }: { children: ReactNode }) {
  const frame = useRouteLoaderData<typeof loader>("root")?.desk;
  if (frame) return <DeskDocument frame={frame}>{children}</DeskDocument>;
  return <ReaderDocument>{children}</ReaderDocument>;
}

/** A page of the desk or of the way in, which scripts bring to life. */
function DeskDocument({ frame, children }: { frame: DeskFrame; children: ReactNode }) {
  const nonce = useContext(Nonce);
  const error = useRouteError();
  const { lang } = frame;
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        {error ? <title>{problemTitle(lang, statusOf(error))}</title> : <Meta />}
        <Links />
        <link rel="stylesheet" href={deskStylesheet} />
      </head>
      <body>
        <DeskHeader {...frame} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

function ReaderDocument({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  const error = useRouteError();
  const root = useRouteLoaderData<typeof loader>("root");
  const publicUrl = root?.publicUrl ?? "";
  const lang = langOfPath(pathname);
  const address = (each: Lang) => publicUrl + inLanguage({ lang: each, pathname, search });
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {error ? (
          <title>{problemTitle(lang, statusOf(error))}</title>
        ) : (
          <>
            <Meta />
            <link rel="canonical" href={address(lang)} />
            {LANGS.map((each) => (
              <link key={each} rel="alternate" hrefLang={each} href={address(each)} />
            ))}
            <link rel="alternate" hrefLang="x-default" href={address("en")} />
          </>
        )}
        <link
          rel="search"
          type={OPEN_SEARCH_TYPE}
          href={urls.openSearch(lang)}
          title={messages(lang).shell.siteName}
        />
        <Links />
        {/* Nothing is drawn before the head of the page is whole: half a head would move when the rest arrives. */}
        <link rel="expect" href="#content" {...{ blocking: "render" }} />
      </head>
      <body>
        <SiteHeader lang={lang} pathname={pathname} search={search} kept={carriedDay(search)} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter lang={lang} kept={carriedDay(search)}>
          {root && !error ? <PrintFoot lang={lang} address={address(lang)} {...root.edition} /> : null}
        </SiteFooter>
        <script type="module" src={suggest} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const frame = useRouteLoaderData<typeof loader>("root")?.desk;
  const data: unknown = isRouteErrorResponse(error) ? error.data : null;
  if (frame) {
    const needs = data && typeof data === "object" && "needs" in data ? String(data.needs) : null;
    return <DeskProblem lang={frame.lang} status={statusOf(error)} needs={needs} />;
  }
  const lang = langOfPath(pathname);
  const parameter = data && typeof data === "object" && "parameter" in data ? String(data.parameter) : null;
  return <Problem lang={lang} status={statusOf(error)} parameter={parameter} search={carriedDay(search)} />;
}
