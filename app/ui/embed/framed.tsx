import type { ReactNode } from "react";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { Wordmark } from "../layout/wordmark.tsx";
import { urls } from "../urls.ts";
import stylesheet from "./embed.css?url";

interface Props {
  lang: Lang;
  title: string;
  /** Address of the page that tells the whole, absolute; null where there is none. */
  canonical: string | null;
  publicUrl: string;
  /** Where to read on. */
  onward?: ReactNode;
  children: ReactNode;
}

/** Opens beside the page that frames this one, and gives it no hold on the new one. */
export const BESIDE = { target: "_blank", rel: "noopener" };

/** The document around what other sites frame: a few kilobytes, nothing of the site's frame, no script. */
export function Framed({ lang, title, canonical, publicUrl, onward, children }: Props) {
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        {canonical ? <link rel="canonical" href={canonical} /> : null}
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <main>
          {children}
          <p className="site">
            {onward}
            <a href={publicUrl + urls.overview(lang)} {...BESIDE}>
              <Wordmark name={messages("ko").shell.wordmark} height={18} withLatin={false} />{" "}
              {messages("en").shell.wordmark}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
