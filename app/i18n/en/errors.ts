export const errors = {
  notFoundTitle: "There is no such page",
  notFoundText:
    "The address may be mistyped, or it names a day, a dialogue or a promise that is not in the record.",
  badRequestTitle: "This address cannot be read",
  badRequestText: (parameter: string) =>
    `The value of “${parameter}” in the address is not one that can be used. Correct it, or leave it out.`,
  badRequestPlain:
    "Something in the address is not as it should be. Correct it, or begin from one of these pages.",
  failedTitle: "Something went wrong here",
  failedText: "The fault is ours and has been logged. Please try again in a moment.",
  unavailable: "The record cannot be read just now. Please try again in a moment.",
  refusedForm: "This form was sent from another site, and nothing was changed.",
  wrongMethod: "This address can be read, and nothing can be sent to it.",
  tooLarge: "What was sent is too large, and nothing was changed.",
  onward: "From here you can go to",
  overview: "the overview",
};
