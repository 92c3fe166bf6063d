/** Texts of the pictures that stand for a page elsewhere. */
export const cards = {
  dialogue: "Dialogue",
  promise: "Promise",
  when: "When",
  where: "Where",
  status: "Status",
  promised: "Promised there",
  said: "Said",
  due: "Due",
  beginBy: "To begin by",
  noDeadline: "no deadline given",
  state: "Where it stands",
  more: (n: number) => `and ${n.toLocaleString("en-GB")} more`,
  dialogues: "Dialogues",
  promises: "Promises",
  delivered: "Delivered",
};
