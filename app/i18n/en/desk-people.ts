/** People at the desk: one's own account, the team, and the log of what was done. */

const times = "All times are Korean Standard Time (Asia/Seoul).";

export const account = {
  title: "My account",
  times,
  profile: {
    title: "Name and language",
    name: "Name",
    nameHint:
      "It stands beside what you publish from now on. Lines of the public history keep the name they have.",
    language: "Language of the desk",
    email: "E-mail address",
    emailNote: "You sign in with it. It is not published.",
    save: "Save",
  },
  password: {
    title: "Change password",
    lead: "Your other sessions end when you change it.",
    present: "Present password",
    next: "New password",
    again: "New password again",
    submit: "Change password",
    wrong: "This is not your present password.",
    tooOften: (minutes: number) =>
      minutes === 1
        ? "Too many attempts. Try again in a minute."
        : `Too many attempts. Try again in ${minutes} minutes.`,
  },
  passkeys: {
    title: "Passkeys",
    lead: "A passkey lets you sign in with your device's fingerprint, face or PIN, and nobody can be tricked out of it.",
    none: "You have no passkey yet.",
    name: "Name of the new passkey",
    nameHint: "Such as “Work laptop”, so that you know it again.",
    add: "Add a passkey",
    needsScript: "To add one you need a browser that knows passkeys, with script allowed.",
    failed: "The passkey was not added. Try again; a device that has one already cannot add a second.",
    nameMissing: "Give it a name, at most 60 characters.",
    columns: { name: "Name", added: "Added", used: "Last used", remove: "Remove" },
    never: "never",
    remove: (name: string) => `Remove ${name}`,
  },
  sessions: {
    title: "Sessions",
    lead: "Where you are signed in. End one that you do not know, then change your password.",
    columns: {
      device: "Device",
      method: "Signed in with",
      began: "Since",
      seen: "Last used",
      end: "End",
    },
    methods: { password: "password", passkey: "passkey", link: "one-time link" },
    device: (browser: string | null, system: string | null) =>
      browser && system ? `${browser} on ${system}` : (browser ?? system ?? "Unknown device"),
    thisOne: "this one",
    end: (device: string) => `End ${device}`,
    endOthers: "End all other sessions",
  },
  done: {
    profile: "Saved.",
    password: "Your password is changed, and your other sessions have ended.",
    passkey: "The passkey is added.",
    removed: "The passkey is removed.",
    session: "The session has ended.",
    others: "Your other sessions have ended.",
  },
};

export const team = {
  title: "Team",
  lead: "Who keeps the record. Contributors write drafts; editors also review and publish; administrators also look after people and settings.",
  times,
  columns: {
    name: "Name",
    role: "Role",
    email: "E-mail address",
    seen: "Last seen",
    passkeys: "Passkeys",
  },
  disabled: "disabled",
  neverSeen: "never",
  you: "you",
  open: {
    title: "Open links",
    none: "No link is open.",
    columns: { who: "For", what: "What for", by: "Made by", until: "Good until", revoke: "Revoke" },
    purposes: {
      join: (role: string) => `join as ${role}`,
      reset: () => "set a new password",
    },
    console: "the command line",
    revoke: (email: string) => `Revoke the link for ${email}`,
  },
  invite: {
    title: "Invite somebody",
    lead: "You get a link to send to them. Whoever opens it first joins under this address.",
    email: "E-mail address",
    role: "Role",
    submit: "Make the link",
    roleMissing: "Choose a role.",
    emailTaken: "Somebody with this address is at the desk already.",
  },
  link: {
    title: "The link",
    join: (email: string, role: string) => `For ${email}, to join as ${role}.`,
    reset: (name: string) => `For ${name}, to set a new password.`,
    once: "It is shown only now, works once, and is not kept here. Send it in a way that only they read.",
    until: (moment: string) => `It is good until ${moment} (Asia/Seoul).`,
    label: "One-time link",
    copy: "Copy",
    copied: "Copied",
    back: "Back to the team",
  },
  person: {
    joined: "At the desk since",
    seen: "Last seen",
    passkeys: "Passkeys",
    status: "Status",
    active: "can sign in",
    disabledSince: (moment: string) => `disabled since ${moment}`,
    role: {
      title: "Role",
      label: "Role",
      hint: "It holds from their next step on.",
      submit: "Change role",
    },
    reset: {
      title: "Forgotten password",
      lead: "Makes a link by which they set a new one. It is good for a day; their sessions end when they use it.",
      submit: "Make a link",
    },
    disable: {
      title: "Disable",
      lead: "They are signed out at once and cannot sign in. What they published keeps their name.",
      submit: (name: string) => `Disable ${name}`,
    },
    enable: {
      title: "Enable",
      lead: "They can sign in again with the password and the passkeys they had.",
      submit: (name: string) => `Enable ${name}`,
    },
    lastAdministrator:
      "This is the only administrator. Make somebody else an administrator first: without one, nobody could let people in.",
  },
  settings: {
    title: "Settings of the desk",
    onePerson: "A desk of one person",
    lead: "A promise is closed only when a second editor approves. At a desk of one person nobody could, so this rule can be put aside.",
    readers:
      "What readers see: such an outcome says on its page that one person settled it, without a second pair of eyes.",
    isOn: "It is on: you close promises by yourself.",
    isOff: "It is off: a second editor approves before a promise is closed.",
    turnOn: "Put the rule aside",
    turnOff: "Ask for a second editor again",
    notAlone:
      "There is a second editor or administrator, so the rule holds. It can be put aside only while one person alone could review.",
  },
  done: {
    role: "The role is changed.",
    disabled: "Disabled, and signed out everywhere.",
    enabled: "Enabled.",
    revoked: "The link is no longer good.",
    setting: "Saved.",
  },
};

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
  stranger: "Somebody",
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
