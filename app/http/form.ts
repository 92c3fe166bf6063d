/** Places of lists that a form may name beyond those that it fills. */
const SPARE_PLACES = 1_000;
/** The longest name of a field, in UTF-16 units: ours have a list in a list at most. */
const LONGEST_NAME = 300;

/**
 * The form that a request brings; throws the 400 page for a body that is none, as no browser sends it. So it does for names such
 * as `hosts[99999999]`: a list of that length would be made of them, and its empty places sent back.
 */
export async function formIn(request: Request): Promise<FormData> {
  const form = await request.formData().catch(() => null);
  if (!form || hasHollowLists([...form.keys()]))
    throw new Response(null, { status: 400, statusText: "Bad Request" });
  return form;
}

/** True where the lists that names make would be far longer than the names are many, or the names go far too deep. */
function hasHollowLists(names: readonly string[]): boolean {
  const lengths = new Map<string, number>();
  if (names.some((name) => name.length > LONGEST_NAME)) return true;
  for (const name of names) {
    for (const { index, 1: place } of name.matchAll(/\[(\d+)\]/g)) {
      const list = name.slice(0, index);
      lengths.set(list, Math.max(lengths.get(list) ?? 0, Number(place) + 1));
    }
  }
  const places = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  return places > names.length * 10 + SPARE_PLACES;
}
