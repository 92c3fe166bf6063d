import { notFound } from "../http/problems.ts";

/** Whatever no other route knows. */
export function loader() {
  throw notFound();
}

export default function Missing() {
  return null;
}
