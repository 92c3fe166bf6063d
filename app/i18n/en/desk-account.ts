/** One's own account at the desk. */

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
    needsScript:
      "To add one you need a browser that knows passkeys, with script allowed, at an address with a name instead of a number.",
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
