import { editorOnly } from "../../auth/guard.ts";
import { phraseReading } from "../../i18n/desk-reading.ts";

/** How the rules read the words of a deadline, while one types them. */
export const loader = editorOnly("draft", ({ request, lang }) => {
  const query = new URL(request.url).searchParams;
  const asked = (name: string) => (query.get(name) ?? "").slice(0, 1_000);
  const text = phraseReading({ phrase: asked("phrase"), lang: asked("lang"), on: asked("on") }, lang);
  return Response.json({ text });
});
