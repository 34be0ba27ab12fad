import { expect, test } from 'vitest';
import type { Actor } from '@/domain/context';
import type { RosterRow } from '@/domain/tracking/queries';
import { rosterLine, rosterView } from '@/app/(portal)/campaigns/[campaignId]/units/view';

const now = new Date('2026-04-10T09:00:00+07:00');
const row: RosterRow = {
  unitId: 'u', name: 'Phòng Kinh tế', bloc: 'PROFESSIONAL', position: 0, relation: 'ASSIGNED', quota: 2, recognisable: true,
  exemptedAt: null, exemptPaperNumber: null, exemptPaperOn: null, exemptReason: null,
  heads: [{ id: 'h', fullName: 'Nguyễn Khắc Hiếu', honorific: 'Ông', jobTitle: '', phone: null, email: null }],
  drafts: 1, filed: 1, eligible: 0, returned: 0, paperMissing: 1, state: 'short', lastReminder: null, reminderCount: 0,
};

test('a unit in words; what does not apply is not there at all', () => {
  expect(rosterLine(row, true, now)).toEqual({
    id: 'u', name: 'Phòng Kinh tế', heads: 'Ông Nguyễn Khắc Hiếu · Cơ quan chuyên môn', state: 'Chưa đủ số giao', glyph: 'p3', tone: 'warn',
    filed: 1, isBehind: true, owed: 2, eligible: 0, returned: 0, paperMissing: 1, drafts: 1, contact: 'Chưa liên hệ', remind: 'Đôn đốc',
  });
  expect(rosterLine(row, false, now)).not.toHaveProperty('remind');
  expect(rosterLine({ ...row, heads: [] }, true, now).heads).toBe('Chưa có tài khoản thủ trưởng · Cơ quan chuyên môn');
});

test('exempt, invited, told', () => {
  const exempt = rosterLine({ ...row, state: 'exempt', exemptedAt: now, exemptPaperNumber: '37/UBND' }, true, now);
  expect(exempt).toMatchObject({ exempt: 'Văn bản số 37/UBND', contact: 'Không cần' });
  expect(exempt).not.toHaveProperty('owed');
  const invited = rosterLine({ ...row, relation: 'INVITED', quota: null, state: 'invited', recognisable: false }, true, now);
  expect(invited).toMatchObject({ unrecognisable: true, remind: 'Gửi đề nghị' });
  expect(invited).not.toHaveProperty('owed');
  expect(rosterLine({ ...row, lastReminder: { at: now, channel: 'ZALO' }, reminderCount: 3 }, true, now)).toMatchObject({ contactOn: 'Hôm nay', contact: '· Zalo, 3 lần' });
  const yesterday = new Date('2026-04-09T23:59:00+07:00');
  expect(rosterLine({ ...row, lastReminder: { at: yesterday, channel: 'PHONE' }, reminderCount: 1 }, true, now)).toMatchObject({ contactOn: '09/4/2026', contact: '· Điện thoại' });
});

const campaign = {
  id: 'c', year: 2026, title: 'Sáng kiến năm 2026', status: 'LAUNCHED' as const, opensAt: new Date('2026-03-01T00:00:00+07:00'), submissionClosesAt: new Date('2026-04-30T00:00:00+07:00'),
  paperGraceDays: 0, paperCopies: 2, paperColour: true, filingRule: 'ELECTRONIC' as const,
};
const met = { ...row, unitId: 'm', name: 'Trạm Y tế', state: 'met' as const, filed: 2 };

test('tabs, summary and foot count the whole roster, the table shows what was asked for', () => {
  const view = rosterView({ roles: ['office'] } as unknown as Actor, now, campaign, [row, met], { q: '', bloc: null, tab: 'met', states: ['met'] });
  expect(view.tabs.map(({ label, count, current }) => [label, count, current])).toEqual([['Tất cả', 2, false], ['Chưa đủ số giao', 1, false], ['Đã đạt', 1, true]]);
  expect([view.summary?.met, view.summary?.bound, view.rows.map((each) => each.name), view.foot]).toEqual([1, 2, ['Trạm Y tế'], 'Đang hiện 1 trong 2 đơn vị.']);
  expect(view.summary?.segments.map(({ label }) => label)).toEqual(['Đã đạt', 'Chưa đủ số giao', 'Chưa có hồ sơ']);
  expect([view.mayRemind, view.urges, view.whyNotRemind]).toEqual([true, true, null]);
});

test('a leader reads and urges nobody; a head sees the own row without a summary', () => {
  const view = rosterView({ roles: ['chairman'] } as unknown as Actor, now, campaign, [row], { q: '', bloc: null, tab: '', states: null });
  expect([view.mayRemind, view.urges, view.summary, view.foot]).toEqual([false, false, null, 'Danh sách có 1 cơ quan, đơn vị.']);
});
