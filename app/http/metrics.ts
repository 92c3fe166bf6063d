import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { KeptAnswers } from "./kept-answers.ts";
import type { LoggedRequest } from "./log.ts";

interface Watched {
  kept: KeptAnswers;
  /** The record's revision; throws what SQLite throws. */
  revision: () => number;
}

/** Seconds: from an answer out of memory to a long calendar. */
const BUCKETS = [0.000_1, 0.001, 0.005, 0.025, 0.1, 0.5, 2.5];

export type Metrics = ReturnType<typeof openMetrics>;

/**
 * What a monitor wants to know of one server, in Prometheus' text format. Requests are told by method and status alone: their
 * addresses are as many as anybody makes up.
 */
export function openMetrics({ kept, revision }: Watched) {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const durations = new Histogram({
    name: "http_server_request_duration_seconds",
    help: "How long requests took to be answered.",
    labelNames: ["http_request_method", "http_response_status_code"] as const,
    buckets: BUCKETS,
    registers: [register],
  });
  const stale = new Counter({
    name: "yaksok_stale_answers_total",
    help: "Answers sent that may have been out of date, for the record could not be read.",
    registers: [register],
  });
  gauge("yaksok_kept_answers", "Answers that are kept in memory.", () => kept.count());
  gauge("yaksok_kept_answer_bytes", "Bytes of memory that kept answers take.", () => kept.bytes());
  gauge("yaksok_record_revision", "The record's revision; not a number while it cannot be read.", () => {
    try {
      return revision();
    } catch {
      return Number.NaN;
    }
  });

  function gauge(name: string, help: string, value: () => number): void {
    new Gauge({
      name,
      help,
      registers: [register],
      collect() {
        this.set(value());
      },
    });
  }

  const known = new Map<string, { observe: (seconds: number) => void }>();

  return {
    contentType: register.contentType,
    text: () => register.metrics(),

    /** Counts a request that was answered. */
    answered({ method, status, milliseconds, stale: isStale }: LoggedRequest): void {
      const key = `${method} ${status}`;
      let series = known.get(key);
      if (!series) {
        series = durations.labels(METHODS.has(method) ? method : "_OTHER", String(status));
        known.set(key, series);
      }
      series.observe(milliseconds / 1_000);
      if (isStale) stale.inc();
    },
  };
}

/** Methods by their names; all others are one, as OpenTelemetry's conventions for HTTP have it. */
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
