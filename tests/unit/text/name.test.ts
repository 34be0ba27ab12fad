import { expect, test } from 'vitest';
import { nameSortKey, splitName } from '@/domain/text/name';

const sorted = (names: string[]) =>
  names.toSorted((a, b) => (nameSortKey(a) < nameSortKey(b) ? -1 : nameSortKey(a) > nameSortKey(b) ? 1 : 0));

test.each([
  ['Nguyễn Thúc Phước Hải', { family: 'Nguyễn', middle: 'Thúc Phước', given: 'Hải' }],
  [' Lê   An ', { family: 'Lê', middle: '', given: 'An' }],
  ['Niê', { family: '', middle: '', given: 'Niê' }],
  ['', { family: '', middle: '', given: '' }],
])('splits %j', (name, parts) => {
  expect(splitName(name)).toEqual(parts);
});

test('a roll goes by tên, then họ, then đệm', () => {
  const roll = ['Trần Văn An', 'Lê Thị Bình', 'Lê Văn An', 'Lê An', 'An', 'Lê Thị An', 'Lê Thị Thu An'];
  expect(sorted(roll)).toEqual([
    'An', 'Lê An', 'Lê Thị An', 'Lê Thị Thu An', 'Lê Văn An', 'Trần Văn An', 'Lê Thị Bình',
  ]);
});

test('letters stand as in the Vietnamese alphabet', () => {
  const roll = ['a', 'ab', 'ă', 'ăb', 'â', 'b', 'd', 'dz', 'đ', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
  expect(sorted(roll.toReversed())).toEqual(roll);
});

test('tones stand ngang, huyền, hỏi, ngã, sắc, nặng, and only after the letters', () => {
  const roll = ['Ha', 'Hà', 'Hả', 'Hã', 'Há', 'Hạ', 'Han', 'Hấn', 'Hậu'];
  expect(sorted(roll.toReversed())).toEqual(roll);
});

test('case, composition and the place of the mark do not matter', () => {
  expect(nameSortKey('LÊ THỊ HOÀ')).toBe(nameSortKey('Lê Thị Hòa'.normalize('NFD')));
});
