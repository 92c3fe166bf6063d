export const embed = {
  title: "Embed or cite this promise",
  code: "Code for your own page",
  codeHelp: "It shows the promise as it stands on the day it is read, and runs no script.",
  citation: "Citation",
  cited: (action: string, saidOn: string, url: string) =>
    `Yaksok. “${action}” (promise, said ${saidOn}). ${url}`,
  frame: (action: string) => `Yaksok: ${action}`,
  story: "What became of it, with sources",
  asOf: (day: string) => `as of ${day}`,
};
