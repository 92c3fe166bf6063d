/** Sends JSON to an address of ours. @returns the JSON it answers. @throws Error for any answer but one that is fine. */
export async function postJson<T>(address: string, body: unknown): Promise<T> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  // A session that ran out leads to the sign-in page.
  if (!response.ok || response.redirected) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
