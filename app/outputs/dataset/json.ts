import { DATASET_FORMAT, type Dataset, LICENCE } from "../../domain/dataset.ts";

/**
 * The whole record as the text of one `yaksok-dataset/1` file, part by part: what `JSON.stringify` with two spaces gives, and
 * a line end. Equal records are equal texts.
 */
export function* datasetJson({ revision, publishedAt, ...lists }: Dataset): Generator<string> {
  const head = JSON.stringify({ format: DATASET_FORMAT, licence: LICENCE, revision, publishedAt }, null, 2);
  yield head.slice(0, -"\n}".length);
  for (const name of ["organizations", "people", "redirects", "dialogues"] as const) {
    yield `,\n  "${name}": [`;
    let isFirst = true;
    for (const item of lists[name]) {
      yield `${isFirst ? "" : ","}\n    ${JSON.stringify(item, null, 2).replaceAll("\n", "\n    ")}`;
      isFirst = false;
    }
    yield isFirst ? "]" : "\n  ]";
  }
  yield "\n}\n";
}
