import type { AppLoadContext } from "@remix-run/node";
import { note } from "../../db/desk/activity.ts";
import { findEditorByEmail } from "../../db/desk/editors.ts";
import { countAttempt, forgetAttempts } from "../../db/desk/throttles.ts";
import { isPassword } from "./passwords.ts";
import { hashOfToken } from "./token.ts";

/** As many attempts as a person needs who tries all their passwords; whoever guesses gets twenty an hour. */
const PER_ACCOUNT = { capacity: 10, perHour: 20 };
/** An office behind one address is more than one person. */
const PER_ADDRESS = { capacity: 30, perHour: 60 };

export type SignedIn =
  | { editorId: number }
  | { refused: "wrong" }
  | { refused: "too_often"; minutes: number };

/**
 * Whose e-mail address and password these are. Attempts are counted per account and per address and drain away with time, so
 * that nobody is shut out for good; a passkey is never counted.
 */
export async function signIn(
  { db, now, client = "" }: AppLoadContext,
  { email, password }: { email: string; password: string },
): Promise<SignedIn> {
  const at = now.toISOString();
  const account = `account:${hashOfToken(email.trim().toLowerCase())}`;
  const wait = countAttempt(db, { [account]: PER_ACCOUNT, [`address:${client}`]: PER_ADDRESS }, at);
  if (wait > 0) return { refused: "too_often", minutes: Math.ceil(wait / 60) };
  const known = findEditorByEmail(db, email);
  const editor = known?.disabledAt === null ? known : null;
  const fits = await isPassword(password, editor?.passwordHash ?? null);
  if (!editor || !fits) {
    note(db, { at, editorId: null, action: "session.refused", subject: known ? String(known.id) : null });
    return { refused: "wrong" };
  }
  forgetAttempts(db, account);
  return { editorId: editor.id };
}
