import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

/** For tests: a device that keeps one passkey, as WebAuthn Level 3, 6.1 and 6.5 lay out what it says. */
export function madeUpAuthenticator(rpId: string, origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = Buffer.from("a made-up credential");
  const hash = (of: string | Buffer) => createHash("sha256").update(of).digest();
  const said = (type: string, challenge: string, from: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));
  const head = (flags: number, counter: number) => {
    const bytes = Buffer.alloc(5);
    bytes.writeUInt8(flags, 0);
    bytes.writeUInt32BE(counter, 1);
    return Buffer.concat([hash(rpId), bytes]);
  };
  const credential = {
    id: id.toString("base64url"),
    rawId: id.toString("base64url"),
    type: "public-key" as const,
    clientExtensionResults: {},
  };
  return {
    /** Makes the passkey, without attestation. */
    make(challenge: string) {
      const key = new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, new Uint8Array(Buffer.from(x, "base64url"))],
        [-3, new Uint8Array(Buffer.from(y, "base64url"))],
      ]);
      const length = Buffer.from([0, id.length]);
      const attested = Buffer.concat([Buffer.alloc(16), length, id, Buffer.from(isoCBOR.encode(key))]);
      const authData = new Uint8Array(Buffer.concat([head(0x45, 0), attested]));
      const object = new Map<string, unknown>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", authData],
      ]);
      return {
        ...credential,
        response: {
          clientDataJSON: said("webauthn.create", challenge, origin).toString("base64url"),
          attestationObject: Buffer.from(isoCBOR.encode(object as never)).toString("base64url"),
          transports: ["internal" as const],
        },
      };
    },
    /** Signs a challenge with it, the user present. */
    sign(challenge: string, { counter, from = origin }: { counter: number; from?: string }) {
      const clientData = said("webauthn.get", challenge, from);
      const authData = head(0x01, counter);
      const signature = sign("sha256", Buffer.concat([authData, hash(clientData)]), privateKey);
      return {
        ...credential,
        response: {
          clientDataJSON: clientData.toString("base64url"),
          authenticatorData: authData.toString("base64url"),
          signature: signature.toString("base64url"),
        },
      };
    },
  };
}
