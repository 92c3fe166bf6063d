import type { Month } from "../domain/days.ts";
import type { Lang } from "../i18n/locale.ts";
import { paths, withQuery } from "../outputs/addresses.ts";

type Query = Parameters<typeof withQuery>[1];

const id = encodeURIComponent;

/** Every address of the site, written once. All are paths; the host is the server's business. */
export const urls = {
  ...paths,
  overview: (lang: Lang) => `/${lang}`,
  calendar: (lang: Lang) => `/${lang}/calendar`,
  month: (lang: Lang, month: Month, query?: Query) => withQuery(`/${lang}/calendar/${month}`, query),
  year: (lang: Lang, year: number | string, query?: Query) => withQuery(`/${lang}/calendar/${year}`, query),
  allSeries: (lang: Lang) => `/${lang}/series`,
  organizations: (lang: Lang, query?: Query) => withQuery(`/${lang}/organizations`, query),
  people: (lang: Lang, query?: Query) => withQuery(`/${lang}/people`, query),
  venues: (lang: Lang, query?: Query) => withQuery(`/${lang}/venues`, query),
  brief: (lang: Lang, series: string) => `/${lang}/series/${id(series)}/brief`,
  dialogueChanges: (lang: Lang, dialogue: string) => `/${lang}/dialogues/${id(dialogue)}/changes`,
  promiseChanges: (lang: Lang, promise: string) => `/${lang}/promises/${id(promise)}/changes`,
  /** Where readers tell what is wrong with a record, or missing. */
  dialogueTip: (lang: Lang, dialogue: string) => `/${lang}/dialogues/${id(dialogue)}/tip`,
  promiseTip: (lang: Lang, promise: string) => `/${lang}/promises/${id(promise)}/tip`,
  scoreboard: (lang: Lang, query?: Query) => withQuery(`/${lang}/scoreboard`, query),
  accessibility: (lang: Lang) => `/${lang}/accessibility`,
  methodology: (lang: Lang) => `/${lang}/methodology`,
  subscribe: (lang: Lang, query?: Query) => withQuery(`/${lang}/subscribe`, query),
  /** Pictures that stand for a page elsewhere. */
  siteCard: (lang: Lang) => `/${lang}/card.png`,
  dialogueCard: (lang: Lang, dialogue: string) => `/${lang}/dialogues/${id(dialogue)}/card.png`,
  promiseCard: (lang: Lang, promise: string) => `/${lang}/promises/${id(promise)}/card.png`,
  /** A promise as other sites frame it. */
  promiseEmbed: (lang: Lang, promise: string) => withQuery(`/embed/promises/${id(promise)}`, { lang }),
  sitemap: () => "/sitemap.xml",
  sitemapPart: (part: string) => `/sitemaps/${part}.xml`,
  data: (lang: Lang) => `/${lang}/data`,
  /** The whole record, as `yaksok-dataset/1` and as CSV files in a ZIP. */
  dataset: () => "/data/yaksok-dataset.json",
  datasetTables: () => "/data/yaksok-csv.zip",
  /** The description of every address for programs. */
  openApi: () => "/openapi.json",
  /** A feed under its short id; any name will do before the ending. */
  savedFeed: (saved: string, name: string, format: string) => `/f/${saved}/${name}.${format}`,
  /** The desk's own pages, which have no language in their address. */
  desk: {
    queue: "/editor",
    drafts: "/editor/drafts",
    dialogues: "/editor/dialogues",
    tips: "/editor/tips",
    /** Where one writes what a published dialogue says. */
    dialogue: (dialogue: string) => `/editor/dialogues/${id(dialogue)}/edit`,
    import: "/editor/import",
    upload: (upload: string) => `/editor/import/${id(upload)}`,
    team: "/editor/team",
    person: (editor: number | string) => `/editor/team/${id(String(editor))}`,
    changeRole: (editor: number) => `/editor/team/${editor}/role`,
    disable: (editor: number) => `/editor/team/${editor}/disabling`,
    enable: (editor: number) => `/editor/team/${editor}/enabling`,
    resetLink: (editor: number) => `/editor/team/${editor}/reset-link`,
    teamSettings: "/editor/team/settings",
    invitations: "/editor/team/invitations",
    revokeInvitation: (mark: string) => `/editor/team/invitations/${id(mark)}/revocation`,
    account: "/editor/account",
    password: "/editor/account/password",
    passkeys: "/editor/account/passkeys",
    passkeyChallenge: "/editor/account/passkeys/challenge",
    removePasskey: (passkey: string) => `/editor/account/passkeys/${id(passkey)}/removal`,
    endSession: (mark: string) => `/editor/account/sessions/${id(mark)}/end`,
    endOtherSessions: "/editor/account/other-sessions/end",
    log: (query?: Query) => withQuery("/editor/log", query),
    logIn: (format: "csv" | "json", query?: Query) => withQuery(`/editor/log.${format}`, query),
    signInByPasskey: "/login/passkey",
    signInChallenge: "/login/passkey/challenge",
    signOut: "/logout",
    promise: (promise: string, query?: Query) => withQuery(`/editor/promises/${id(promise)}`, query),
    assessments: (promise: string, query?: Query) =>
      withQuery(`/editor/promises/${id(promise)}/assessments`, query),
    checks: (promise: string) => `/editor/promises/${id(promise)}/checks`,
    nextCheck: (promise: string) => `/editor/promises/${id(promise)}/next-check`,
    deadlines: (promise: string) => `/editor/promises/${id(promise)}/deadlines`,
    replies: (promise: string) => `/editor/promises/${id(promise)}/replies`,
    closing: (promise: string, position: number) =>
      `/editor/promises/${id(promise)}/replies/${position}/closing`,
    draft: (draft: string) => `/editor/drafts/${id(draft)}`,
    tip: (tip: string) => `/editor/tips/${id(tip)}`,
    assessment: (draft: string) => `/editor/assessments/${id(draft)}`,
    approval: (draft: string) => `/editor/assessments/${id(draft)}/approval`,
    return: (draft: string) => `/editor/assessments/${id(draft)}/return`,
    discard: (draft: string) => `/editor/assessments/${id(draft)}/discard`,
    /** Those whom the record names, by kind. */
    names: (kind: string) => `/editor/named/${kind}`,
    name: (kind: string, named: string) => `/editor/named/${kind}/${id(named)}`,
    merge: (kind: string, named: string) => `/editor/named/${kind}/${id(named)}/merge`,
  },
};
