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
      const news = <T extends object>(kind: "check" | "assessment", documents: readonly Placed<T>[]) => {
        const known = documentsOf(input.id, kind).map((text) => withoutDetails(JSON.parse(text)));
        return documents.filter(({ document }) => {
          const text = withoutDetails(document);
          const isKnown = known.some((each) => saysTheSame(each, text));
          count(`${kind}s`, isKnown ? "unchanged" : "created");
          return !isKnown;
        });
      };
      const listed = listedChecks(input);
      const assessments = news("assessment", assessmentDocuments(input));
      const reported = isCopy
        ? []
        : assessmentDocuments(input).flatMap((each) => reportedLooks(each, listed));
      for (const { document, path } of news("check", [...listed, ...reported])) {
        writer.logCheck(input.id, document, path);
      }
      for (const { document, path } of assessments) writer.assess(input.id, document, path);
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
