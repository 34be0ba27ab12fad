/** The process answers. Public by intent: no policy, no data. */
export function GET(): Response {
  return Response.json({ ok: true });
}
