import { expect, test } from 'vitest';
import { attentionOf, type Judged } from '@/domain/recognition/attention';
import { countOutcomes, namedCount, suggestedOutcome, whyNotOutcome } from '@/domain/recognition/outcome';
import { outcomeNews } from '@/domain/recognition/outcome-words';
import { chainWarnings } from '@/domain/recognition/paper-chain';

const applied = { passed: true, maturity: 'APPLIED', recognisable: true } as const;

test.each([
  [applied, 'RECOGNISED'],
  [{ ...applied, maturity: 'RUNNING' as const }, 'SELECTED'],
  [{ ...applied, maturity: 'IDEA' as const }, 'SELECTED'],
  [{ ...applied, maturity: null }, 'SELECTED'],
  [{ ...applied, recognisable: false }, 'SELECTED'],
  [{ ...applied, passed: false }, 'NOT_RECOGNISED'],
  [{ passed: false, maturity: 'IDEA' as const, recognisable: false }, 'NOT_RECOGNISED'],
])('%j suggests %s', (facts, outcome) => {
  expect(suggestedOutcome(facts)).toBe(outcome);
});

test('the suggestion needs no word, everything else does', () => {
  expect(whyNotOutcome('RECOGNISED', applied, '')).toBeNull();
  expect(whyNotOutcome('NOT_RECOGNISED', applied, '')).toBe('change_needs_note');
  expect(whyNotOutcome('NOT_RECOGNISED', applied, 'Hội đồng thống nhất xét lại')).toBeNull();
});

test('no reason makes a sáng kiến of what is not applied, or of a unit the commune may not recognise', () => {
  expect(whyNotOutcome('RECOGNISED', { ...applied, maturity: 'IDEA' }, 'vì hay')).toBe('only_applied_recognised');
  expect(whyNotOutcome('RECOGNISED', { ...applied, recognisable: false }, 'vì hay')).toBe('not_recognisable_here');
  expect(whyNotOutcome('RECOGNISED', { ...applied, passed: false }, 'Hội đồng biểu quyết 7/7')).toBeNull();
});

test('named are the recognised and the selected', () => {
  const counts = countOutcomes(['RECOGNISED', 'SELECTED', 'SELECTED', 'NOT_RECOGNISED']);
  expect(counts).toEqual({ recognised: 1, selected: 2, notRecognised: 1 });
  expect(namedCount(counts)).toBe(3);
});

const judged: Judged = { ...applied, code: 'BB-2026-0001', title: 'Một', outcome: 'RECOGNISED', mean: 8000, sheets: 5, belowFloor: [], votesFor: 5, votesTotal: 5, note: '' };
const rules = { passMark: 7000, fullSheets: 5 };

test('nothing to look at where points, votes and sheets are in order', () => {
  expect(attentionOf([judged], rules)).toEqual([]);
});

test('each kind of exception is named, the weightier first', () => {
  const found = attentionOf(
    [
      { ...judged, sheets: 4 },
      { ...judged, votesFor: 2, votesTotal: 5 },
      { ...judged, votesFor: null, votesTotal: null },
      { ...judged, outcome: 'NOT_RECOGNISED', note: 'Trùng với xã bạn' },
      { ...judged, passed: false, outcome: 'NOT_RECOGNISED', mean: 7264, belowFloor: ['Tính mới'] },
      { ...judged, recognisable: false, outcome: 'SELECTED' },
    ],
    rules,
  );
  expect(found.map((each) => each.title)).toEqual([
    '2/5 phiếu đồng ý', 'Đủ điểm nhưng không đề nghị',
    '1 thành viên không tham gia chấm (có liên quan hoặc vắng)', 'Chưa ghi số phiếu đồng ý', 'Đủ tổng điểm nhưng dưới điểm sàn của tiêu chí',
    'Đơn vị không thuộc thẩm quyền công nhận của Ủy ban nhân dân',
  ]);
  expect(found[4]?.detail).toBe('“Một”: 72,64 điểm; dưới sàn: Tính mới.');
});

test('dates that run backwards and a number used twice are warnings', () => {
  const chain = { minutesOn: '2026-06-03', proposalOn: '2026-06-05', decisionOn: '2026-06-12', sameNumber: 0 } as const;
  expect(chainWarnings(chain)).toEqual([]);
  expect(chainWarnings({ ...chain, proposalOn: '2026-06-02' })).toEqual(['Tờ trình đề ngày trước Biên bản họp Hội đồng: ngày 02/6/2026 trước ngày 03/6/2026. Kiểm tra lại hai ngày này.']);
  expect(chainWarnings({ ...chain, decisionOn: '2026-06-01', sameNumber: 1 })).toHaveLength(2);
  expect(chainWarnings({ ...chain, proposalOn: null, decisionOn: '2026-06-01' })).toHaveLength(1);
});

test('each outcome has its own calm sentence', () => {
  const published = { title: 'Một', code: 'BB-2026-0001', decision: 'Quyết định số 214/QĐ-UBND ngày 18/12/2026', appealsUntil: null };
  expect(outcomeNews('RECOGNISED', published).body).toContain('được công nhận tại Quyết định số 214/QĐ-UBND ngày 18/12/2026');
  expect(outcomeNews('SELECTED', published).body).toContain('Giải pháp “Một” được chọn');
  expect(outcomeNews('NOT_RECOGNISED', published).body).toContain('chưa đủ điều kiện công nhận trong đợt này');
  expect(JSON.stringify(outcomeNews('NOT_RECOGNISED', published))).not.toMatch(/không đạt|điểm|hạng|214/);
  const until = new Date('2026-12-26T00:00:00+07:00');
  expect(outcomeNews('NOT_RECOGNISED', { ...published, appealsUntil: until }).body).toContain('kiến nghị xem xét lại gửi được đến hết ngày 25/12/2026');
});
