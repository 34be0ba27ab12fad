import { expect, test } from 'vitest';
import type { Actor } from '@/domain/context';
import type { DossierFilter, DossierPage } from '@/domain/submissions/screening-list';
import { dossierLine, dossierListView } from '@/app/(portal)/campaigns/[campaignId]/submissions/view';

const now = new Date('2026-05-05T09:00:00+07:00');
const filedAt = new Date('2026-04-10T09:00:00+07:00');
const campaign: DossierPage['campaign'] = {
  year: 2026, title: 'Sáng kiến năm 2026', status: 'LAUNCHED', paperCopies: 2, paperGraceDays: 0, filingRule: 'ELECTRONIC', submissionClosesAt: filedAt,
  fields: [{ value: 'f', label: 'Thể chế' }], units: [{ value: 'other', label: 'Trạm Y tế' }, { value: 'u', label: 'Phòng Kinh tế' }], counts: { FILED: 120, WITHDRAWN: 1 },
};
const row: DossierPage['rows'][number] = {
  id: '1', code: 'BB-2026-0001', title: 'Phiếu hẹn', status: 'FILED', unitId: 'u', fieldId: 'f', authors: 'Lê Thị Thư, Bá Thịnh', filedAt,
  supplementDueAt: null, screenerName: null, firstPaperAt: null, lateReason: null, confirmed: null, paper: { words: 'chưa nhận', tone: 'mute' }, filing: { words: 'đúng hạn', tone: 'good' },
};
const plain = {
  id: '1', code: 'BB-2026-0001', title: 'Phiếu hẹn', authors: 'Lê Thị Thư, Bá Thịnh', state: 'filed', unit: 1, field: 0, filed: '10/4/2026', paper: 'Chưa nhận', paperTone: 'mute',
};
const line = (change: Partial<typeof row>, paperCopies = 2) => dossierLine({ ...row, ...change }, { ...campaign, paperCopies }, now);

test('a row in words; what does not apply is not there at all', () => {
  expect(line({})).toEqual(plain);
  const { paper: _paper, paperTone: _tone, ...withoutPaper } = plain;
  expect(line({}, 0)).toEqual(withoutPaper);
  expect(line({ unitId: 'gone', fieldId: null })).toMatchObject({ unit: -1, field: -1 });
});

test.each<[string, Partial<typeof row>, object]>([
  ['a supplement waited for', { status: 'RETURNED', supplementDueAt: new Date('2026-05-09T00:00:00+07:00') }, { state: 'returned', note: 'còn 3 ngày' }],
  ['a supplement that did not come', { status: 'RETURNED', supplementDueAt: now }, { note: 'quá hạn bổ sung', isLate: true }],
  ['in somebody’s hands', { status: 'SCREENING', screenerName: 'Nguyễn Thị Hà' }, { state: 'screening', note: 'Nguyễn Thị Hà' }],
  ['filed late', { filing: { words: 'trễ 2 ngày', tone: 'warn' } }, { filedLate: 'trễ 2 ngày' }],
  ['paper that came', { firstPaperAt: filedAt, paper: { words: 'đúng hạn', tone: 'good' } }, { paperOn: '10/4/2026', paper: 'đúng hạn', paperTone: 'good' }],
  ['paper that is overdue', { paper: { words: 'chưa nhận, quá hạn', tone: 'warn' } }, { paper: 'Quá hạn, chưa nhận', paperTone: 'warn' }],
])('%s', (_name, change, shown) => {
  expect(line(change)).toMatchObject(shown);
});

test('the word of the unit is missed only where it is asked for, of what is still on its way', () => {
  expect(line({ confirmed: false })).toMatchObject({ unconfirmed: true });
  for (const change of [{}, { confirmed: true }, { confirmed: false, status: 'WITHDRAWN' as const }, { confirmed: false, status: 'REJECTED' as const }]) expect(line(change)).not.toHaveProperty('unconfirmed');
});

test('of what was withdrawn no paper is waited for', () => {
  expect(line({ status: 'WITHDRAWN' })).not.toHaveProperty('paper');
  expect(line({ status: 'REJECTED', firstPaperAt: filedAt })).toMatchObject({ paperOn: '10/4/2026' });
  expect(line({ status: 'REJECTED', firstPaperAt: filedAt })).not.toHaveProperty('paper');
});

const filter: DossierFilter = { q: 'hẹn', fieldId: null, unitId: null, paperMissing: false, state: 'FILED', sort: 'filed' };
const office = { roles: ['office'] } as unknown as Actor;

test('tabs with something in them and the current one; links keep the filters', () => {
  const view = dossierListView(office, now, 'c', filter, { campaign, page: 2, total: 120, rows: [row] });
  expect(view.tabs.map(({ label, count, current }) => [label, count, current])).toEqual([['Tất cả', 121, false], ['Chờ thẩm tra', 120, true], ['Đã rút', 1, false]]);
  expect(view.tabs[2]?.href).toBe('/campaigns/c/submissions?state=WITHDRAWN&q=h%E1%BA%B9n');
  expect([view.prevHref, view.nextHref]).toEqual(['/campaigns/c/submissions?state=FILED&q=h%E1%BA%B9n', '/campaigns/c/submissions?state=FILED&q=h%E1%BA%B9n&page=3']);
  expect(view.byFiled).toEqual({ href: '/campaigns/c/submissions?state=FILED&q=h%E1%BA%B9n&sort=filedDesc', direction: 'ascending' });
  expect([view.isOffice, view.whyNotEnter, view.filter.isSet]).toEqual([true, null, true]);
  const last = dossierListView({ roles: ['chairman'] } as unknown as Actor, now, 'c', { ...filter, q: '', state: null }, { campaign, page: 3, total: 121, rows: [row] });
  expect([last.nextHref, last.isOffice, last.filter.isSet]).toEqual(['', false, false]);
});
