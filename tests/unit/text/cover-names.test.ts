import { expect, test } from 'vitest';
import { coverNames, coverRuns, namePlaces } from '@/domain/text/cover-names';

const names = ['Lê Thị Minh Thư', 'Trạm Y tế', 'Trạm Y tế xã Bắc Bình', 'Ly'];

test.each([
  ['Tôi là Lê Thị Minh Thư, công chức.', 'Tôi là […], công chức.'],
  ['LÊ THỊ MINH THƯ', '[…]'],
  ['Le thi minh thu viết', '[…] viết'],
  ['Lê  Thị\nMinh Thư viết', '[…] viết'],
  // Two names in one place: the longer one, once.
  ['tại Trạm Y tế xã Bắc Bình và Trạm y tế.', 'tại […] và […].'],
  ['Lê Thị Minh Thương là người khác', 'Lê Thị Minh Thương là người khác'],
  ['siêu Trạm Y tếp', 'siêu Trạm Y tếp'],
  // Two letters are in every sentence.
  ['Chị Ly và ly nước', 'Chị Ly và ly nước'],
  ['', ''],
  ['Không có tên nào.', 'Không có tên nào.'],
])('%s', (text, shown) => expect(coverNames(text, names)).toBe(shown));

test('letters that are written with a mark of their own are covered whole', () => {
  const text = 'Tôi là Lê Thị Minh Thư.'.normalize('NFD');
  expect(coverNames(text, names)).toBe('Tôi là […].'.normalize('NFD'));
  expect(namePlaces(text, names)).toHaveLength(1);
});

test('pictures of letters before a name do not move what is covered', () => {
  expect(coverNames('😀😀 Trạm Y tế 😀', names)).toBe('😀😀 […] 😀');
});

test.each<[string[], string[]]>([
  [['Lê Thị ', 'Minh', ' Thư viết'], ['[…]', '', ' viết']],
  [['a', ' Trạm Y tế', ' b'], ['a', ' […]', ' b']],
  [['Trạm', ' ', 'Y tế và ', 'Trạm Y tế'], ['[…]', '', ' và ', '[…]']],
  [[], []],
])('a name that runs from one piece into the next is covered where it begins: %j', (runs, shown) => expect(coverRuns(runs, names)).toEqual(shown));
