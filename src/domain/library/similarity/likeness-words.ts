import type { Likeness } from './likeness';

type Measured = Pick<Likeness, 'similarity' | 'title' | 'text'> & Partial<Pick<Likeness, 'covered'>>;

/** From here on a text may be called very like another one, when enough of its words are: one title does not make a copy. */
export const muchAlike = 4500;
const muchText = 3500;
/** Two sentences: of a summary of sixty words one alone makes up a third. Where nearly all is the same, it may be short. */
const muchWords = 30;
const nearlyAll = 7000;
/** Who shares so little under like titles shares a subject. */
const littleText = 2000;
const likeTitle = 6000;
const sameTitle = 8000;

export function isMuchAlike({ similarity, title, text, covered = muchWords }: Measured): boolean {
  if (text === 0) return title >= sameTitle;
  return similarity >= muchAlike && text >= muchText && (covered >= muchWords || text >= nearlyAll);
}

/** How alike, in words that accuse nobody: a person decides what it means. */
export function likenessWords(measured: Measured): string {
  const { similarity, title, text } = measured;
  if (text === 0) return title >= sameTitle ? 'Tên gần như trùng' : 'Tên gần giống';
  if (text < littleText && title >= likeTitle) return 'Cùng chủ đề, lời văn khác';
  const share = `khoảng ${Math.max(1, Math.round(text / 1000))} phần 10 lời văn`;
  if (similarity >= nearlyAll) return `Gần như trùng, ${share}`;
  return isMuchAlike(measured) ? `Giống nhiều, ${share}` : `Giống một phần, ${share}`;
}
