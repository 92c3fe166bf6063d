/** The parameters without one of them; of a repeated one, without one of its values. */
export function without(params: URLSearchParams, name: string, value?: string): URLSearchParams {
  const left = new URLSearchParams(params);
  left.delete(name, value);
  return left;
}

/** The parameters of both, as one query. */
export function joined(...all: URLSearchParams[]): URLSearchParams {
  return new URLSearchParams(all.flatMap((params) => [...params]));
}

/** With its question mark, or nothing when there is no parameter. */
export function search(params: URLSearchParams): string {
  return params.size > 0 ? `?${params}` : "";
}
