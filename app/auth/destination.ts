/** Where sign-in leads: only into the desk, never to another site. */
export const DESK = "/editor";
const WITHIN = /^\/editor(?:[/?][\w\-./~%&=?+:@!$'()*,;]*)?$/;

/** The path that an address asks to be led to after sign-in, if it is one of the desk; else the desk. */
export function destinationOf(wanted: unknown): string {
  if (typeof wanted !== "string" || wanted.length > 2_000 || !WITHIN.test(wanted)) return DESK;
  // Dots would lead out of the desk, and a browser reads two slashes or a backslash as another host.
  return URL.parse(wanted, "http://site.invalid")?.pathname.startsWith(DESK) ? wanted : DESK;
}

/** The sign-in page that leads on to a path. */
export function signInPath(to: string): string {
  return to === DESK ? "/login" : `/login?${new URLSearchParams({ to })}`;
}
