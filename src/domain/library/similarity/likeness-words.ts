import type { Likeness } from './likeness';

/** From here on a text is called very like another one, and an author is told of a colleague's dossier. */
export const muchAlike = 4500;

/** How alike, in words that accuse nobody: a person decides what it means. */
export function likenessWords({ similarity, title, text }: Pick<Likeness, 'similarity' | 'title' | 'text'>): string {
  if (text === 0) return title >= 8000 ? 'Tên gần như trùng' : 'Tên gần giống';
  const share = `khoảng ${Math.max(1, Math.round(text / 1000))} phần 10 lời văn`;
  if (similarity >= 7000) return `Gần như trùng, ${share}`;
  if (similarity >= muchAlike) return `Giống nhiều, ${share}`;
  return `Giống một phần, ${share}`;
}
