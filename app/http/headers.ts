/** Of whatever is no page: no script, nothing from elsewhere, no frame around us. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * The same for a page that readers see: a file of ours may run as a script and ask us for suggestions, but no script can write
 * markup (Trusted Types), and none that stands in the page runs. docs/decisions/0022 says why.
 */
export const PAGE_POLICY = [
  CONTENT_SECURITY_POLICY,
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** The same for a page of the desk: our own scripts, those of the page itself by its nonce, and what they ask of us. */
export function deskPolicy(nonce: string): string {
  return `${CONTENT_SECURITY_POLICY}; script-src 'self' 'nonce-${nonce}'; connect-src 'self'`;
}

/** Tells browsers which links of a reader page they may fetch when a pointer rests on them (speculation rules, a file in public/). */
export const SPECULATION_RULES = "/speculation-rules.json";

/** Puts the headers on that every answer carries. A route may have chosen a policy of its own, which then stays. */
export function secureHeaders(headers: Headers, { https }: { https: boolean }): void {
  const policy = headers.get("Content-Security-Policy") ?? CONTENT_SECURITY_POLICY;
  headers.set("Content-Security-Policy", policy);
  headers.set("X-Content-Type-Options", "nosniff");
  if (!headers.has("Referrer-Policy")) headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  if (!mayBeFramed(policy)) headers.set("X-Frame-Options", "DENY");
  if (https) headers.set("Strict-Transport-Security", STRICT_TRANSPORT);
}

export const STRICT_TRANSPORT = "max-age=31536000; includeSubDomains";

/** True for a policy that lets somebody frame the page. */
function mayBeFramed(policy: string): boolean {
  const ancestors = /(?:^|;)\s*frame-ancestors\s+([^;]*)/i.exec(policy)?.[1]?.trim();
  return ancestors !== undefined && ancestors !== "'none'";
}
