import { expect, test } from 'vitest';
import { officeView } from '@/app/(portal)/submissions/[submissionId]/office-view';
import { outcomeView, resultView } from '@/app/(portal)/submissions/[submissionId]/result-view';
import type { Role } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import type { Dossier } from '@/domain/submissions/dossier';
import type { ScreeningView } from '@/domain/submissions/screening-queries';
import type { LocalDay } from '@/domain/time/calendar';

const now = new Date('2026-05-02T09:00:00+07:00');
const as = (...roles: Role[]) => ({ now, actor: { roles } }) as unknown as Ctx;
const at = (text: string) => new Date(`${text}+07:00`);

const screening: ScreeningView = {
  id: 'd1', campaignId: 'c1', code: 'BB-2026-0007', status: 'SCREENING', campaignStatus: 'LAUNCHED', supplementDueAt: null, lateReason: null, screenerName: 'Nguyễn Thị Thanh Hà', isOwn: false,
  enteredFromPaper: false, parts: [{ key: 'head', title: 'Thông tin chung' }, { key: 'effect', title: 'Hiệu quả' }], partTitles: [{ key: 'effect', title: 'Hiệu quả' }], paperCopies: 2, paperColour: true, filingRule: 'PAPER',
  gaps: ['Mục 2: Viết phần “Hiệu quả”.'], unit: { relation: 'ASSIGNED', recognisable: false },
  paper: { words: 'trễ 1 ngày', tone: 'warn' }, filing: { words: 'đúng hạn', tone: 'good' }, confirmation: { words: 'Chưa có.', tone: 'mute' },
  receipts: [
    { id: 'r1', dayKind: null, afterHours: '', arrivalNumber: '611', arrivedAt: at('2026-04-16T08:00:00'), channel: 'POST', copies: 1, colour: false, coverNumber: '', coverOn: null, note: '', by: 'Hà', at: at('2026-04-16T08:05:00'), voidedAt: at('2026-04-16T09:00:00'), voidReason: 'ghi nhầm' },
    { id: 'r2', dayKind: null, afterHours: 'Đến ngoài giờ.', arrivalNumber: '612', arrivedAt: at('2026-04-17T14:10:00'), channel: 'IN_PERSON', copies: 2, colour: true, coverNumber: '37', coverOn: new Date('2026-04-16T00:00:00Z'), note: 'thiếu chữ ký', by: 'Hà', at: at('2026-04-17T14:12:00'), voidedAt: null, voidReason: null },
  ],
  screenings: [{ id: 's1', kind: 'RETURN', reason: 'Nêu rõ nguồn.', sectionKeys: ['effect'], sectionTexts: [], dueAt: at('2026-05-01T00:00:00'), at: at('2026-04-20T10:00:00'), by: 'Hà', answeredAt: null }],
  whyNot: { startScreening: 'wrong_status', accept: null, return: null, reject: null, reopenScreening: 'wrong_status' }, whyNotReceive: null, whyNotExtend: 'wrong_status',
};

test('the office reads words, and buttons of its state only', () => {
  const view = officeView(as('office'), screening);
  expect(view).toMatchObject({
    standing: 'Đang thẩm tra. Người thẩm tra: Nguyễn Thị Thanh Hà.', own: null,
    actions: { status: 'SCREENING', today: '2026-05-02', suggestedDue: '2026-05-07', parts: screening.parts },
    conclusions: [{ kind: 'RETURN', label: 'Trả lại để bổ sung', by: 'Hà', at: '10:00, 20/4/2026', reason: 'Nêu rõ nguồn.', lines: ['Hạn bổ sung: hết ngày 30/4/2026, quá hạn.', 'Mục: Hiệu quả.'] }],
    addReceipt: { code: 'BB-2026-0007', time: '09:00', copies: 2, colour: true, disabledReason: null },
  });
  expect(Object.keys(view.actions?.whyNot ?? {})).toEqual(['startScreening']);
  expect(view.checks.map(({ label, words, tone }) => [label, words, tone])).toEqual([
    ['Nội dung hồ sơ', 'Còn 1 chỗ thiếu', 'warn'],
    ['Thời hạn nộp', 'Đúng hạn (tính theo bản giấy)', 'good'],
    ['Bản giấy', 'Trễ 1 ngày', 'warn'],
    ['Xác nhận của đơn vị', 'Chưa có.', 'warn'],
    ['Đơn vị', 'Giao chỉ tiêu; không thuộc thẩm quyền công nhận', 'warn'],
  ]);
  expect(view.receipts.sub).toBe('Đợt này yêu cầu 02 bản màu; đã nhận 02 bản.');
  expect(view.receipts.rows).toMatchObject([
    { words: 'Số đến 611, 08:00, 16/4/2026; bưu chính; 1 bản', sub: 'Người ghi: Hà, 08:05, 16/4/2026', voided: 'Đã hủy 09:00, 16/4/2026: ghi nhầm', voidable: false },
    { sub: 'Công văn số 37 ngày 16/4/2026 · Người ghi: Hà, 14:12, 17/4/2026 · thiếu chữ ký', voided: null, voidable: true },
  ]);
});

test('a concluded dossier offers to reopen only; leaders read and one own dossier is not judged', () => {
  const concluded = officeView(as('officeHead'), { ...screening, status: 'ELIGIBLE', whyNot: { ...screening.whyNot, accept: 'wrong_status', reopenScreening: 'scoring_over' } });
  expect(Object.keys(concluded.actions?.whyNot ?? {})).toEqual(['reopenScreening']);
  expect(concluded.actions?.parts).toEqual([]);
  const leader = officeView(as('chairman'), screening);
  expect([leader.actions, leader.addReceipt, leader.receipts.rows.some(({ voidable }) => voidable)]).toEqual([null, null, false]);
  const own = officeView(as('office'), { ...screening, isOwn: true });
  expect(own.actions).toBeNull();
  expect(own.own).not.toBeNull();
});

test('scores as the plan counts them, a missing mean as a dash', () => {
  const dossier = { id: 'd1', campaignId: 'c1' } as Dossier;
  const rubric = [{ id: 'k1', name: 'Tính mới', maxScore: 3000, floorScore: 1500 }, { id: 'k2', name: 'Hiệu quả', maxScore: 2000, floorScore: 0 }];
  const byPlan = { spread: null, tier: '', rule: { passMark: 7000, supplementFrom: null, thirdScorerFrom: null } };
  const counted = resultView({ mean: 6820, passed: false, rank: 3, tied: 2, sheets: 5, of: 60, criteria: [{ criterionId: 'k1', mean: 1250, belowFloor: true }], rubric, ...byPlan }, dossier);
  expect(counted).toEqual({
    href: '/campaigns/c1/scores/d1', mean: '68,20', place: 'Hạng: Đồng hạng 3 trong 60 hồ sơ · 5 phiếu', passed: false, verdict: 'Chưa đủ điều kiện công nhận',
    lines: [{ name: 'Tính mới', score: '12,50/30', floor: 'dưới điểm sàn 15' }, { name: 'Hiệu quả', score: '–/20', floor: null }],
  });
  expect(resultView({ mean: null, passed: false, rank: null, tied: 0, sheets: 0, of: 60, criteria: [], rubric: [], ...byPlan }, dossier)).toMatchObject({ mean: '–', verdict: 'Chưa đủ số phiếu' });
});

test('what was decided: recognised, revoked, nothing before it is published', () => {
  const published = { outcome: 'RECOGNISED' as const, decisionNumber: '214', decisionOn: '2026-05-30' as LocalDay, publishedAt: now, revokedAt: null, revokeReason: null, slug: 'phieu-hen', symbol: null };
  expect(outcomeView(null)).toBeNull();
  expect(outcomeView(published)).toMatchObject({ good: true, state: 'recognised', slug: 'phieu-hen' });
  expect(outcomeView(published)?.sentences[0]).toBe('Được công nhận tại Quyết định số 214/QĐ-UBND ngày 30/5/2026.');
  expect(outcomeView({ ...published, symbol: 'UBNDX', decisionOn: null })?.sentences[0]).toBe('Được công nhận tại Quyết định số 214/QĐ-UBNDX.');
  expect(outcomeView({ ...published, revokedAt: now, revokeReason: 'Trùng.', slug: null })).toMatchObject({ good: false, state: 'revoked', sentences: ['Kết quả công nhận đã được thu hồi.', 'Lý do: Trùng.'] });
});
