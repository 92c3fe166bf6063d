import type { AppLoadContext } from "@remix-run/node";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { decodeAttestationObject, isoBase64URL } from "@simplewebauthn/server/helpers";
import { note } from "../../db/desk/activity.ts";
import type { Actor, Editor } from "../../db/desk/actor.ts";
import { keepChallenge, takeChallenge } from "../../db/desk/challenges.ts";
import {
  addPasskey,
  countPasskeyUse,
  findPasskey,
  type KnownPasskey,
  listPasskeys,
} from "../../db/desk/passkeys.ts";
import { countAttempt } from "../../db/desk/throttles.ts";
import type { NewPasskeyAnswer, PasskeyAnswer } from "../forms/desk/passkey.ts";
import { relyingParty } from "./relying-party.ts";

/** Each open sign-in page asks for a challenge now and then, and an office shares an address. */
const CHALLENGES = { capacity: 120, perHour: 600 };
/** Signatures that were no good, as with passwords. */
const ANSWERS = { capacity: 30, perHour: 60 };

/** EdDSA, ES256 and RS256 (RFC 9053): named, since to ask Node what else it knows is still an experiment. */
const ALGORITHMS = [-8, -7, -257];

/** What a browser asks its passkeys to sign for sign-in, good for five minutes and one answer; null for one who asks too often. */
export async function challengeToSignIn(
  request: Request,
  { db, now, publicUrl, client = "" }: AppLoadContext,
) {
  const at = now.toISOString();
  if (countAttempt(db, { [`challenge:${client}`]: CHALLENGES }, at) > 0) return null;
  const { id: rpID } = relyingParty(publicUrl, request.url);
  const options = await generateAuthenticationOptions({ rpID, userVerification: "preferred" });
  keepChallenge(db, options.challenge, null, at);
  return options;
}

/** The number of the editor whose passkey signed a challenge of ours, or null. */
export async function editorOfPasskey(
  request: Request,
  { db, now, publicUrl, client = "" }: AppLoadContext,
  response: PasskeyAnswer,
): Promise<number | null> {
  const at = now.toISOString();
  if (countAttempt(db, { [`passkey:${client}`]: ANSWERS }, at) > 0) return null;
  const isOurs = (challenge: string) => takeChallenge(db, challenge, null, at);
  const passkey = findPasskey(db, response.id);
  const counter = passkey && (await counterSigned(request, publicUrl, response, passkey, isOurs));
  if (passkey && counter !== null && countPasskeyUse(db, passkey, counter, at)) return passkey.editorId;
  const subject = passkey ? String(passkey.editorId) : null;
  note(db, { at, editorId: null, action: "session.refused", subject, detail: { method: "passkey" } });
  return null;
}

/** How often a passkey says that it signed; null where it did not sign a challenge that is ours. */
async function counterSigned(
  request: Request,
  publicUrl: string,
  response: PasskeyAnswer,
  passkey: KnownPasskey,
  isOurs: (challenge: string) => boolean,
): Promise<number | null> {
  if (!isOwnHandle(response.response.userHandle, passkey.editorId)) return null;
  const { id, origin } = relyingParty(publicUrl, request.url);
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: isOurs,
    expectedOrigin: origin,
    expectedRPID: id,
    credential: passkey,
    requireUserVerification: false,
  }).catch(() => null);
  return checked?.verified ? checked.authenticationInfo.newCounter : null;
}

/** What a browser needs to make a passkey for the actor, good for five minutes and one answer. */
export async function challengeToAdd(
  request: Request,
  { db, now, publicUrl }: AppLoadContext,
  actor: Actor,
  { email, name }: Pick<Editor, "email" | "name">,
) {
  const options = await generateRegistrationOptions({
    rpName: "Yaksok",
    rpID: relyingParty(publicUrl, request.url).id,
    userID: new Uint8Array(handleOf(actor.editorId)),
    userName: email,
    userDisplayName: name,
    supportedAlgorithmIDs: ALGORITHMS,
    authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
    excludeCredentials: listPasskeys(db, actor).map(({ id, transports }) => ({ id, transports })),
  });
  keepChallenge(db, options.challenge, actor.editorId, now.toISOString());
  return options;
}

/** Adds the passkey that a browser made for the actor; false where its answer is no good. */
export async function addAnswered(
  request: Request,
  { db, now, publicUrl }: AppLoadContext,
  actor: Actor,
  { name, response }: NewPasskeyAnswer,
): Promise<boolean> {
  const at = now.toISOString();
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty(publicUrl, request.url);
  const isOurs = (challenge: string) => takeChallenge(db, challenge, actor.editorId, at);
  if (bringsCertificates(response.response.attestationObject)) return false;
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: isOurs,
    expectedOrigin,
    expectedRPID,
    requireUserVerification: false,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => null);
  if (!checked?.verified) return false;
  const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential;
  return addPasskey(db, actor, { id, publicKey, counter, transports, name }, at);
}

/**
 * True for an answer that brings certificates, or cannot be read. None is asked for, and to verify one the library would fetch
 * an address that the answer names.
 */
function bringsCertificates(attestationObject: string): boolean {
  try {
    const attestation = decodeAttestationObject(isoBase64URL.toBuffer(attestationObject));
    const format = attestation.get("fmt");
    return (format !== "none" && format !== "packed") || attestation.get("attStmt").get("x5c") !== undefined;
  } catch {
    return true;
  }
}

/** By what a passkey knows its editor: a number and nothing personal (WebAuthn Level 3, 14.6.1). */
function handleOf(editorId: number): Buffer {
  return Buffer.from(`editor ${editorId}`);
}

function isOwnHandle(handle: string | undefined, editorId: number): boolean {
  return handle === undefined || handle === handleOf(editorId).toString("base64url");
}
