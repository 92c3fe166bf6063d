import type { ActionFunctionArgs } from "@remix-run/node";
import { findPerson, type Person } from "../../../../db/desk/people.ts";
import type { AtDesk } from "../../../auth/guard.ts";
import { notFound } from "../../../http/problems.ts";

/** The person whom an address names, or the 404 page. @throws NotAllowed */
export function personAsked({
  actor,
  params,
  context: { db },
}: Pick<ActionFunctionArgs, "params" | "context"> & AtDesk): Person {
  const { id = "" } = params;
  const person = /^\d{1,9}$/.test(id) ? findPerson(db, actor, Number(id)) : null;
  if (!person) throw notFound();
  return person;
}
