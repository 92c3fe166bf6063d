/** Whom a passkey is for: a host name, and the origin of the pages that may ask for it (WebAuthn Level 3, 5.1.2). */
export interface RelyingParty {
  id: string;
  origin: string;
}

const LOOPBACK = /^(?:localhost|[\w-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

const isLocal = ({ protocol, hostname }: URL) => protocol === "http:" && LOOPBACK.test(hostname);

/**
 * The site under its public address. Only a site that is public nowhere, at http://localhost, is also itself under another
 * name of the same machine.
 */
export function relyingParty(publicUrl: string, requestUrl: string): RelyingParty {
  const site = new URL(publicUrl);
  const asked = new URL(requestUrl);
  const { hostname, origin } = isLocal(site) && isLocal(asked) ? asked : site;
  return { id: hostname, origin };
}
