const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A contact sheet of pictures by their file names, "PAGE-LANG-WIDTH-THEME.png", a row a page; `differing` ones stand out. */
export function contactSheet(files: readonly string[], differing: ReadonlySet<string>): string {
  const rows = Map.groupBy(files, (file) => file.replace(/-(en|ko)-.*$/, ""));
  const cell = (file: string) =>
    `<figure${differing.has(file) ? ' class="differs"' : ""}><a href="${file}"><img src="${file}" loading="lazy" alt=""></a><figcaption>${escaped(file)}</figcaption></figure>`;
  const sections = [...rows].map(
    ([page, pictures]) => `<h2>${escaped(page)}</h2><div>${pictures.map(cell).join("")}</div>`,
  );
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Pages</title><style>
body { font-family: system-ui; margin: 1rem } div { display: flex; flex-wrap: wrap; gap: 1rem }
figure { margin: 0; inline-size: 15rem } img { inline-size: 100%; max-block-size: 20rem; object-fit: cover; object-position: top; border: 1px solid #888 }
figcaption { font-size: 0.75rem; overflow-wrap: anywhere } .differs { outline: 4px solid #c00 }
</style></head><body><h1>${files.length} pictures</h1>${sections.join("\n")}</body></html>
`;
}
