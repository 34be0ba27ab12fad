import { expect, test } from 'vitest';
import { extraPreview } from '@/app/(portal)/campaigns/[campaignId]/scores/extra/view';
import { readExtraLines } from '@/domain/reviews/read-extra-lines';

const targets = ['BB-2026-0001', 'BB-2026-0002', 'BB-2026-0003'].map((code, at) => ({ submissionId: `id${at}`, code, title: `Sáng kiến ${at}` }));
const read = (text: string) => readExtraLines(text, targets, 5000);

test('a table from a spreadsheet: head left out, columns between left aside, commas and dots', () => {
  expect(read('Mã hồ sơ\tTên\tĐiểm\nBB-2026-0001\tPhiếu hẹn; chữ lớn\t27,5\n\nbb-2026-0002\t\t30.25\n').map(({ line, submissionId, value, problem }) => [line, submissionId, value, problem])).toEqual([[2, 'id0', 2750, null], [4, 'id1', 3025, null]]);
  expect(read('BB-2026-0001 27\nBB-2026-0003;0').map(({ submissionId, value, problem }) => [submissionId, value, problem])).toEqual([['id0', 2700, null], ['id2', 0, null]]);
});

test('each line says what is wrong with it', () => {
  const problems = read('BB-2026-0001 50,01\nBB-2026-0009 1\nBB-2026-0002 abc\nBB-2026-0003\nBB-2026-0003 5\nBB-2026-0002 27,555').map(({ problem }) => problem);
  expect(problems).toEqual([
    'Điểm từ 0 đến 50.', 'Không có hồ sơ đủ điều kiện chấm nào mang mã này trong phần được nhập.', 'Không phải là số. Ví dụ đúng: 27,5',
    'Dòng này chưa có điểm.', 'Mã này đã có ở dòng 4. Bỏ bớt một dòng.', 'Mã này đã có ở dòng 3. Bỏ bớt một dòng.',
  ]);
});

test('the preview has lines to correct first, and of a long table a hundred', () => {
  const preview = extraPreview(read(`${'BB-2026-0001 1\n'.repeat(1)}${'BB-2026-0009 1\n'.repeat(120)}`));
  expect([preview.total, preview.wrong, preview.lines.length, preview.lines[0]?.[0]]).toEqual([121, 120, 100, 2]);
});
