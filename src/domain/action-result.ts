/** What every server action answers. A refusal carries its sentence; bugs are thrown, never returned. */
export type ActionResult<T> =
  | { ok: true; value: T }
  | { ok: false; reason: string; message: string; fields?: Record<string, string[]> };
