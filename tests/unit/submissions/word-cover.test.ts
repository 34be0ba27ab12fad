import { describe, expect, test } from 'vitest';
import { understandLines } from '@/domain/submissions/understand-lines';
import { plainLine, type WordLine } from '@/domain/submissions/word-lines';

const parts = [{ key: 'problem', title: 'Vướng mắc, hạn chế hiện nay' }, { key: 'solution', title: 'Nội dung giải pháp' }];
/** "**…**" is bold. */
const lines = (text: string): WordLine[] => text.trim().split('\n').map((raw) => {
  const bold = /^\*\*(.*)\*\*$/u.exec(raw.trim());
  return { ...plainLine(bold?.[1] ?? raw.trim()), bold: bold !== null };
});
const body = '**I. Thực trạng**\nNgười dân chờ lâu.\n**II. Giải pháp**\nHẹn giờ.';
const read = (head: string) => understandLines(lines(`${head}\n${body}`), parts);
const authors = (head: string) => read(head).authors.map(({ fullName, jobTitle, unitName, share }) => [fullName, jobTitle, unitName, share]);

describe('the name of an initiative without a label', () => {
  test.each([
    ['below the kind of paper, over lines', '**BÁO CÁO SÁNG KIẾN**\n**HẸN GIỜ TIẾP DÂN**\n**QUA ĐIỆN THOẠI BÀN**', 'HẸN GIỜ TIẾP DÂN QUA ĐIỆN THOẠI BÀN'],
    ['with the motto between', '**BÁO CÁO**\nĐộc lập - Tự do - Hạnh phúc\n**Hẹn giờ tiếp dân qua điện thoại**', 'Hẹn giờ tiếp dân qua điện thoại'],
    ['in quotes within quotes', '**BÁO CÁO**\nTên sáng kiến: “Góc "cầm tay chỉ việc" ở nhà văn hóa”', 'Góc "cầm tay chỉ việc" ở nhà văn hóa'],
    ['the only line there is', 'Hẹn giờ tiếp dân qua điện thoại', 'Hẹn giờ tiếp dân qua điện thoại'],
  ])('%s', (_, head, title) => expect(read(head).title).toBe(title));
  test.each([
    ['the office above it is none', '**ỦY BAN NHÂN DÂN XÃ BẮC BÌNH**\n**BÁO CÁO SÁNG KIẾN**'],
    ['nor its author, field, year', '**BÁO CÁO SÁNG KIẾN**\n**Tác giả: Lê Văn An và đồng nghiệp**\n**Lĩnh vực cải cách hành chính công**\n**Năm 2026 tại xã Bắc Bình**'],
    ['nor the text that begins below', '**BÁO CÁO SÁNG KIẾN**\nNăm qua chúng tôi đã làm nhiều việc ở xã.\nViệc thứ nhất là hẹn giờ.\nViệc thứ hai là nhắn tin.'],
    ['nor three words', '**BÁO CÁO SÁNG KIẾN**\n**Phần thông tin**'],
  ])('%s', (_, head) => expect(read(head).title).toBeNull());
});

describe('authors without a table', () => {
  test.each([
    ['post and unit on the next lines', 'Họ và tên: Lê Văn An\nChức vụ: Chuyên viên\nĐơn vị công tác: Phòng Kinh tế', [['Lê Văn An', 'Chuyên viên', 'Phòng Kinh tế', 0]]],
    ['one line with shares', 'Đồng tác giả: Ông Lê Văn An (60%), bà Đỗ Thị Chi (40%)', [['Lê Văn An', '', '', 6000], ['Đỗ Thị Chi', '', '', 4000]]],
    ['a line each', 'Nhóm tác giả:\n1. ThS. Lê Văn An – Hiệu trưởng (50,5%)\n2. Đỗ Thị Chi – Giáo viên (49,5%)\nNăm 2026', [['Lê Văn An', 'Hiệu trưởng', '', 5050], ['Đỗ Thị Chi', 'Giáo viên', '', 4950]]],
    ['spoken', 'Tôi tên là Y Byă Êban, công chức', [['Y Byă Êban', 'công chức', '', 0]]],
  ])('%s', (_, head, expected) => expect(authors(head)).toEqual(expected));
  test.each([
    ['dots of an empty form', 'Họ và tên: ………………'],
    ['an office', 'Tác giả: Ủy ban nhân dân xã Bắc Bình'],
    ['a post without a name', 'Người viết: Phó Chủ Tịch'],
    ['nobody below', 'Nhóm tác giả:\nchúng tôi là giáo viên của trường.'],
  ])('%s is nobody', (_, head) => expect(authors(head)).toEqual([]));
});

test('what stands at the head is not signed yet: labels with their text begin sections', () => {
  const { parts: found } = understandLines(lines('Người viết báo cáo: Lê Văn An\n1. Thực trạng: dân chờ lâu.\n2. Giải pháp: hẹn giờ.'), parts);
  expect(found.map(({ key }) => key)).toEqual(['problem', 'solution']);
});

describe('an enumeration inside a part begins and ends none', () => {
  test.each([
    ['(1) Rà soát hồ sơ', '(2) Hiệu quả của việc rà soát'], ['**Thứ nhất, tăng cường tuyên truyền**', '**Thứ hai, về hiệu quả của tổ**'], ['**Thứ nhất:** rà soát', 'Thứ hai, nhắn tin cho dân'],
  ])('%s', (one, other) => {
    const { parts: found, rest } = understandLines(lines(`1. Thực trạng\nDân chờ lâu.\n2. Giải pháp\n${one}\nlàm trước\n${other}\nlàm sau`), parts);
    expect(found.at(-1)?.lines.map(({ text }) => text).join('|')).toMatch(/làm trước.*làm sau$/u);
    expect(rest).toEqual([]);
  });
  test('an aim said within the difficulty stays there, one of its own is of the solution', () => {
    const within = understandLines(lines('I. ĐẶT VẤN ĐỀ\n1. Lý do\nDân chờ.\n2. Mục tiêu\nGiảm chờ.\n3. Đối tượng\nNgười già.'), parts);
    expect(within.parts.map(({ key, lines: own }) => [key, own.length])).toEqual([['problem', 6]]);
    expect(understandLines(lines('I. ĐẶT VẤN ĐỀ\nDân chờ.\nII. MỤC TIÊU\nGiảm chờ.'), parts).parts.map(({ key }) => key)).toEqual(['problem', 'solution']);
  });
});

test('a list of contents goes nowhere, and one line of Markdown is a sign like any other', () => {
  const { parts: found, rest } = understandLines(lines(`**MỤC LỤC**\nI. Thực trạng 2\nII. Giải pháp 3\nPhụ lục 8\n${body}\n# 12 là số phòng`), parts);
  expect(found.map(({ lines: own }) => own.map(({ text }) => text))).toEqual([['Người dân chờ lâu.'], ['Hẹn giờ.', '# 12 là số phòng']]);
  expect(rest.map(({ text }) => text)).toContain('Phụ lục 8');
});
