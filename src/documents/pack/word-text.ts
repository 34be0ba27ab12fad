import { fileKinds } from '@/domain/files/kinds';
import { unicodeLines } from '@/domain/submissions/understand-lines';
import { writtenOfLines } from '@/domain/submissions/word-structure';
import { type Block, type RichText, richWritten } from '@/domain/text/rich-text';
import { cutLines, weightOf } from '@/documents/cut-lines';
import type { DocumentText, LeftOut } from '@/documents/document-text';
import { UnreadableDocument } from '@/documents/unreadable';
import { type Picture, printablePicture } from './pictures';

// A Word file of the evidence, set anew: nobody can print a .docx as Word would without Word.

export type WordText =
  | { ok: true; doc: RichText; pictures: ReadonlyMap<string, Picture>; /** What stayed in the file, in words; '' for nothing. */ left: string; /** What is said before the text. */ heading: string }
  | { ok: false; problem: 'encrypted' | 'too_large' | 'broken' };

/** What one file may cost a pack: about 100 pages of text. */
const most = { bytes: 20 * 1024 * 1024, unpacked: { text: 6 * 1024 * 1024, media: 80 * 1024 * 1024 }, lines: 4_000 };

/** And all of them: the office must be able to print a dossier whatever was attached to it. */
export type WordRoom = { files: number; lines: number };
export const wordRoom = (namedOnly = false): WordRoom => ({ files: namedOnly ? 0 : 10, lines: 6_000 });

/** Never throws: somebody's file must not keep a dossier from being printed. */
export async function wordText(bytes: Uint8Array, mime: string, room: WordRoom): Promise<WordText> {
  if (bytes.length > most.bytes || room.files === 0) return { ok: false, problem: 'too_large' };
  room.files -= 1;
  try {
    const read = await (mime === fileKinds.doc.mime ? (await import('@/documents/old-word-in')).readOldWord(bytes) : (await import('@/documents/word-in')).readWord(bytes, most.unpacked));
    const limit = Math.min(most.lines, room.lines);
    const { lines: taken, left } = cutLines(read.lines, limit + 1);
    const count = weightOf(taken);
    if (left > 0 || count > limit) return { ok: false, problem: 'too_large' };
    room.lines -= count;
    // Without the font that it was typed for, nobody could read it.
    const { lines, legacy } = unicodeLines(taken);
    return { ok: true, heading: legacy ? `${wordHeading} Chữ phông ${legacy.font} của tệp được đổi sang Unicode để in.` : wordHeading, doc: ownCaptions(richWritten(writtenOfLines(lines, (picture) => `word:${picture}`))), pictures: await picturesOf(read), left: leftWords(read.left) };
  } catch (error) {
    const why = error instanceof UnreadableDocument ? error.why : 'damaged';
    return { ok: false, problem: why === 'encrypted' || why === 'too_large' ? why : 'broken' };
  }
}

/** Its captions have numbers of their own: here they are lines like any other. */
const ownCaptions = (doc: RichText): RichText => ({
  ...doc,
  content: doc.content.flatMap((block): Block[] => {
    if (block.type !== 'picture' || block.attrs.caption === '') return [block];
    return [{ ...block, attrs: { ...block.attrs, caption: '' } }, { type: 'paragraph', content: [{ type: 'text', text: block.attrs.caption, marks: [{ type: 'italic' }] }] }];
  }),
});

async function picturesOf({ pictures }: DocumentText): Promise<Map<string, Picture>> {
  const found = new Map<string, Picture>();
  for (const [i, { bytes, mime }] of pictures.entries()) {
    const picture = await printablePicture(bytes, mime);
    if (picture) found.set(`word:${i}`, picture);
  }
  return found;
}

function leftWords({ formats, morePictures, unread, charts, formulas, footnotes, inserted }: LeftOut): string {
  const pictures = Object.values(formats).reduce((sum, count) => sum + count, morePictures + unread);
  const counted: [number, string][] = [[pictures, 'hình'], [charts, 'biểu đồ, sơ đồ'], [formulas, 'công thức'], [footnotes, 'chú thích'], [inserted, 'tài liệu chèn']];
  return counted.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`).join(', ');
}

const wordHeading = 'Nội dung tệp Word, trình bày lại bởi cổng. Bản gốc lưu ở cổng cùng hồ sơ, kiểm được bằng mã SHA-256 dưới đây.';

export const wordProblems: Record<Extract<WordText, { ok: false }>['problem'], string> = {
  encrypted: 'Tệp Word này có mật khẩu nên không in kèm được. Bỏ mật khẩu rồi đính kèm lại, hoặc in riêng.',
  too_large: 'Tệp Word này quá dài hoặc quá nặng để in kèm. Mở tệp ở trang hồ sơ để in riêng.',
  broken: 'Tệp Word này hỏng nên không in kèm được. Mở bằng Word, lưu lại rồi đính kèm lại.',
};
