/** Letters that say no more than their plain form: apostrophes inside a word, and commas between the digits of a number. */
const DROPPED =
  /(?<=[\p{L}\p{M}])['\u2019\u02bc\uff07](?=\p{L})|(?<=\p{Nd})[,\uff0c](?=\p{Nd}{3}(?!\p{Nd}))/gu;

/** Initial consonants as they are typed; folding would make other letters of them. */
const JAMO = /[\u3131-\u318e\uffa1-\uffdc]/u;

/** What folds as one: a letter with its marks, or the parts of a syllable that were not put together (NFD). */
const CLUSTER =
  /(?:[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7cb-\ud7fb]*|[\s\S])[\p{M}\uff9e\uff9f]*/gu;

function folded(cluster: string): string {
  if (JAMO.test(cluster)) return cluster;
  return cluster
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/gu, "")
    .replaceAll("ς", "σ");
}

const PLAIN = /^[\x20-\x26\x28-\x2b\x2d-\x7e\uac00-\ud7a3]*$/;

/** A text as it is compared: full and half width, case, accents and spellings of the same syllable do not count. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return (text.replace(DROPPED, "").match(CLUSTER) ?? []).map(folded).join("");
}

/** A folded text, and for each of its UTF-16 units where it begins and ends in the text as it was. */
export interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

/** The same as `fold`, with the way back. */
export function foldWithPlaces(text: string): Folded {
  const dropped = new Set([...text.matchAll(DROPPED)].map(({ index }) => index));
  const out: Folded = { text: "", starts: [], ends: [] };
  const put = (cluster: string, start: number, end: number) => {
    const plain = folded(cluster);
    out.text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      out.starts.push(start);
      out.ends.push(end);
    }
  };
  let kept = "";
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (dropped.has(at)) continue;
    kept += text[at];
    places.push(at);
  }
  for (const { 0: cluster, index } of kept.matchAll(CLUSTER)) {
    const last = places[index + cluster.length - 1] as number;
    put(cluster, places[index] as number, last + 1);
  }
  return out;
}
