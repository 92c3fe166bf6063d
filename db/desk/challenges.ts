import type { Database } from "../client.ts";

/** How long a browser may take to sign, in milliseconds. */
export const CHALLENGE_GOOD_FOR = 5 * 60_000;

/** Keeps what a browser is to sign, from an instant (UTC) on; the editor is null where nobody is signed in yet. */
export function keepChallenge(db: Database, challenge: string, editorId: number | null, at: string): void {
  const client = db.$client;
  client
    .transaction(() => {
      client.prepare("DELETE FROM challenges WHERE expires_at <= ?").run(at);
      client
        .prepare("INSERT INTO challenges (challenge, editor_id, expires_at) VALUES (?, ?, ?)")
        .run(challenge, editorId, new Date(Date.parse(at) + CHALLENGE_GOOD_FOR).toISOString());
    })
    .immediate();
}

/** True once for a challenge that was kept for the same editor (or for nobody) and is good at an instant (UTC). */
export function takeChallenge(db: Database, challenge: string, editorId: number | null, at: string): boolean {
  const { changes } = db.$client
    .prepare("DELETE FROM challenges WHERE challenge = ? AND editor_id IS ? AND expires_at > ?")
    .run(challenge, editorId, at);
  return changes > 0;
}
