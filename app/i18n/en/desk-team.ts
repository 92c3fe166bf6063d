/** The team: who is at the desk, and what is decided for all of it. */

const times = "All times are Korean Standard Time (Asia/Seoul).";

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
    readers: "What readers see on the page of such a promise:",
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
