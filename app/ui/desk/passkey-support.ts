import { browserSupportsWebAuthn } from "@simplewebauthn/browser";

const NUMBER = /^(?:[\d.]+|\[.*\])$/;

/** True in a browser that knows passkeys, at an address with a name: for a number none can be made (WebAuthn Level 3, 5.1.3). */
export function knowsPasskeys(): boolean {
  return browserSupportsWebAuthn() && !NUMBER.test(window.location.hostname);
}
