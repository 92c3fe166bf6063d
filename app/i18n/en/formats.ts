/** The forms that a list or an item has beside its page. */
export const formats = {
  label: "This page in other forms",
  names: {
    ics: "Calendar",
    atom: "News feed",
    csv: "Table",
    json: "Data",
  },
};
