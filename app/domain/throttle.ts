/** How full a bucket of attempts was, and when (an instant in UTC). */
export interface Bucket {
  level: number;
  at: string;
}

export interface Limit {
  /** How many attempts may come at once. */
  capacity: number;
  /** How many drain away in an hour. */
  perHour: number;
}

export interface Filled {
  allowed: boolean;
  /** How full the bucket is afterwards; an attempt that is refused does not count. */
  level: number;
  /** Whole seconds until the next attempt may come; 0 for one that is allowed. */
  retryAfterSeconds: number;
}

const AN_HOUR = 3_600_000;

/** A leaky bucket: puts one attempt into it at an instant (UTC). Whoever waits is let in again, so nobody is shut out for good. */
export function fill(bucket: Bucket | null, now: string, { capacity, perHour }: Limit): Filled {
  const passed = bucket ? Math.max(0, Date.parse(now) - Date.parse(bucket.at)) : 0;
  const level = Math.max(0, (bucket?.level ?? 0) - (passed / AN_HOUR) * perHour);
  if (level + 1 <= capacity) return { allowed: true, level: level + 1, retryAfterSeconds: 0 };
  const over = level + 1 - capacity;
  return { allowed: false, level, retryAfterSeconds: Math.ceil((over / perHour) * 3_600) };
}
