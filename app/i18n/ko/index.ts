export { calendar } from "./calendar.ts";
export { dialogues } from "./dialogues.ts";
export { errors } from "./errors.ts";
export { overview } from "./overview.ts";
export { promises } from "./promises.ts";
export { shell } from "./shell.ts";
export { subscribe } from "./subscribe.ts";
export { vocabulary } from "./vocabulary.ts";
