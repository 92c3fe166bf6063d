import { z } from "zod";

/** Places of lists that a form may name beyond those that it fills. */
const SPARE_PLACES = 1_000;
/** The longest name of a field, in UTF-16 units: ours have a list in a list at most. */
const LONGEST_NAME = 300;

/** As often as fields of one name come more than once: the forms library takes ever longer for each. */
const MOST_REPEATS = 1_000;
/** What the forms library obeys, though whoever sends the form writes it: what a button does to a list, and what was touched. */
const [INTENT, STATE] = ["__intent__", "__state__"];

/**
 * The form that a request brings; throws the 400 page for a body that is none, as no browser sends it. So it does for names such
 * as `hosts[99999999]`: a list of that length would be made of them, and its empty places sent back. Of what the forms library
 * would obey, only a list's own buttons are let through.
 */
export async function formIn(request: Request): Promise<FormData> {
  const form = await request.formData().catch(() => null);
  const names = form ? [...form.keys()] : [];
  const repeats = names.length - new Set(names).size;
  if (!form || repeats > MOST_REPEATS || hasHollowLists(names) || !form.getAll(INTENT).every(isListButton))
    throw new Response(null, { status: 400, statusText: "Bad Request" });
  form.delete(STATE);
  return form;
}

const listButton = z.strictObject({
  type: z.enum(["insert", "remove"]),
  payload: z.strictObject({
    name: z
      .string()
      .max(LONGEST_NAME)
      .regex(/^[\w.[\]]+$/),
    index: z.int().nonnegative().max(10_000).optional(),
  }),
});

/** True for what the button of a list sends: add an item, or take one away. */
function isListButton(text: FormDataEntryValue): boolean {
  if (typeof text !== "string") return false;
  try {
    const parsed = listButton.safeParse(JSON.parse(text));
    return parsed.success && !hasHollowLists([parsed.data.payload.name]);
  } catch {
    return false;
  }
}

/** True where the lists that names make would be far longer than the names are many, or the names go far too deep. */
function hasHollowLists(names: readonly string[]): boolean {
  const lengths = new Map<string, number>();
  // A place with zeros before it is another spelling of the same place.
  if (names.some((name) => name.length > LONGEST_NAME || /\[0\d/.test(name))) return true;
  for (const name of names) {
    for (const { index, 1: place } of name.matchAll(/\[(\d+)\]/g)) {
      const list = name.slice(0, index);
      lengths.set(list, Math.max(lengths.get(list) ?? 0, Number(place) + 1));
    }
  }
  const places = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  return places > names.length * 10 + SPARE_PLACES;
}
