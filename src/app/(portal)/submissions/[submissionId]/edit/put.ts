export type PutAnswer =
  | { kind: 'saved'; base: string | number; savedAt: string }
  | { kind: 'conflict'; theirs: Record<string, unknown> }
  /** Will be tried again: no network, server or database away, signed out. */
  | { kind: 'later'; signedOut: boolean }
  /** Not before something is changed. */
  | { kind: 'refused'; message: string; fields: Record<string, string[]> };

/** A browser sends at most 64 kB after the page is gone; longer texts rest in the local copy until the next visit. */
const keepaliveLimit = 60_000;

export async function put(url: string, body: unknown, leaving: boolean): Promise<PutAnswer> {
  const text = JSON.stringify(body);
  const keepalive = leaving && new Blob([text]).size < keepaliveLimit;
  try {
    const response = await fetch(url, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: text, keepalive });
    if (response.status >= 500) return { kind: 'later', signedOut: false };
    return answerOf(await response.json());
  } catch {
    return { kind: 'later', signedOut: false };
  }
}

type Saved = { saved: boolean; version?: number; token?: string; savedAt?: string; theirs?: Record<string, unknown> };
type Answer = { ok: true; value: Saved } | { ok: false; reason: string; message: string; fields?: Record<string, string[]> };

function answerOf(answer: Answer): PutAnswer {
  if (answer.ok) {
    const { saved, version, token, savedAt, theirs } = answer.value;
    if (saved) return { kind: 'saved', base: version ?? token ?? 0, savedAt: savedAt ?? '' };
    return { kind: 'conflict', theirs: theirs ?? {} };
  }
  const { reason, message, fields } = answer;
  if (reason === 'signed_out' || reason === 'must_change_password') return { kind: 'later', signedOut: true };
  if (reason === 'busy' || reason === 'changed_meanwhile') return { kind: 'later', signedOut: false };
  return { kind: 'refused', message, fields: fields ?? {} };
}
