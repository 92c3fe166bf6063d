/** The log of what was done at the desk. */

const times = "All times are Korean Standard Time (Asia/Seoul).";

type Detail = Readonly<Record<string, string>>;

export const log = {
  title: "Log",
  lead: "Who signed in, and everything that was done at the desk. It can be added to, never changed. It holds no password, no link, and nothing that a draft says.",
  times,
  count: (count: string) => `${count} entries`,
  columns: { at: "When", what: "What" },
  nothing: "No entry fits.",
  filters: {
    title: "Filter",
    editor: "Who",
    action: "What",
    any: "Any",
    apply: "Show",
  },
  pager: { label: "Pages", previous: "Newer", next: "Older" },
  formats: "The same as",
  console: "The command line",
  something: "something that is gone",
  kinds: { promise: "promise", dialogue: "dialogue", draft: "draft", tip: "tip" },
  actions: {
    "session.began": "signed in",
    "session.ended": "signed out",
    "session.refused": "sign-in refused",
    "session.revoked": "session ended",
    "editor.joined": "joined",
    "editor.invited": "invited",
    "editor.changed": "role or name changed",
    "editor.disabled": "disabled",
    "editor.enabled": "enabled",
    "editor.reset": "link for a new password",
    "invitation.revoked": "link revoked",
    "password.changed": "password set",
    "passkey.added": "passkey added",
    "passkey.removed": "passkey removed",
    "setting.changed": "setting changed",
    "draft.begun": "draft begun",
    "draft.submitted": "sent to review",
    "draft.returned": "returned",
    "draft.published": "published",
    "draft.discarded": "draft put away",
    "record.corrected": "record corrected",
    "record.merged": "records merged",
    "check.logged": "check logged",
    "deadline.stated": "deadline stated",
    "reply.attached": "reply attached",
    "reply.closed": "reply closed",
    "tip.taken": "tip taken up",
    "tip.dismissed": "tip dismissed",
    "import.taken": "import taken",
  },
  /** {who} did it, {what} is what it was done to. */
  sentences: {
    "session.began": ({ method }: Detail): string =>
      ({
        password: "{who} signed in with a password",
        passkey: "{who} signed in with a passkey",
        link: "{who} came in by a one-time link",
      })[method ?? ""] ?? "{who} signed in",
    "session.ended": (): string => "{who} signed out",
    "session.refused": ({ method, known }: Detail): string =>
      (method === "passkey" ? "A passkey was refused" : "A sign-in was refused") +
      (known ? ": account of {what}" : ""),
    "session.revoked": ({ sessions }: Detail): string =>
      !sessions || sessions === "1" ? "{who} ended a session" : `{who} ended ${sessions} sessions`,
    "editor.joined": ({ role, email }: Detail): string =>
      `{what} (${email}) joined as ${role}, let in by {who}`,
    "editor.invited": ({ role, email }: Detail): string => `{who} invited ${email} as ${role}`,
    "editor.changed": ({ role, was, name }: Detail): string =>
      role
        ? `{who} made {what}, who was ${was}, ${role}`
        : name
          ? `{who} changed their name from ${was} to ${name}`
          : "{who} changed their language",
    "editor.disabled": (): string => "{who} disabled {what}",
    "editor.enabled": (): string => "{who} enabled {what}",
    "editor.reset": (): string => "{who} made a link for a new password of {what}",
    "invitation.revoked": ({ email }: Detail): string =>
      email ? `{who} revoked the invitation of ${email}` : "{who} revoked the link of {what}",
    "password.changed": (): string => "{who} set a new password",
    "passkey.added": ({ name }: Detail): string => `{who} added the passkey “${name}”`,
    "passkey.removed": ({ name }: Detail): string => `{who} removed the passkey “${name}”`,
    "setting.changed": ({ value }: Detail): string =>
      value === "on"
        ? "{who} put the rule of the second editor aside"
        : "{who} asked for a second editor again",
    "draft.begun": (): string => "{who} began {what}",
    "draft.submitted": (): string => "{who} sent {what} to review",
    "draft.returned": (): string => "{who} returned {what}",
    "draft.published": (): string => "{who} published {what}",
    "draft.discarded": (): string => "{who} put {what} away",
    "record.corrected": (): string => "{who} corrected {what}",
    "record.merged": ({ into }: Detail): string => `{who} merged {what}${into ? ` into ${into}` : ""}`,
    "check.logged": (): string => "{who} logged a check of {what}",
    "deadline.stated": (): string => "{who} stated a deadline of {what}",
    "reply.attached": (): string => "{who} attached a reply to {what}",
    "reply.closed": (): string => "{who} closed the reply to {what}",
    "tip.taken": (): string => "{who} took up {what}",
    "tip.dismissed": (): string => "{who} dismissed {what}",
    "import.taken": (): string => "{who} took an import",
  },
};
