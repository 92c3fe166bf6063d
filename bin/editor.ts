import { parseArgs } from "node:util";
import { z } from "zod";
import { entryLink } from "../app/auth/setup-link.ts";
import { hashOfToken, newToken } from "../app/auth/token.ts";
import { ROLES } from "../app/domain/vocabulary.ts";
import { readEnvironment } from "../app/http/environment.ts";
import { type Database, openDatabase } from "../db/client.ts";
import { CONSOLE } from "../db/desk/actor.ts";
import { findEditorByEmail, type KnownEditor } from "../db/desk/editors.ts";
import { goodUntil, type Purpose } from "../db/desk/invitations.ts";
import { inviteToJoin, makeResetLink } from "../db/desk/links.ts";
import { disablePerson } from "../db/desk/people.ts";
import type { Command } from "./command.ts";

const USAGE = `add EMAIL NAME [--role ${ROLES.join("|")}] | reset EMAIL | disable EMAIL [--force]`;

/** Looks after people at the desk from the machine itself: for when nobody can sign in. */
export const editor: Command = {
  usage: "add|reset|disable EMAIL …",
  purpose: "let somebody in by a one-time link, make one for a new password, or shut somebody out",
  run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: { role: { type: "string" }, force: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const { dataDir, port, publicUrl } = readEnvironment(process.env);
    const asked = { ...values, positionals };
    const db = openDatabase(dataDir);
    try {
      const address = publicUrl ?? `http://localhost:${port}`;
      console.log(runEditor(db, asked, { publicUrl: address, now: new Date() }));
      return 0;
    } finally {
      db.$client.close();
    }
  },
};

interface Asked {
  positionals: string[];
  role?: string;
  force?: boolean;
}

/**
 * Does what is asked of somebody at the desk.
 * @returns what to tell whoever asked, with the one-time link where there is one.
 * @throws Error with one sentence.
 */
export function runEditor(
  db: Database,
  { positionals: [verb, email, ...more], role, force }: Asked,
  { publicUrl, now }: { publicUrl: string; now: Date },
): string {
  const at = now.toISOString();
  const made = (purpose: Purpose, token: string) =>
    `${entryLink(publicUrl, token)}\nThe link works once, until ${goodUntil(purpose, at)}.`;
  const [name] = more;
  if (verb === "add" && email && name && more.length === 1 && !force) {
    return made("join", add(db, { email, name, role: role ?? "editor" }, at));
  }
  if (verb === "reset" && email && more.length === 0 && !role && !force) {
    return made("reset", reset(db, known(db, email), at));
  }
  if (verb === "disable" && email && more.length === 0 && !role) {
    return disable(db, known(db, email), at, force ?? false);
  }
  throw new Error(`Say what to do: yaksok editor ${USAGE}`);
}

function add(
  db: Database,
  { email, name, role }: { email: string; name: string; role: string },
  at: string,
): string {
  const asRole = z.enum(ROLES).safeParse(role).data;
  if (!asRole) throw new Error(`There is no role "${role}": use ${ROLES.join(", ")}.`);
  if (!z.email().max(254).safeParse(email).success) throw new Error(`${email} is no e-mail address.`);
  const named = name.trim();
  if (named === "" || named.length > 100) throw new Error("A name has 1 to 100 characters.");
  const token = newToken();
  const invited = { tokenHash: hashOfToken(token), email, name: named, role: asRole };
  if (!inviteToJoin(db, CONSOLE, invited, at)) {
    throw new Error(
      `${email} is at the desk already: yaksok editor reset ${email} makes a link for a new password.`,
    );
  }
  return token;
}

function known(db: Database, email: string): KnownEditor {
  const found = findEditorByEmail(db, email);
  if (!found) throw new Error(`Nobody at the desk has the address ${email}.`);
  return found;
}

function reset(db: Database, { id, email }: KnownEditor, at: string): string {
  const token = newToken();
  if (makeResetLink(db, CONSOLE, { tokenHash: hashOfToken(token), id }, at)) return token;
  throw new Error(`${email} is disabled: an administrator must enable them first.`);
}

function disable(db: Database, { id, email }: KnownEditor, at: string, force: boolean): string {
  const wasLast = disablePerson(db, CONSOLE, id, at) === "last_administrator";
  if (!wasLast) return `${email} is disabled, and their sessions have ended.`;
  if (!force) {
    throw new Error(`${email} is the only administrator: make another one first, or add --force.`);
  }
  disablePerson(db, CONSOLE, id, at, { force: true });
  return `${email} is disabled, and their sessions have ended. There is no administrator now: the next start prints a link that makes one.`;
}
