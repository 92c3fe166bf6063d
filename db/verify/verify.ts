import type SQLite from "better-sqlite3";
import { type ChainEnd, verifyChain } from "./chain.ts";
import { verifyFormerIds, verifyStates, verifyTouched } from "./derived.ts";
import { type Finding, Findings } from "./finding.ts";
import { type Compared, verifyRows } from "./rows.ts";
import { SourceFold } from "./sources.ts";
import { verifyStorage } from "./storage.ts";
import { verifyWords } from "./words.ts";

/** What a verification read, and what does not hold. */
export interface Verification extends ChainEnd, Compared {
  /** The first line that does not hold comes first; what is about no line comes last. */
  findings: Finding[];
  /** How many there are; of very many, not all are kept. */
  count: number;
}

/**
 * Proves the history and holds every row of the record against it, within one reading transaction. Writes nothing. Tells
 * nothing about editors and sessions, which are no part of the record.
 */
export function verifyRecord(client: SQLite.Database): Verification {
  return client.transaction(() => {
    const findings = new Findings();
    verifyStorage(client, findings);
    const sources = new SourceFold();
    const end = verifyChain(client, findings, sources);
    sources.verify(client, findings);
    const compared = verifyRows(client, findings);
    verifyStates(client, findings);
    // Words are judged by the rows that they are of: where those do not hold, all that hangs on them would be told again.
    if (findings.count === 0) verifyWords(client, findings);
    verifyTouched(client, findings);
    verifyFormerIds(client, findings);
    return { ...end, ...compared, findings: findings.inOrder(), count: findings.count };
  })();
}
