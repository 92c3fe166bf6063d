import { unstable_coerceFormValue as coerceFormValue, parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import { parseEdtf } from "../../domain/edtf.ts";
import type { Refusal } from "../../domain/guards/refusal.ts";
import type { ProposedAssessment } from "../../domain/proposal.ts";
import type { Assessment } from "../../domain/records.ts";
import { EVIDENCE_STRENGTHS, OUTCOMES } from "../../domain/vocabulary.ts";
import type { Lang } from "../../i18n/locale.ts";
import { ALWAYS, atoms, localizedOf, promiseIdIn } from "./atoms.ts";
import { type Told, tellRefusals } from "./refusals.ts";

const MOST_SOURCES = 30;

function schemaIn(lang: Lang) {
  const { problems, line, text, url, optionalDay, token } = atoms(lang);
  const source = z
    .object({ url, title: line, publisher: line, publishedOn: optionalDay, archivedUrl: url })
    .refine((row) => row.url || !Object.values(row).some(Boolean), {
      path: ["url"],
      message: problems.sourceUrl,
      ...ALWAYS,
    });
  return z
    .object({
      id: token,
      /** Of a proposal that is written anew: the version that was looked at. */
      version: z.number().int().positive().optional(),
      outcome: z.enum(OUTCOMES, problems.outcome),
      effectiveOn: z
        .string(problems.effectiveOn)
        .trim()
        .refine((value) => periodOf(value) !== null, problems.effectiveOn),
      reasonKo: text,
      reasonEn: text,
      strength: z.enum(EVIDENCE_STRENGTHS).optional(),
      occurrence: line,
      successor: line,
      evidence: z.array(source).max(MOST_SOURCES, problems.many).default([]),
      met: z.array(z.string().max(150)).max(500).default([]),
    })
    .refine(({ reasonKo, reasonEn }) => reasonKo || reasonEn, {
      path: [lang === "ko" ? "reasonKo" : "reasonEn"],
      message: problems.reason,
      ...ALWAYS,
    });
}

/** A day, a month or a year with its first and last day; null for anything else. */
function periodOf(text: string): { earliest: string; latest: string } | null {
  const period = text.includes("/") ? null : parseEdtf(text);
  return period?.earliest && period.latest ? { earliest: period.earliest, latest: period.latest } : null;
}

type Typed = z.output<ReturnType<typeof schemaIn>>;

/** The form of an assessment: as typed, and as it is proposed. */
export function parseAssessment(form: FormData, lang: Lang) {
  return parseWithZod(form, { schema: schemaIn(lang) });
}

/** An assessment as its form proposes it. */
export function proposedBy(typed: Typed): ProposedAssessment {
  const { reasonKo, reasonEn, strength, occurrence, successor, outcome, effectiveOn, met } = typed;
  const period = periodOf(effectiveOn);
  if (!period) throw new RangeError(`${effectiveOn} is no day, month or year`);
  return {
    outcome,
    effectiveOn,
    effectiveFrom: period.earliest,
    effectiveTo: period.latest,
    summary: localizedOf({ ko: reasonKo, en: reasonEn }) ?? {},
    strength: strength ?? null,
    evidence: typed.evidence.flatMap(({ url, title, publisher, publishedOn, archivedUrl }) =>
      url
        ? [
            {
              url,
              title: title ?? null,
              publisher: publisher ?? null,
              publishedOn: publishedOn ?? null,
              archivedUrl: archivedUrl ?? null,
            },
          ]
        : [],
    ),
    met,
    occurrence: occurrence ?? null,
    successor: outcome === "superseded" ? promiseIdIn(successor) : null,
  };
}

/** The proposal in the fields of a form as they were kept. Throws where they are none. */
export function proposalIn(fields: Record<string, unknown>, lang: Lang = "en"): ProposedAssessment {
  return proposedBy(coerceFormValue(schemaIn(lang)).parse(fields));
}

/** The fields of an assessment that is on record, to be proposed again as it stands. */
export function typedFrom(assessment: Assessment) {
  const { outcome, effectiveOn, summary, strength, occurrence, evidence, met } = assessment;
  return {
    outcome,
    effectiveOn,
    reasonKo: summary?.ko ?? "",
    reasonEn: summary?.en ?? "",
    strength: strength ?? "",
    occurrence: occurrence ?? "",
    evidence: evidence.map((source) => ({
      url: source.url,
      title: source.title ?? "",
      publisher: source.publisher ?? "",
      publishedOn: source.publishedOn ?? "",
      archivedUrl: source.archivedUrl ?? "",
    })),
    met: met ?? [],
  };
}

/** What the guards say of an assessment, beside the fields of its form; empty rows of sources are counted over. */
export function tellAssessmentRefusals(
  refusals: readonly Refusal[],
  typed: { evidence: readonly { url?: string | undefined }[] },
  lang: Lang,
): Told {
  const rows = typed.evidence.flatMap(({ url }, row) => (url ? [row] : []));
  return tellRefusals(refusals, lang, ({ guard, part }) => {
    const source = /^evidence\[(\d+)\]$/.exec(part);
    if (source) return `evidence[${rows[Number(source[1])]}].publishedOn`;
    if (guard === "successor_missing" || part === "to") return "successor";
    // A field of its own, for a list has no control to stand beside.
    if (part === "evidence") return `evidence[${rows[0] ?? 0}].url`;
    return part === "reviewer" ? null : part;
  });
}
