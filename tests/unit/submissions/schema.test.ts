import { expect, test } from 'vitest';
import { authorsInput, createDraftInput, headInput, sectionInput } from '@/domain/submissions/schema';

const id = '018f3a7c-0000-7000-8000-000000000001';
const messages = (result: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

test('NFD becomes NFC, invisible signs and trailing blanks go', () => {
  const typed = 'Ti\u0065\u0302\u0301p nh\u0061\u0323\u0302n\u200B ho\u0302\u0300 s\u006F\u031B  \r\n\r\n\r\n\r\nHo\u00E0n th\u00E0nh';
  expect(sectionInput.parse({ text: typed, version: 0 }).text).toBe('Tiếp nhận hồ sơ\n\nHoàn thành');
});

test('script in a text is a text', () => {
  expect(sectionInput.parse({ text: '<script>alert(1)</script>', version: 0 }).text).toBe('<script>alert(1)</script>');
});

test('ten thousand lines are kept; what is longer than any dossier says so', () => {
  const lines = Array.from({ length: 10_000 }, (_, i) => `Dòng ${i}`).join('\n');
  expect(sectionInput.parse({ text: lines, version: 0 }).text).toBe(lines);
  expect(messages(sectionInput.safeParse({ text: 'a'.repeat(400_001), version: 0 }))).toEqual([
    'text: Dài quá 400.000 ký tự nên chưa lưu được. Chuyển phần chi tiết vào tệp minh chứng.',
  ]);
});

test('a draft needs a title', () => {
  const of = (title: string) => createDraftInput.safeParse({ draftId: id, campaignId: id, title });
  expect(of('  Phiếu   hẹn ').data?.title).toBe('Phiếu hẹn');
  expect(messages(of(' \n '))).toEqual(['title: Viết tên sáng kiến, giải pháp. Sau này vẫn sửa được.']);
  expect(messages(of('a'.repeat(301)))).toEqual(['title: Dài quá 300 ký tự. Viết ngắn lại.']);
  expect(messages(createDraftInput.safeParse({ draftId: 'x', campaignId: id, title: 'a' }))).toEqual(['draftId: Không tìm thấy mục này. Tải lại trang rồi làm lại.']);
});

const head = { version: 0, title: '', fieldId: null, topicId: null, topicOther: '', maturity: null, appliedOn: '', confidential: '' };

test.each([
  ['', null],
  ['2026-02-02', '2026-02-02'],
  ['02/02/2026', '2026-02-02'],
])('the day "%s"', (typed, expected) => expect(headInput.parse({ ...head, appliedOn: typed }).appliedOn).toBe(expected));

test('a day that does not exist', () => {
  expect(messages(headInput.safeParse({ ...head, appliedOn: '30/02/2026' }))).toEqual(['appliedOn: Ngày không có thật. Ghi ngày/tháng/năm, ví dụ 29/4/2026.']);
});

const author = { accountId: null, fullName: 'Lê Thị Minh Thư', unitName: 'Phòng Kinh tế', jobTitle: '', staffKindId: null };
const share = (typed: string) => authorsInput.safeParse({ token: '', authors: [{ ...author, share: typed }] });

test.each([['33,34', 3334], ['33.34', 3334], ['100', 10_000], ['100 %', 10_000], ['', 0], ['99,99', 9_999]])('the share "%s"', (typed, expected) => {
  expect(share(typed).data?.authors[0]?.share).toBe(expected);
});

test.each([
  ['nhiều', 'authors.0.share: Không phải là số. Ví dụ đúng: 27,5'],
  ['100,01', 'authors.0.share: Tỷ lệ không quá 100%.'],
  ['33,333', 'authors.0.share: Chỉ nhận nhiều nhất hai chữ số sau dấu phẩy. Ví dụ đúng: 27,55'],
  ['-5', 'authors.0.share: Không nhận số âm.'],
])('the share "%s" is refused', (typed, expected) => expect(messages(share(typed))).toEqual([expected]));
