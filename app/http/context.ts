import type { Database } from "../../db/client.ts";
import type { Today } from "../domain/days.ts";
import type { readUpload } from "./read-upload.ts";

/** What the server hands to every loader: the record, the moment, and where the site is. */
export interface RequestContext {
  db: Database;
  /** The moment of the request; rules take `today`, never this. */
  now: Date;
  /** The local days of the request's moment in the record's zones. */
  today: Today;
  /** Without a final slash, as in `https://yaksok.example`. */
  publicUrl: string;
  /** Takes note of what a loader threw without meaning to. */
  failed?: (error: unknown) => void;
  /** For a page of the desk: what its scripts carry, so that no other script runs (CSP Level 3, 6.1.10). */
  nonce?: string;
  /** Who asks, for a page of the desk or a form: a key made of the address, which it does not tell. */
  client?: string;
  /** Reads a file that an editor sent, in a thread of its own. */
  readUpload?: typeof readUpload;
  /** Where the reader found what is asked for, if that is not where the request leads: a saved feed's short address. */
  address?: string;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends RequestContext {}
  /** Loaders' types follow the flag that remix.config.js sets. */
  interface Future {
    v3_singleFetch: true;
  }
}
