import type { LoaderFunctionArgs } from "@remix-run/node";
import { findDialogue } from "../../../db/dialogues.ts";
import { dialogueCard } from "../../outputs/cards/dialogue.ts";
import { dayAsked, langOf } from "../asked.ts";
import { found, idAsked } from "../formats/item.ts";
import { pictureOf } from "./picture.ts";

/** The picture that stands for a dialogue's page elsewhere, as the dialogue stood on the day asked for. */
export function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params);
  const today = dayAsked(args);
  const dialogue = found(findDialogue(args.context.db, idAsked(args, "dialogue"), today));
  return pictureOf(dialogueCard(dialogue, lang));
}
