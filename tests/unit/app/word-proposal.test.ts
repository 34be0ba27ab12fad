import { describe, expect, test } from 'vitest';
import { notesOf } from '@/app/(portal)/submissions/[submissionId]/word/notes';
import { offeredAuthors } from '@/app/(portal)/submissions/[submissionId]/word/offered-authors';
import { proposalOf } from '@/app/(portal)/submissions/[submissionId]/word/proposal';
import { type DocumentText, nothingLeft } from '@/documents/document-text';
import { understandLines } from '@/domain/submissions/understand-lines';
import { plainLine } from '@/domain/submissions/word-lines';

const left = nothingLeft();
const read = (change: Partial<DocumentText> = {}): DocumentText => ({ kind: 'docx', lines: [plainLine('Chữ')], pictures: [], tables: 0, tracked: 0, macros: false, scanned: false, left, ...change });

describe('what is said of a file', () => {
  test('nothing, when all of it was read', () => expect(notesOf(read())).toEqual([]));
  test('what stayed in it, with numbers', () => {
    expect(notesOf(read({ tracked: 12, left: { ...left, formats: { EMF: 2, WMF: 1, hỏng: 1 }, morePictures: 140, comments: 3, hidden: 2, inserted: 1 } }))).toEqual([
      '12 chỗ sửa đang theo dõi (Track Changes) đã đọc như đã chấp nhận.',
      '3 ghi chú bên lề không đưa vào.',
      '2 đoạn chữ ẩn không đưa vào.',
      '1 tài liệu khác chèn trong tệp chưa đọc được: mở bằng Word, lưu lại rồi thả lại.',
      '2 hình dạng EMF, 1 hình dạng WMF, 1 hình không đọc được (hỏng, hoặc chỉ là liên kết đến tệp khác) chưa đưa vào được, vẫn còn trong tệp gốc.',
      'Tệp có 200 hình: cổng đọc 60 hình đầu, các hình sau vẫn còn trong tệp gốc.',
    ]);
  });
  test('that there was nothing to read', () => {
    expect(notesOf(read({ lines: [] }))).toEqual(['Trong tệp không có chữ hay hình nào cổng đọc được.']);
    expect(notesOf(read({ lines: [], left: { ...left, footnotes: 1 } }))).toHaveLength(2);
  });
  test('that only the beginning was read', () => {
    expect(notesOf(read({ left: { ...left, lines: 1_200 } }))).toEqual(['Tệp dài quá 20.000 dòng: cổng đọc phần đầu, còn 1.200 dòng cuối vẫn ở trong tệp gốc.']);
  });
  test('each other kind says what it cannot give', () => {
    expect(notesOf(read({ kind: 'doc' }))).toEqual([expect.stringContaining('lưu thành .docx')]);
    expect(notesOf(read({ kind: 'pdf' }))).toEqual([expect.stringContaining('chỉ đọc được chữ')]);
    expect(notesOf(read({ kind: 'pdf', scanned: true }))).toEqual([expect.stringContaining('bản quét')]);
    expect(notesOf(read({ kind: 'rtf' }))).toEqual([expect.stringContaining('văn bản RTF')]);
    expect(notesOf(read({ macros: true }))).toEqual([expect.stringContaining('không chạy macro')]);
  });
});

describe('authors that a file names', () => {
  const writer = { key: 'w', accountId: 'a1', fullName: 'Lê Thị Hạnh', unitName: 'Phòng VH-XH', jobTitle: 'Chuyên viên', staffKindId: 'k', share: '100' };
  const people = [
    { id: 'a2', fullName: 'Trần Quốc Bảo', unitName: 'Văn phòng', jobTitle: 'Văn thư' },
    { id: 'a3', fullName: 'Nguyễn Văn An', unitName: 'Trạm Y tế', jobTitle: '' },
    { id: 'a4', fullName: 'Nguyễn Văn An', unitName: 'Trường Tiểu học', jobTitle: '' },
  ];
  const found = (fullName: string, unitName: string, share: number) => ({ fullName, unitName, jobTitle: 'Giáo viên', share });

  test('the writer stays with what is known of them, an account only where the name is meant for sure', () => {
    const offered = offeredAuthors([found('Lê Thị Hạnh', '', 6_000), found('TRẦN QUỐC BẢO', 'Văn phòng HĐND và UBND', 2_500), found('Nguyễn Văn An', '', 1_500)], [writer], people);
    expect(offered).toEqual([
      { ...writer, share: '60' },
      { accountId: 'a2', fullName: 'Trần Quốc Bảo', unitName: 'Văn phòng', jobTitle: 'Văn thư', staffKindId: null, share: '25' },
      { accountId: null, fullName: 'Nguyễn Văn An', unitName: '', jobTitle: 'Giáo viên', staffKindId: null, share: '15' },
    ]);
  });
  test('the same name in another unit is another person', () => {
    expect(offeredAuthors([found('Lê Thị Hạnh', '', 0), found('Trần Quốc Bảo', 'Trạm Y tế', 0)], [writer], people)?.[1]).toMatchObject({ accountId: null, unitName: 'Trạm Y tế', share: '' });
  });
  test('a writer whom the file does not name is not lost', () => {
    expect(offeredAuthors([found('Trần Quốc Bảo', '', 10_000)], [writer], people)?.map(({ fullName, share }) => [fullName, share])).toEqual([['Trần Quốc Bảo', '100'], ['Lê Thị Hạnh', '']]);
  });
  test('nothing to offer: others are there already, nobody new, nobody named', () => {
    expect(offeredAuthors([found('Tập thể Phòng Kinh tế', '', 4_000)], [writer], people)?.[0]).toEqual({ accountId: null, fullName: 'Tập thể Phòng Kinh tế', unitName: '', jobTitle: '', staffKindId: null, share: '40', isCollective: true, representative: '' });
    expect(offeredAuthors([found('A', '', 0)], [writer, { ...writer, key: 'x' }], people)).toBeNull();
    expect(offeredAuthors([found('Lê Thị Hạnh', 'Phòng VH-XH', 10_000)], [writer], people)).toBeNull();
    expect(offeredAuthors([], [writer], people)).toBeNull();
  });
});

test('only pictures of a recognised part are kept, each once; one that could not be kept is left out', async () => {
  const picture = (index: number) => ({ ...plainLine(''), picture: index });
  const lines = [{ ...plainLine('Hiệu quả'), heading: 1 }, plainLine('Tốt.'), picture(0), picture(0), picture(1), { ...plainLine('Kết luận'), heading: 1 }, picture(2)];
  const kept: number[] = [];
  const sections = [{ key: 'effect', title: 'Hiệu quả' }];
  const { parts, pictures } = await proposalOf({ fileId: null, fileName: 'a.docx', read: { ...read({ lines }), found: understandLines(lines, sections) } }, { sections, wordIsMain: false }, async (index) => {
    kept.push(index);
    return index === 1 ? null : '01890000-0000-7000-8000-000000000001';
  });
  expect({ kept, pictures }).toEqual({ kept: [0, 1], pictures: 2 });
  expect(parts).toMatchObject([{ key: 'effect', written: { content: [{ type: 'paragraph' }, { type: 'picture' }, { type: 'picture' }] } }]);
});
