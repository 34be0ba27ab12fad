import { expect, test } from 'vitest';
import { postWords } from '@/domain/people/post';

test.for([
  ['Giáo viên', 'Trường THCS Chợ Lầu', 'Giáo viên, Trường THCS Chợ Lầu'],
  ['Phó Trưởng phòng', 'Phòng Kinh tế', 'Phó Trưởng phòng Kinh tế'],
  ['Phó Chánh Văn phòng', 'Văn phòng Đảng ủy', 'Phó Chánh Văn phòng Đảng ủy'],
  ['Trưởng phòng Kinh tế', 'Phòng Kinh tế', 'Trưởng phòng Kinh tế'],
  // "trưởng" is no "Trường".
  ['Hiệu trưởng', 'Trường Tiểu học Chợ Lầu 1', 'Hiệu trưởng, Trường Tiểu học Chợ Lầu 1'],
  ['Trưởng phòng', 'Phòng', 'Trưởng phòng'],
  ['Chủ tịch UBND xã', '', 'Chủ tịch UBND xã'],
  ['', 'Phòng Kinh tế', ''],
] as const)('%s of %s', ([post, unit, words]) => {
  expect(postWords(post, unit)).toBe(words);
});
