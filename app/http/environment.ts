import { z } from "zod";

/** What the server is told from outside; every value has a default, and a bad one is refused by name. */
const environment = z.object({
  PORT: wholeNumber("a port number from 0 to 65535", { from: 0, to: 65_535 }).default(3000),
  HOST: z.string().min(1, "must be an address to listen on, such as 127.0.0.1").default("127.0.0.1"),
  DATA_DIR: z.string().min(1, "must be a folder to keep the database in").default("./data"),
  PUBLIC_URL: z
    .string()
    .refine(
      (text) => /^https?:$/.test(URL.parse(text)?.protocol ?? "") && URL.parse(text)?.search === "",
      "must be the site's http or https address, such as https://yaksok.example",
    )
    .transform((text) => text.replace(/\/+$/, ""))
    .optional(),
  CACHE_MB: wholeNumber("a number of megabytes from 1 to 100000", { from: 1, to: 100_000 }).default(64),
  S_MAXAGE: wholeNumber("a number of seconds from 0 to 86400", { from: 0, to: 86_400 }).default(60),
});

function wholeNumber(what: string, { from, to }: { from: number; to: number }) {
  return z
    .string()
    .regex(/^\d{1,6}$/, `must be ${what}`)
    .transform(Number)
    .refine((number) => number >= from && number <= to, `must be ${what}`);
}

export interface Environment {
  port: number;
  host: string;
  dataDir: string;
  /** Without a final slash; null where it follows the port that the server gets. */
  publicUrl: string | null;
  /** Memory for answers that were made, in bytes. */
  cacheBytes: number;
  /** How long caches in front may answer by themselves, in seconds. */
  sharedMaxAge: number;
}

export class EnvironmentError extends Error {
  override name = "EnvironmentError";
}

/**
 * The environment as the server uses it.
 * @throws EnvironmentError with a sentence for each value that cannot be used.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `${name} is ${JSON.stringify(variables[name])}, but ${message}.`;
    });
    throw new EnvironmentError(sentences.join(" "));
  }
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, CACHE_MB, S_MAXAGE } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    publicUrl: PUBLIC_URL ?? null,
    cacheBytes: CACHE_MB * 1_000_000,
    sharedMaxAge: S_MAXAGE,
  };
}
