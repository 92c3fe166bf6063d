import { browserSupportsWebAuthn, startAuthentication } from "@simplewebauthn/browser";
import { useEffect, useState } from "react";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** The button for those whose browser keeps a passkey; it needs script, so without it there is none. */
export function PasskeySignIn({ lang, to }: { lang: Lang; to: string }) {
  const { signIn } = messages(lang).entry;
  const [isOffered, offer] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => offer(browserSupportsWebAuthn()), []);
  if (!isOffered) return null;

  const post = async (body: unknown): Promise<{ status: number; json: () => Promise<unknown> }> =>
    fetch("/login/passkey", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  const start = async () => {
    setFailed(false);
    try {
      const asked = await post({ step: "challenge" });
      const optionsJSON = (await asked.json()) as Parameters<typeof startAuthentication>[0]["optionsJSON"];
      const response = await startAuthentication({ optionsJSON });
      const answer = await post({ step: "answer", response });
      if (answer.status !== 200) throw new Error("refused");
      window.location.assign(to);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <span>{signIn.or}</span>
      <button type="button" className="quiet-button" onClick={start}>
        {signIn.passkey}
      </button>
      {hasFailed && (
        <p role="alert" className="field-errors">
          {signIn.passkeyFailed}
        </p>
      )}
    </>
  );
}
