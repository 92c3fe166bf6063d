import type { AppLoadContext } from "@remix-run/node";
import type { Editor } from "../../db/desk/actor.ts";
import { findEditorByEmail, setPassword } from "../../db/desk/editors.ts";
import { forgetAttempts } from "../../db/desk/throttles.ts";
import { hashPassword, isPassword, type PasswordProblem, passwordProblem } from "./passwords.ts";
import { accountKey, countAtAccount } from "./sign-in.ts";

export type PasswordChanged =
  | { changed: true }
  | { refused: "wrong" | PasswordProblem }
  | { refused: "too_often"; minutes: number };

/**
 * Sets a signed-in editor's new password where they know the present one; their other sessions end. Guesses count as they do at
 * sign-in, for a session may be in a stranger's hands.
 */
export async function changePassword(
  { db, now }: AppLoadContext,
  { id, email, name }: Pick<Editor, "id" | "email" | "name">,
  { present, next }: { present: string; next: string },
  thisSession: string,
): Promise<PasswordChanged> {
  const at = now.toISOString();
  const minutes = countAtAccount(db, email, at);
  if (minutes > 0) return { refused: "too_often", minutes };
  if (!(await isPassword(present, findEditorByEmail(db, email)?.passwordHash ?? null))) {
    return { refused: "wrong" };
  }
  forgetAttempts(db, accountKey(email));
  const problem = passwordProblem(next, [email, name, "yaksok"]);
  if (problem) return { refused: problem };
  setPassword(db, id, await hashPassword(next), at, thisSession);
  return { changed: true };
}
