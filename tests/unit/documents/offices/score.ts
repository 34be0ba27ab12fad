import { readReport } from '@/documents/read-document';
import { writtenOfLines } from '@/domain/submissions/word-structure';
import { plainWritten } from '@/domain/text/rich-text';
import type { OfficeFile } from './office-xml';

export const parts = [
  { key: 'problem', title: 'Vướng mắc, hạn chế hiện nay' }, { key: 'solution', title: 'Nội dung giải pháp' }, { key: 'novelty', title: 'Tính mới, tính sáng tạo' },
  { key: 'effect', title: 'Hiệu quả thiết thực' }, { key: 'scope', title: 'Khả năng áp dụng ngay, nhân rộng' },
];
const plain = (text: string): string => text.normalize('NFC').replace(/[\s\u00AD]+/gu, ' ').toLowerCase();

/** What a first reading got, line by line; `wrong` names each line that is not where a clerk would look for it. */
export async function scoreOf(sample: OfficeFile) {
  const read = await readReport(sample.bytes, sample.file, parts);
  const { title, parts: found, rest, authors } = read.found;
  const texts = new Map<string | null, string>(found.map(({ key, lines }) => [key, plain(plainWritten(writtenOfLines(lines, () => null)))]));
  texts.set(null, plain(rest.map(({ text }) => text).join(' ')));
  const wrong = sample.want.flatMap(({ key, text }) => {
    if (texts.get(key)?.includes(plain(text))) return [];
    const lies = [...texts].find(([, whole]) => whole.includes(plain(text)));
    return [`${key ?? 'rest'} → ${lies ? (lies[0] ?? 'rest') : 'nowhere'}: ${text}`];
  });
  return { title, wrong, lines: sample.want.length, authors: authors.map(({ fullName, share }): [string, number | null] => [fullName, share === 0 ? null : share / 100]), tables: read.tables, pictures: read.pictures.length, read };
}
