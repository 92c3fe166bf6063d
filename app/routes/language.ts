import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { negotiateLang } from "../i18n/locale.ts";
import { urls } from "../ui/urls.ts";

/** `/` leads to the language the reader's browser asks for; nothing else depends on that header. */
export function loader({ request }: LoaderFunctionArgs) {
  const lang = negotiateLang(request.headers.get("Accept-Language"));
  return redirect(urls.overview(lang), { status: 302, headers: { Vary: "Accept-Language" } });
}
