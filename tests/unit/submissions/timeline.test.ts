import { expect, test } from 'vitest';
import type { Dossier } from '@/domain/submissions/dossier';
import { timelineOf } from '@/domain/submissions/timeline';

const at = (day: number): Date => new Date(`2026-04-${String(day).padStart(2, '0')}T09:00:00+07:00`);
const dueAt = new Date('2026-05-12T00:00:00+07:00');
const screening = (kind: string, day: number, change: object = {}) => ({ id: `${kind}-${day}`, kind, at: at(day), dueAt: null, answeredAt: null, ...change });
const dossier = (change: object) => ({
  createdAt: at(1), filedAt: at(5), code: 'BB-2026-0007', versions: [{ number: 1, filedAt: at(5), filedBy: 'Lan', authorsOnly: false }], screenings: [], receipts: [], withdrawnAt: null, outcome: null, ...change,
}) as unknown as Dossier;
const said = (change: object) => timelineOf(dossier(change)).map(({ text, kind }) => [kind, text]);

test('a request that was answered is no longer a warning', () => {
  const words = 'Phòng Văn hóa – Xã hội đề nghị bổ sung, chậm nhất hết ngày 11/5/2026.';
  expect(said({ screenings: [screening('RETURN', 7, { dueAt })] })[0]).toEqual(['ask', words]);
  const versions = [{ number: 1, filedAt: at(5), filedBy: 'Lan', authorsOnly: false }, { number: 2, filedAt: at(9), filedBy: 'Lan', authorsOnly: false }];
  expect(said({ versions, screenings: [screening('RETURN', 7, { dueAt, answeredAt: at(9) })] }).slice(0, 2)).toEqual([['done', 'Lan nộp bổ sung (bản 2).'], ['done', words]]);
});

test('calm words, newest first, and nothing of the council before the results are out', () => {
  const screenings = [screening('REJECT', 6), screening('REOPEN', 7), screening('ACCEPT', 8)];
  expect(said({ screenings })).toEqual([
    ['good', 'Phòng Văn hóa – Xã hội tiếp nhận: hồ sơ đủ điều kiện.'],
    ['done', 'Phòng Văn hóa – Xã hội xem lại hồ sơ; kết luận mới sẽ ghi tại đây.'],
    ['refused', 'Phòng Văn hóa – Xã hội chưa tiếp nhận hồ sơ; lý do ghi trên trang này.'],
    ['done', 'Lan nộp hồ sơ, mã BB-2026-0007.'],
    ['draft', 'Bắt đầu soạn hồ sơ.'],
  ]);
});
