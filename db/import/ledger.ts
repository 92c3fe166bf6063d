import type { Day } from "../../app/domain/days.ts";
import { deadlineVersions } from "../../app/domain/deadline-versions.ts";
import type { Database } from "../client.ts";
import type { DeadlineDocument } from "../record/documents.ts";
import { type Saved, saysTheSame } from "../record/history.ts";
import type { Writer } from "../record/writer.ts";
import { withoutDetails } from "./citations.ts";
import { deadlinesOf } from "./deadline.ts";
import { assessmentDocuments, listedChecks, type Placed, reportedLooks } from "./documents.ts";
import type { PromiseInput } from "./format.ts";
import type { Count } from "./report.ts";

/**
 * Writes what stands under the promises of a file: what the record does not say yet is appended, nothing is taken away. Of a
 * copied record, nothing is added to what it lists.
 */
export function ledgerImporter(db: Database, writer: Writer, count: Count, isCopy: boolean) {
  // The plus keeps SQLite from reading every line of the kind, by its index, to find the few of the promise.
  const said = db.$client
    .prepare<[string, string], string>(
      "SELECT after FROM changes WHERE promise_id = ? AND +subject_kind = ? ORDER BY seq",
    )
    .pluck();
  const created = new Set<string>();

  /** What the history says of a promise, in the order recorded. */
  const documentsOf = (promise: string, kind: "deadline" | "assessment" | "check"): string[] =>
    created.has(promise) ? [] : said.all(promise, kind);

  /** A question to entries of a promise: true for one that the history does not say yet. */
  const newsOf = (promise: string, kind: "assessment" | "check") => {
    const known = documentsOf(promise, kind).map((text) => withoutDetails(JSON.parse(text)));
    return ({ document }: Placed<object>) => {
      const text = withoutDetails(document);
      return !known.some((each) => saysTheSame(each, text));
    };
  };

  return {
    /**
     * The deadlines of a new promise as they were recorded. Of one that the record has, the first and its extensions as they
     * are read now: a reading that differs from the record's is a correction.
     */
    writeTerms(input: PromiseInput, saidOn: Day, saved: Saved): void {
      const rows = deadlinesOf(input, saidOn);
      if (saved === "created") {
        created.add(input.id);
        for (const { document, path } of rows) {
          writer.stateDeadline(input.id, document, path);
          count("deadlines", "created");
        }
        return;
      }
      const known = deadlineVersions(
        documentsOf(input.id, "deadline").map((text) => JSON.parse(text) as DeadlineDocument),
      );
      asReadNow(rows).forEach(({ document, path }, index) => {
        const before = known[index];
        if (!before) {
          writer.stateDeadline(input.id, { ...document, revises: "extension" }, path);
          count("deadlines", "created");
        } else if (sameReading(before, document)) {
          count("deadlines", "unchanged");
        } else {
          const { statedOn } = before;
          writer.stateDeadline(input.id, { ...document, statedOn, revises: "correction" }, path);
          count("deadlines", "changed");
        }
      });
    },

    writeLinks({ id, links = [] }: PromiseInput): void {
      links.forEach(({ kind, to }, seq) => {
        count("links", writer.link({ from: id, kind, to }, `.links[${seq}]`));
      });
    },

    /** Checks, then assessments, for "not started" needs the look that it came from. */
    writeFindings(input: PromiseInput): void {
      const isNewCheck = newsOf(input.id, "check");
      const isNewAssessment = newsOf(input.id, "assessment");
      const listed = listedChecks(input);
      const assessments = assessmentDocuments(input);
      // Of an assessment that the record has, it may have the look too; where it has not, none is added.
      const reported = assessments.flatMap((each) =>
        reportedLooks(each, listed).filter((look) => isNewAssessment(each) || !isNewCheck(look)),
      );
      for (const each of [...listed, ...(isCopy ? [] : reported)]) {
        const isNew = isNewCheck(each);
        count("checks", isNew ? "created" : "unchanged");
        if (isNew) writer.logCheck(input.id, each.document, each.path);
      }
      for (const each of assessments) {
        const isNew = isNewAssessment(each);
        count("assessments", isNew ? "created" : "unchanged");
        if (isNew) writer.assess(input.id, each.document, each.path);
      }
    },
  };
}

function asReadNow(rows: readonly Placed<DeadlineDocument>[]): Placed<DeadlineDocument>[] {
  const revised = rows.map((row) => ({ ...row, ...row.document }));
  return deadlineVersions(revised).map(({ document, path }) => ({ document, path }));
}

function sameReading(before: DeadlineDocument, after: DeadlineDocument): boolean {
  return saysTheSame(
    JSON.stringify({ ...before, revises: null }),
    JSON.stringify({ ...after, revises: null }),
  );
}
