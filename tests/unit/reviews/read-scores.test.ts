import { expect, test } from 'vitest';
import { isSameScores, readScores } from '@/domain/reviews/read-scores';
import { whyNotReady } from '@/domain/reviews/ready';

const line = { name: 'Tính mới', minScore: 0, maxScore: 3000, floorScore: 1000, stepScore: 50, weight: 10_000, counted: true, groupName: '', commentBelow: null, commentAbove: 2800 };
const rubric = [{ ...line, id: 'a' }, { ...line, id: 'b', stepScore: 100, name: 'Hiệu quả' }];

test('comma and point, and a sentence for everything that may not stand', () => {
  expect(readScores(rubric, { a: ' 27,5 ', b: '27.0' })).toEqual({ values: { a: 2750, b: 2700 }, problems: {} });
  expect(readScores(rubric, { a: '27.5', b: '27,5' }).problems).toEqual({ b: 'Điểm theo bước 1.' });
  expect(readScores(rubric, { a: '30,001', b: '30,01' }).problems).toEqual({ a: 'Chỉ nhận nhiều nhất hai chữ số sau dấu phẩy. Ví dụ đúng: 27,55', b: 'Nhập từ 0 đến 30.' });
  expect(readScores(rubric, { a: '-1', b: 'mười', c: '5' })).toEqual({ values: {}, problems: { a: 'Không nhận số âm.', b: 'Không phải là số. Ví dụ đúng: 27,5' } });
  expect(readScores(rubric, { a: '' })).toEqual({ values: {}, problems: {} });
});

test('the same sheet, whatever the order', () => {
  expect(isSameScores({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect(isSameScores({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(isSameScores({ a: 1, b: 2 }, { a: 1, c: 2 })).toBe(false);
});

test('what a sheet still needs before it may be closed', () => {
  expect(whyNotReady(rubric, { a: 2000 }, 'Tốt')).toBe('sheet_incomplete');
  expect(whyNotReady(rubric, { a: 900, b: 2000 }, '')).toBe('sheet_needs_comment');
  expect(whyNotReady(rubric, { a: 2900, b: 2000 }, '')).toBe('score_needs_comment');
  expect(whyNotReady(rubric, { a: 900, b: 2900 }, 'Có lý do')).toBeNull();
  expect(whyNotReady(rubric, { a: 2000, b: 2000 }, '')).toBeNull();
});
