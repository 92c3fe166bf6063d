import { hash, verify } from "@node-rs/argon2";
import { dictionary } from "@zxcvbn-ts/language-common";

/** Least and most characters: NIST SP 800-63B-4, 3.1.1.2, for a password that is the only factor. */
export const SHORTEST = 15;
export const LONGEST = 256;

/** Why a password is not taken. */
export type PasswordProblem = "short" | "long" | "leaked" | "personal";

/** Argon2id with the least that OWASP asks for: 19 MiB, two passes, one lane. The library's own default algorithm is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let leaked: ReadonlySet<string> | null = null;
function isLeaked(password: string): boolean {
  leaked ??= new Set(dictionary["passwords-common"] as readonly string[]);
  return leaked.has(password.toLowerCase()) || leaked.has(unrepeated(password.toLowerCase()));
}

/** The part that a text repeats, as `abc` of `abcabcabc`; the text where it repeats none. */
function unrepeated(text: string): string {
  return /^(.+?)\1+$/s.exec(text)?.[1] ?? text;
}

/** Characters are counted after NFKC, as the same SP says of Unicode. */
const normal = (password: string) => password.normalize("NFKC");

/**
 * Why a password may not be chosen, or null. There are no rules of composition: length, a list of leaked ones, and what is
 * known of the editor (NIST SP 800-63B-4, 3.1.1.2).
 */
export function passwordProblem(password: string, known: readonly string[]): PasswordProblem | null {
  const text = normal(password);
  if ([...text].length < SHORTEST) return "short";
  if ([...text].length > LONGEST) return "long";
  if (isLeaked(text) || new Set(text).size < 3) return "leaked";
  const bare = unrepeated(text.toLowerCase());
  const own = known.flatMap((each) => [each.toLowerCase(), each.toLowerCase().split("@")[0] ?? ""]);
  return own.includes(bare) || own.includes(text.toLowerCase()) ? "personal" : null;
}

/** A hash in PHC format, with a salt of its own. */
export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), COST);
}

let nobodys: Promise<string> | null = null;

/** True where a password fits a hash. Without a hash it takes as long, so that no stranger learns who has an account. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  nobodys ??= hashPassword("nobody has this password");
  const fits = await verify(passwordHash ?? (await nobodys), normal(password).slice(0, LONGEST * 2));
  return fits && passwordHash !== null;
}
