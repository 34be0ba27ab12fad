import { expect, test } from 'vitest';
import { rankingSheet } from '@/documents/ranking-sheet';
import { partOf } from '../documents/read-office-file';

test('the workbook is written, with a title that looks like a formula kept as text', async () => {
  const bytes = await rankingSheet({
    organization: 'UBND xã Bắc Bình', council: 'Hội đồng', campaign: 'Đợt 2026', asOf: 'Xuất lúc 09:14', rules: ['Tổng các tiêu chí.'],
    criteria: [{ name: 'Tính mới', maxScore: 3000, note: 'hệ số 2' }], extra: ['Bình chọn (thang 1.234, 30%)', 'Thứ tự nộp'], members: ['Phạm Văn Lợi', 'Võ Thị Hồng Gấm'],
    rows: [{ places: '1', code: 'BB-2026-0001', title: '=1+1', unit: 'Trạm Y tế', sheets: 1, mean: 2750, criteria: [2750], outcome: 'Đủ điều kiện công nhận', why: '', totals: [2750, 'Không tham gia'], extra: [102_350, '1'] }],
    sheets: [{ code: 'BB-2026-0001', title: '=1+1', member: 'Phạm Văn Lợi', scores: [2750], total: 5500 }],
  });
  expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe('PK');
  expect(bytes.length).toBeGreaterThan(3000);
  // A number to go on counting with, not the text “1.023,50”.
  expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('<v>1023.5</v>');
});
