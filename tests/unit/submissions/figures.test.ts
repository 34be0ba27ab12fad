import { expect, test } from 'vitest';
import { benefitText, changeWords, figureGaps, type ShownFigure } from '@/domain/submissions/figures';
import { figuresInput } from '@/domain/submissions/benefit-schema';

test.each([
  [{ before: '30', after: '18', measure: 'ngày' }, 'giảm 12 ngày, −40%'],
  [{ before: '3', after: '4', measure: '' }, 'tăng 1, +33,3%'],
  [{ before: '85.5', after: '98', measure: '%' }, 'tăng 12,5 điểm phần trăm'],
  [{ before: '0', after: '2530000', measure: 'đồng' }, 'tăng 2.530.000 đồng'],
  [{ before: '7', after: '7', measure: 'lượt' }, 'không đổi'],
  [{ before: '1000000', after: '999999', measure: 'đồng' }, 'giảm 1 đồng'],
  [{ before: '', after: '7', measure: 'lượt' }, ''],
])('%j: %s', (values, words) => expect(changeWords(values)).toBe(words));

const line = (values: Partial<ShownFigure> = {}): ShownFigure => ({ name: 'Thời gian trả kết quả', measure: 'ngày', before: '30', after: '18', period: 'quý I/2026', evidence: { id: 'e', name: 'Số liệu.xlsx' }, ...values });

test('a blank line is no gap, half a line is', () => {
  const blank = { name: ' ', measure: '', before: '', after: '', period: '' };
  expect(figureGaps([blank, line(), { ...blank, after: '3' }, { ...blank, name: 'Số lượt' }])).toEqual([
    'Dòng 3 của số liệu: ghi tên chỉ tiêu, hoặc xóa dòng.',
    'Dòng 4 của số liệu: ghi số trước hoặc số sau, hoặc xóa dòng.',
  ]);
});

test('as text, with or without the name of the file', () => {
  const words = 'Thời gian trả kết quả: trước 30 ngày, sau 18 ngày (giảm 12 ngày, −40%); đo quý I/2026';
  expect(benefitText(['SIPAS', 'PCI'], [line()])).toBe(`Chỉ số hướng tới: SIPAS, PCI\n${words}; minh chứng Số liệu.xlsx`);
  expect(benefitText([], [line(), line({ before: '', measure: '', evidence: null, period: '' })], { withEvidence: false })).toBe(`${words}\nThời gian trả kết quả: trước chưa đo, sau 18`);
  expect(benefitText([], [])).toBe('');
});

test('values are refused at their field, thirty lines are the most', () => {
  const typed = { name: 'Chi phí', measure: 'đồng', before: '1.000.000', after: 'ít', period: '', evidenceId: null };
  const read = figuresInput.safeParse({ version: 0, targetIndices: [], figures: [typed] });
  expect(read.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([['figures.0.after', 'Chỉ ghi số, ví dụ 27,5 hoặc 2.530.000. Đơn vị tính ghi ở ô bên cạnh.']]);
  expect(figuresInput.safeParse({ version: 0, targetIndices: [], figures: Array.from({ length: 31 }, () => ({ ...typed, after: '' })) }).success).toBe(false);
  expect(figuresInput.parse({ version: 0, targetIndices: [], figures: [{ ...typed, after: '' }] }).figures[0]).toMatchObject({ before: '1000000', after: '' });
});
