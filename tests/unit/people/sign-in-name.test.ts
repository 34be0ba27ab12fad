import { expect, test } from 'vitest';
import { cleanSignInName, firstFree, signInNameShape, suggestSignInName } from '@/domain/people/sign-in-name';

test.each([
  ['Lê Thị Minh Thư', 'thu.ltm'],
  ['  ĐỖ   Quang Huy ', 'huy.dq'],
  ['Bá Thịnh', 'thinh.b'],
  ['Y Moan', 'moan.y'],
  ['Thạch', 'thach'],
  ['Ú', 'u.cb'],
  ['K’ Brếp', 'brep.k'],
])('%s → %s', (fullName, name) => {
  expect(suggestSignInName(fullName)).toBe(name);
  expect(name).toMatch(signInNameShape);
});

test('the next free one', () => {
  expect(firstFree('thu.ltm', new Set())).toBe('thu.ltm');
  expect(firstFree('thu.ltm', new Set(['thu.ltm', 'thu.ltm2']))).toBe('thu.ltm3');
});

test('stored and compared in one form', () => {
  expect(cleanSignInName(' Thu.LTM ')).toBe('thu.ltm');
});
