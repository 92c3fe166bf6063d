/** The desk's frame, and the way in. */

export const desk = {
  name: "The desk",
  navigation: "Desk",
  publicSite: "Public site",
  entries: {
    queue: "What needs me",
    drafts: "Drafts",
    names: "Names",
    dialogues: "Dialogues",
    tips: "Tips",
    import: "Import",
    team: "Team",
    account: "Account",
  },
  signOut: "Sign out",
  signedInAs: (name: string, role: string) => `${name}, ${role}`,
  roles: { contributor: "contributor", editor: "editor", administrator: "administrator" },
  forbiddenTitle: "This is not yours to do",
  forbiddenText: {
    draft: "Only people at the desk can see this page.",
    publish: "Contributors write drafts; an editor reviews and publishes them. Ask an editor to do this.",
    administer: "Only administrators look after people and settings. Ask an administrator to do this.",
  },
  toDesk: "To the desk",
  summaryTitle: (count: number) =>
    count === 1 ? "One thing needs to be put right:" : `${count} things need to be put right:`,
};

export const entry = {
  signIn: {
    title: "Sign in to the desk",
    lead: "For those who keep the record. Readers need no account.",
    kept: "Your session had run out. What you sent was kept: sign in, and you can go on.",
    email: "E-mail address",
    password: "Password",
    submit: "Sign in",
    passkey: "Sign in with a passkey",
    or: "or",
    wrong: "This e-mail address and password do not belong together. Check both and try again.",
    tooOften: (minutes: number) =>
      minutes === 1
        ? "Too many attempts. Try again in a minute, or sign in with a passkey."
        : `Too many attempts. Try again in ${minutes} minutes, or sign in with a passkey.`,
    passkeyFailed: "The passkey was not accepted. Try again, or sign in with your password.",
    forgotten: "Forgot your password? An administrator can make you a link to set a new one.",
    signedOut: "You are signed out.",
  },
  setup: {
    titles: {
      setup: "Set up the desk",
      join: "Join the desk",
      reset: "Set a new password",
    },
    leads: {
      setup: "You become the first administrator, who invites the others.",
      join: (role: string) => `You were invited as ${role}.`,
      reset: "Your other sessions end when you set it.",
    },
    personName: "Name",
    personNameHint: "Your name stands in the public history beside what you publish.",
    password: "Password",
    passwordHint: (shortest: number) =>
      `At least ${shortest} characters; a sentence of your own is easy to keep in mind. Any characters and spaces are fine.`,
    again: "Password again",
    language: "Language of the desk",
    submit: { setup: "Set up", join: "Join", reset: "Set password" },
    goneTitle: "This link is no longer good",
    goneText:
      "It was used, replaced or has run out. Ask an administrator for a new one; on a new installation, restart the server to print one.",
    done: "The desk already has an administrator.",
  },
  problems: {
    email: "Type an e-mail address, such as minji@example.org.",
    emailTaken: "Somebody at the desk has this e-mail address. Use another one.",
    name: "Type your name, at most 100 characters.",
    short: (shortest: number) => `Too short: use at least ${shortest} characters.`,
    long: (longest: number) => `Too long: use at most ${longest} characters.`,
    leaked: "This password is on lists of stolen or too simple ones. Choose another.",
    personal: "This is your name or address. Choose something that others do not know.",
    again: "The two passwords differ. Type the same one twice.",
    missing: "Type your password.",
  },
  parked: {
    title: "Your form was kept",
    lead: "You sent it when your session had run out. Nothing is stored yet: send it now to go on where you were.",
    submit: "Send it now",
    count: (count: number) => (count === 1 ? "One field is kept." : `${count} fields are kept.`),
  },
};
