import type { LoaderFunctionArgs } from "@remix-run/node";
import { urls } from "../ui/urls.ts";

/** Robots may read everything, feeds too, but for the editors' side (RFC 9309). */
export function loader({ context: { publicUrl } }: LoaderFunctionArgs) {
  const lines = [
    "User-agent: *",
    "Allow: /",
    "Disallow: /editor",
    "Disallow: /login",
    "Disallow: /setup",
    "",
    `Sitemap: ${publicUrl}${urls.sitemap()}`,
  ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=86400" },
  });
}
