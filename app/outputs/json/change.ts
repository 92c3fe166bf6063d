import { z } from "zod";
import { CHANGE_KINDS, type Change } from "../../domain/changes.ts";
import { count, id, instant, named } from "./values.ts";

const document = z
  .record(z.string(), z.unknown())
  .nullable()
  .meta({ description: "The subject as it stood, as the record holds it; null where there was or is none." });

const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const change = named(
  "Change",
  z.object({
    seq: count.meta({ description: "The number of the line." }),
    recordedAt: instant,
    author: z.string(),
    kind: z.enum(CHANGE_KINDS),
    id: z.string().meta({ description: "The id of the subject." }),
    dialogue: id.nullable().meta({ description: "The dialogue that it is about." }),
    promise: id.nullable().meta({ description: "The promise that it is about." }),
    reason: z.string().nullable(),
    before: document,
    after: document,
    previousHash: hash.meta({ description: "The hash of the line before." }),
    hash: hash.meta({
      description:
        "SHA-256, in hex, of the JSON text of [seq, recordedAt, author, kind, id, reason, before, after, previousHash], " +
        "with `before` and `after` as JSON texts themselves.",
    }),
  }),
);

export function changeJson(line: Change): z.infer<typeof change> {
  const { seq, recordedAt, author, kind, id, dialogue, promise, reason, before, after } = line;
  const { previousHash, hash } = line;
  return { seq, recordedAt, author, kind, id, dialogue, promise, reason, before, after, previousHash, hash };
}
