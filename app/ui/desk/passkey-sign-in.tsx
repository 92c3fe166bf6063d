import {
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  WebAuthnAbortService,
} from "@simplewebauthn/browser";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { urls } from "../urls.ts";
import { knowsPasskeys } from "./passkey-support.ts";
import { postJson } from "./post-json.ts";

/** A challenge is good for five minutes; one that waits in the field of the address is renewed before. */
const RENEWED_EVERY_MS = 4 * 60_000;

type Options = Parameters<typeof startAuthentication>[0]["optionsJSON"];

/** What became of a sign-in: given up before anything was signed, or signed and refused. */
type Ended = "in" | "given_up" | "failed" | "refused";

interface Ceremony {
  useBrowserAutofill: boolean;
  /** False where, meanwhile, something else asks the browser. */
  mayAsk: () => boolean;
  /** Hears that something was signed, before it is sent. */
  signed: () => void;
}

async function signIn({ useBrowserAutofill, mayAsk, signed }: Ceremony): Promise<Ended> {
  let isSigned = false;
  try {
    const optionsJSON = await postJson<Options>(urls.desk.signInChallenge, {});
    if (!mayAsk()) return "given_up";
    const response = await startAuthentication({ optionsJSON, useBrowserAutofill });
    isSigned = true;
    signed();
    await postJson(urls.desk.signInByPasskey, response);
    return "in";
  } catch (error) {
    if (isSigned) return "refused";
    // Another ceremony took its place.
    const isAborted = error instanceof Error && "code" in error && error.code === "ERROR_CEREMONY_ABORTED";
    return isAborted ? "given_up" : "failed";
  }
}

/**
 * The button for those whose browser keeps a passkey, and passkeys among what the browser offers to fill in. It needs script,
 * so without it there is none.
 */
export function PasskeySignIn({ lang, to }: { lang: Lang; to: string }) {
  const { signIn: texts } = messages(lang).entry;
  const [isOffered, offer] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  // While the browser's own dialogue is open nothing may take its place; and once something is signed, nothing else is sent: a
  // second sign-in would end the session of the first, and its cookie might come when the page is gone.
  const isAsking = useRef(false);

  const offerInField = useCallback(async () => {
    const mayAsk = () => !isAsking.current;
    const signed = () => {
      isAsking.current = true;
    };
    if (!mayAsk() || document.hidden || !knowsPasskeys() || !(await browserSupportsWebAuthnAutofill()))
      return;
    const ended = await signIn({ useBrowserAutofill: true, mayAsk, signed });
    if (ended === "in") return window.location.assign(to);
    // Nobody asked for anything before they chose a passkey.
    if (ended !== "refused") return;
    isAsking.current = false;
    setFailed(true);
  }, [to]);
  useEffect(() => {
    offer(knowsPasskeys());
    void offerInField();
    const renewal = window.setInterval(offerInField, RENEWED_EVERY_MS);
    return () => {
      window.clearInterval(renewal);
      WebAuthnAbortService.cancelCeremony();
    };
  }, [offerInField]);

  if (!isOffered) return null;
  const start = async () => {
    if (isAsking.current) return;
    isAsking.current = true;
    setFailed(false);
    const ended = await signIn({ useBrowserAutofill: false, mayAsk: () => true, signed: () => {} });
    if (ended === "in") return window.location.assign(to);
    isAsking.current = false;
    setFailed(ended !== "given_up");
    void offerInField();
  };
  return (
    <>
      <span>{texts.or}</span>
      <button type="button" className="quiet-button" onClick={start}>
        {texts.passkey}
      </button>
      {hasFailed && (
        <p role="alert" className="field-errors">
          {texts.passkeyFailed}
        </p>
      )}
    </>
  );
}
