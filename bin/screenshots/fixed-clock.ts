/**
 * Imported before a server (`node --import ./bin/screenshots/fixed-clock.ts server.ts`): the clock stands at noon, UTC, of the day named by
 * `FIXED_DAY`, so that pictures of its pages differ only where the pages do.
 */
const now = Date.parse(`${process.env.FIXED_DAY}T12:00:00Z`);

class FixedDate extends Date {
  constructor(...parts: [] | ConstructorParameters<typeof Date>) {
    if (parts.length === 0) super(now);
    else super(...parts);
  }
  static override now(): number {
    return now;
  }
}

globalThis.Date = FixedDate as DateConstructor;

export {};
