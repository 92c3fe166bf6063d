import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { carriedDay } from "./forms/as-of.ts";
import { isLang, LANGS, type Lang } from "./i18n/locale.ts";
import { inLanguage, SiteFooter, SiteHeader } from "./ui/layout/chrome.tsx";
import { Problem, problemTitle } from "./ui/layout/problem.tsx";
import stylesheet from "./ui/styles.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export function loader({ context: { publicUrl } }: LoaderFunctionArgs) {
  return { publicUrl };
}

function langOfPath(pathname: string): Lang {
  const first = pathname.split("/")[1] ?? "";
  return isLang(first) ? first : "en";
}

/** The document around every page, also around an error's. Reader pages carry no script. */
export function Layout({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  const error = useRouteError();
  const publicUrl = useRouteLoaderData<typeof loader>("root")?.publicUrl ?? "";
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
        <Links />
      </head>
      <body>
        <SiteHeader lang={lang} pathname={pathname} search={search} kept={carriedDay(search)} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter lang={lang} kept={carriedDay(search)} />
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
  const lang = langOfPath(pathname);
  const data: unknown = isRouteErrorResponse(error) ? error.data : null;
  const parameter = data && typeof data === "object" && "parameter" in data ? String(data.parameter) : null;
  return <Problem lang={lang} status={statusOf(error)} parameter={parameter} search={carriedDay(search)} />;
}
