import { expect, test } from 'vitest';
import { reminderLetters } from '@/documents/reminder-letter';
import { rosterSheet } from '@/documents/roster-sheet';
import { linesOf, partOf } from '../documents/read-office-file';
import { office, unregistered } from '../documents/samples';

const row = {
  unit: '=HYPERLINK("x")', bloc: 'Trường học', relation: 'Giao chỉ tiêu', heads: 'Nguyễn Thị Ái Linh', state: 'Chưa có hồ sơ', owed: 1, filed: 0, eligible: 0, returned: 0,
  drafts: 0, paperMissing: 0, lastReminder: '', note: '',
};

test('the roster as Excel: a name that looks like a formula stays text', async () => {
  const bytes = await rosterSheet({ organization: 'UBND xã Bắc Bình', campaign: 'Sáng kiến 2026', asOf: 'Số liệu đến 09:14, 24/4/2026', rows: [row, { ...row, unit: 'Hội Nông dân xã', owed: null }] });
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).not.toContain('<f>');
  const texts = partOf(bytes, 'xl/sharedStrings.xml');
  for (const text of ['UBND XÃ BẮC BÌNH', 'Cơ quan, đơn vị', 'Hội Nông dân xã', 'Danh sách có 2 cơ quan, đơn vị./.']) expect(texts).toContain(text);
});

test('one letter a unit, each with its own address and the closing mark', async () => {
  const letter = (addressee: string) => ({
    head: { letterhead: office, reference: unregistered('VHXH'), about: 'V/v đôn đốc nộp hồ sơ' },
    addressee, paragraphs: ['Đến nay chưa có hồ sơ.', 'Đề nghị quan tâm thực hiện'], recipients: { bodies: ['Như trên'], archive: 'VX' },
    signature: { title: 'Trưởng phòng', capacity: { kind: 'own' as const }, name: 'Lê Thị Bích Thủy' },
  });
  const lines = linesOf(await reminderLetters('Thư', [letter('Phòng Kinh tế'), letter('Trạm Y tế')]));
  expect(lines.filter((line) => line.startsWith('Kính gửi'))).toEqual(['Kính gửi: Phòng Kinh tế', 'Kính gửi: Trạm Y tế']);
  expect(lines.filter((line) => line === 'Đề nghị quan tâm thực hiện./.')).toHaveLength(2);
  expect(lines).toContain('TRƯỞNG PHÒNG');
  await expect(async () => reminderLetters('Thư', [])).rejects.toThrow('no letter');
});
