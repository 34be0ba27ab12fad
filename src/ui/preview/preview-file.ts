/** What the viewer is given of a file: where its bytes are, and how to show them. */
export type PreviewFile = {
  id: string;
  name: string;
  caption: string;
  /** Shown in place; null: only saved. */
  view: 'image' | 'pdf' | null;
  href: string;
};

/** Its bytes, or the sentence that says why not. */
export async function fetchFile(href: string, signal: AbortSignal): Promise<{ ok: true; blob: Blob } | { ok: false; why: string }> {
  try {
    const answer = await fetch(href, { signal });
    if (answer.ok) return { ok: true, blob: await answer.blob() };
    const told: unknown = await answer.json().catch(() => null);
    return { ok: false, why: sentenceIn(told) ?? 'Chưa mở được tệp. Thử lại sau ít phút.' };
  } catch {
    return { ok: false, why: 'Không tải được tệp, có thể do mất mạng. Kiểm tra mạng rồi mở lại.' };
  }
}

const sentenceIn = (told: unknown): string | null =>
  typeof told === 'object' && told !== null && 'message' in told && typeof told.message === 'string' ? told.message : null;
