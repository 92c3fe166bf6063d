import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { findPromise } from "../../../db/promise-records.ts";
import { findCurrentId } from "../../../db/redirects.ts";
import { parseEmbed } from "../../forms/embed.ts";
import { FRAMED_POLICY } from "../../http/framed-policy.ts";
import { Framed } from "../../ui/embed/framed.tsx";
import { FramedProblem, framedProblemTitle } from "../../ui/embed/framed-problem.tsx";
import { FramedPromise, ToItsStory } from "../../ui/embed/framed-promise.tsx";
import { plain } from "../../ui/records/localized-text.tsx";
import { urls } from "../../ui/urls.ts";

/** A promise as other sites frame it: the one page that may be framed. It is of today, whatever day is asked for. */
export function loader({ params, request, context: { db, today, publicUrl } }: LoaderFunctionArgs) {
  const asked = parseEmbed(new URL(request.url).searchParams);
  if (!asked.ok) return problem(400, asked.parameter);
  const { lang } = asked;
  const id = params.id ?? "";
  const promise = findPromise(db, id, today);
  if (!promise) {
    const current = findCurrentId(db, "promise", id);
    if (current) throw redirect(urls.promiseEmbed(lang, current), 301);
    return problem(404, null);
  }
  const shown = { promise, lang, publicUrl };
  return framed(
    200,
    <Framed
      lang={lang}
      title={plain(promise.action, lang)}
      canonical={publicUrl + urls.promise(lang, promise.id)}
      publicUrl={publicUrl}
      onward={<ToItsStory {...shown} />}
    >
      <FramedPromise {...shown} />
    </Framed>,
  );

  function problem(status: number, parameter: string | null): Response {
    const reader = asked.ok ? asked.lang : "en";
    return framed(
      status,
      <Framed
        lang={reader}
        title={framedProblemTitle(reader, parameter)}
        canonical={null}
        publicUrl={publicUrl}
      >
        <FramedProblem lang={reader} parameter={parameter} />
      </Framed>,
    );
  }
}

function framed(status: number, document: ReactElement): Response {
  return new Response(`<!DOCTYPE html>${renderToStaticMarkup(document)}`, {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": FRAMED_POLICY,
      "Cache-Control": "public, max-age=300, stale-while-revalidate=3600, stale-if-error=604800",
    },
  });
}
