import { expect, test } from 'vitest';
import { dutyParts } from '@/domain/submissions/duty-parts';
import { plainOf } from '@/domain/text/rich-text';

test('what was measured is a table, what it rests on a text; older versions say nothing', () => {
  expect(dutyParts({})).toEqual([]);
  const parts = dutyParts({
    targetIndices: ['SIPAS', 'PCI'],
    figures: [{ name: 'Số ngày giải quyết', measure: 'ngày', before: '30', after: '18', period: 'quý II/2026', evidence: { id: 'x', name: 'Bảng theo dõi.pdf' } }],
    basis: { paperKind: 'Kế hoạch', paperNumber: '15a/KH-UBND', paperOn: '2026-01-05', paperSigner: 'Nguyễn Hữu Phước', subjects: 'Người dân toàn xã', method: '', benefit: '', file: null },
  });
  expect(parts.map(({ title, body }) => [title, plainOf(body)])).toEqual([
    ['Số liệu trước – sau', 'Chỉ số hướng tới: SIPAS, PCI\nChỉ tiêu | Trước | Sau | Thay đổi | Thời điểm, minh chứng\nSố ngày giải quyết | 30 ngày | 18 ngày | giảm 12 ngày, −40% | quý II/2026; Bảng theo dõi.pdf'],
    ['Căn cứ áp dụng', 'Văn bản cho phép áp dụng: Kế hoạch số 15a/KH-UBND ngày 05/01/2026, Nguyễn Hữu Phước ký\nĐối tượng áp dụng: Người dân toàn xã'],
  ]);
});
