import { useBlocker } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { DialogueFields } from "../../../domain/desk/dialogue-fields.ts";
import type { Tree } from "../../../domain/desk/fields.ts";
import { sameTree } from "../../../domain/desk/fields.ts";
import { merge } from "../../../domain/desk/merge.ts";
import type { Problem } from "../../../forms/desk/problems.ts";
import type { DraftConflict } from "./conflicts.tsx";
import type { Recognised } from "./form-state.ts";

/** What the server answers to a save. */
export interface SaveAnswer {
  version: number;
  fields: DialogueFields;
  /** The clock's time, in the zone where the record is kept. */
  savedAt: string;
  problems: Problem[];
  recognised: Record<string, Recognised>;
  /** Whose changes were taken besides, and of which fields. */
  merged: { by: string; what: string } | null;
}
export type SaveRefusal =
  | { refused: "too_much"; problems: Problem[] }
  | ({ refused: "conflict" } & DraftConflict)
  | { refused: "closed" };

export type SaveState =
  | { is: "unchanged" }
  | { is: "unsaved" | "saving" | "unreachable" | "signed_out" | "too_much" | "closed" }
  | { is: "saved"; at: string; merged: SaveAnswer["merged"] };

/** So long after the last keystroke the draft is saved, in milliseconds. */
const PAUSE = 900;

interface Options {
  draft: string;
  fields: DialogueFields;
  version: number;
  /** False while a conflict waits for a choice. */
  isActive: boolean;
  /** With what makes of the fields as they are by now what they are to be: nothing typed meanwhile is lost. */
  onSaved: (answer: SaveAnswer, merged: (typed: DialogueFields) => DialogueFields) => void;
  onRefused: (refusal: SaveRefusal) => void;
}

/**
 * Saves the form while one types, one save at a time. What is typed while a save is under way is merged with what comes back.
 * Where the session has run out or the server is away, the text stays, and it is tried again when the window is looked at.
 */
export function useAutosave({ draft, fields, version, isActive, onSaved, onRefused }: Options) {
  const [state, setState] = useState<SaveState>({ is: "unchanged" });
  const latest = useRef({ fields, version });
  const known = useRef(fields);
  const running = useRef<Promise<boolean> | null>(null);
  latest.current.fields = fields;
  const handlers = useRef({ onSaved, onRefused });
  handlers.current = { onSaved, onRefused };

  const once = useCallback(async (): Promise<boolean> => {
    const sent = latest.current.fields;
    setState({ is: "saving" });
    try {
      const body = new FormData();
      body.set("fields", JSON.stringify(sent));
      body.set("version", String(latest.current.version));
      const answer = await fetch(`/editor/drafts/${draft}/versions`, {
        method: "POST",
        body,
        headers: { Accept: "application/json" },
        redirect: "manual",
      });
      if (answer.type === "opaqueredirect" || answer.status === 401) {
        setState({ is: "signed_out" });
        return false;
      }
      if (answer.status === 409 || answer.status === 422) {
        const refusal = (await answer.json()) as SaveRefusal;
        if (refusal.refused === "conflict")
          refusal.fields = mergedTyping(sent, refusal.fields, latest.current.fields);
        setState({ is: refusal.refused === "conflict" ? "unsaved" : refusal.refused });
        handlers.current.onRefused(refusal);
        return false;
      }
      if (!answer.ok) throw new Error(`answered with ${answer.status}`);
      const saved = (await answer.json()) as SaveAnswer;
      latest.current.version = saved.version;
      known.current = saved.fields;
      setState({ is: "saved", at: saved.savedAt, merged: saved.merged });
      handlers.current.onSaved(saved, (typed) => mergedTyping(sent, saved.fields, typed));
      return true;
    } catch {
      setState({ is: "unreachable" });
      return false;
    }
  }, [draft]);

  const isSaved = useCallback(
    () => sameTree(known.current as unknown as Tree, latest.current.fields as unknown as Tree),
    [],
  );

  /** Saves what is not saved yet; true once everything is. */
  const save = useCallback(async (): Promise<boolean> => {
    while (running.current) await running.current;
    if (isSaved()) return true;
    running.current = once();
    const done = await running.current;
    running.current = null;
    return done;
  }, [once, isSaved]);

  useEffect(() => {
    if (!isActive || isSaved()) return;
    setState((before) => (before.is === "saving" || before.is === "unsaved" ? before : { is: "unsaved" }));
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [fields, isActive, save, isSaved]);

  useEffect(() => {
    const again = () => {
      if (isActive && !isSaved()) void save();
    };
    const stay = (event: BeforeUnloadEvent) => {
      if (!isSaved()) event.preventDefault();
    };
    window.addEventListener("focus", again);
    window.addEventListener("online", again);
    document.addEventListener("visibilitychange", again);
    window.addEventListener("beforeunload", stay);
    return () => {
      window.removeEventListener("focus", again);
      window.removeEventListener("online", again);
      document.removeEventListener("visibilitychange", again);
      window.removeEventListener("beforeunload", stay);
    };
  }, [save, isActive, isSaved]);

  // Another page of the desk comes once everything is saved; where that fails, one stays and reads why.
  const leaving = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && isActive && !isSaved(),
  );
  useEffect(() => {
    if (leaving.state === "blocked") void save().then((done) => (done ? leaving.proceed() : leaving.reset()));
  }, [leaving, save]);

  return { state, save };
}

/** What came back with what was typed meanwhile. */
function mergedTyping(sent: DialogueFields, back: DialogueFields, typed: DialogueFields): DialogueFields {
  const [base, theirs, mine] = [sent, back, typed] as unknown as [Tree, Tree, Tree];
  return merge(base, theirs, mine).tree as unknown as DialogueFields;
}
