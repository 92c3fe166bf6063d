/** The form that a request brings; throws the 400 page for a body that is none, as no browser sends it. */
export async function formIn(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response(null, { status: 400, statusText: "Bad Request" });
  }
}
