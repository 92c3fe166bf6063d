import { z } from "zod";

/** What a browser answers for a passkey (WebAuthn Level 3, 5.1), as JSON; whether it is true is asked elsewhere. */

const LONGEST = 20_000;
const base64url = z
  .string()
  .regex(/^[\w-]+$/)
  .max(LONGEST);
const id = base64url.max(1_400);
const credential = {
  id,
  rawId: id,
  type: z.literal("public-key"),
  clientExtensionResults: z.looseObject({}),
};

const answer = z
  .object({
    ...credential,
    response: z.object({
      clientDataJSON: base64url,
      authenticatorData: base64url,
      signature: base64url,
      userHandle: base64url.max(100).optional(),
    }),
  })
  .refine(({ id, rawId }) => id === rawId);
export type PasskeyAnswer = z.infer<typeof answer>;

const TRANSPORTS = ["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"] as const;

const added = z.object({
  name: z.string().trim().min(1).max(60),
  response: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: base64url,
      attestationObject: base64url,
      transports: z
        .array(z.enum(TRANSPORTS).or(z.string().max(30)))
        .max(10)
        .optional(),
    }),
  }),
});
export type NewPasskeyAnswer = z.infer<typeof added>;

/** A passkey's answer at sign-in; null for what cannot be one. */
export async function readPasskeyAnswer(request: Request): Promise<PasskeyAnswer | null> {
  return answer.safeParse(await json(request)).data ?? null;
}

/** A new passkey with its name; null for what cannot be one. */
export async function readNewPasskey(request: Request): Promise<NewPasskeyAnswer | null> {
  return added.safeParse(await json(request)).data ?? null;
}

function json(request: Request): Promise<unknown> {
  return request.json().catch(() => null);
}
