import { expect, test } from 'vitest';
import { guessBloc } from '@/domain/people/guess-bloc';
import { readPastedTable } from '@/domain/people/pasted-table';

const names = (text: string) => readPastedTable(text).map((row) => [row.line, row.fullName, row.unitName, row.jobTitle, row.email]);

test('tabs from Excel with a head in any order; unknown columns drop out', () => {
  expect(names('STT\tĐơn vị công tác\tHỌ VÀ TÊN\tNăm sinh\tEmail\r\n1\tPhòng Kinh tế\t Trần  Văn An \t1990\tan@x.vn\r\n')).toEqual([[2, 'Trần Văn An', 'Phòng Kinh tế', '', 'an@x.vn']]);
});

test('without a head: the proposed order, a number column left out', () => {
  expect(names('1\tTrần Văn An\tPhòng Kinh tế\tChuyên viên\n2.\tLê Thị Bé\tTrạm Y tế')).toEqual([
    [1, 'Trần Văn An', 'Phòng Kinh tế', 'Chuyên viên', ''],
    [2, 'Lê Thị Bé', 'Trạm Y tế', '', ''],
  ]);
  expect(names('Trần Văn An\tPhòng Kinh tế')).toEqual([[1, 'Trần Văn An', 'Phòng Kinh tế', '', '']]);
});

test('CSV with commas or semicolons, quotes, line breaks and a byte order mark', () => {
  expect(names('\uFEFFhọ tên,đơn vị,chức danh\n"Trần Văn An","Phòng Kinh tế, Hạ tầng","Phó ""trưởng"" phòng"')).toEqual([[2, 'Trần Văn An', 'Phòng Kinh tế, Hạ tầng', 'Phó "trưởng" phòng', '']]);
  expect(names('Họ tên;Đơn vị\n"Trần\nVăn An";Trạm Y tế\nLê Thị Bé;Trạm Y tế')).toEqual([
    [2, 'Trần Văn An', 'Trạm Y tế', '', ''],
    [4, 'Lê Thị Bé', 'Trạm Y tế', '', ''],
  ]);
});

test('a lone quote is a character; empty lines drop out; nothing is nothing', () => {
  expect(names('Họ tên\tĐơn vị\n\n"An\tTrạm Y tế\n\t\n')).toEqual([[3, '"An', 'Trạm Y tế', '', '']]);
  expect(names('')).toEqual([]);
  expect(names(' \n\t\n')).toEqual([]);
});

test.each([
  ['Trường Tiểu học Phan Rí Thành', 'SCHOOL'], ['Thôn Bình Tiến', 'VILLAGE'], ['Khu phố 3', 'VILLAGE'], ['Công an xã', 'ARMED_FORCES'], ['Ban Chỉ huy Quân sự', 'ARMED_FORCES'],
  ['Ban Quản lý dự án', 'SERVICE'], ['Trạm Y tế', 'SERVICE'], ['Trung tâm Phục vụ hành chính công', 'SERVICE'], ['Hội Nông dân', 'PARTY_AND_UNIONS'], ['Ủy ban Mặt trận Tổ quốc', 'PARTY_AND_UNIONS'],
  ['Văn phòng Đảng ủy', 'PARTY_AND_UNIONS'], ['Phòng Kinh tế', 'PROFESSIONAL'], ['Văn phòng HĐND và UBND', 'PROFESSIONAL'], ['Ban Xây dựng Đảng', 'PARTY_AND_UNIONS'],
] as const)('%s: %s', (name, bloc) => {
  expect(guessBloc(name)).toBe(bloc);
});
