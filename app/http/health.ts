import { type Failure, failureOf } from "../../db/errors.ts";
import type { Edition } from "./edition.ts";
import { noteLine } from "./log.ts";

interface Watched {
  editions: (now: Date) => Edition;
  /** Lets go of what is held of the file, so that the next question is answered from the file as it is by then. */
  reread: () => void;
  log: (line: string) => void;
}

/** How long a failing database is left in peace, in milliseconds; longer where asking it takes long. */
const PAUSE_MS = 1_000;
const PAUSE_TIMES = 5;

/** What the server knows of the state of its database. */
export interface Health {
  /** The edition of a moment; the last one known while the database fails, null where none was. */
  edition(now: Date): Edition | null;
  /** Why the revision cannot be read; null when it can. */
  readonly failure: Failure | null;
  /** A page for which the database failed, and why, until some page works again. */
  readonly failedPage: { target: string; failure: Failure } | null;
  pageFailed(target: string, error: unknown): void;
  pageWorked(): void;
}

/** Watches the database through what is asked of it; a failure and its end are one line each in the log. */
export function watchDatabase({ editions, reread, log }: Watched): Health {
  let last: Edition | null = null;
  let failure: Failure | null = null;
  let askAgainAt = 0;
  let failedPage: Health["failedPage"] = null;
  /** True once the database was asked in this turn of the event loop. */
  let asked = false;

  function ask(now: Date): void {
    const began = performance.now();
    try {
      last = editions(now);
      if (failure) log(noteLine("info", "The database can be read again.", now));
      failure = null;
    } catch (error) {
      const took = performance.now() - began;
      askAgainAt = now.getTime() + Math.max(PAUSE_MS, PAUSE_TIMES * took);
      if (!failure) {
        const said = error instanceof Error ? error.message : String(error);
        log(noteLine("error", `The database fails (${said}): readers get the last good answers.`, now));
      }
      failure = failureOf(error);
      reread();
    }
  }

  return {
    edition(now) {
      // Requests of one turn were all sent before it began, so what the first of them is told holds for the others.
      if (!asked && (!failure || now.getTime() >= askAgainAt)) {
        ask(now);
        asked = true;
        setImmediate(() => {
          asked = false;
        });
      }
      return last;
    },
    get failure() {
      return failure;
    },
    get failedPage() {
      return failedPage;
    },
    pageFailed(target, error) {
      failedPage = { target, failure: failureOf(error) };
      reread();
    },
    pageWorked() {
      failedPage = null;
    },
  };
}
