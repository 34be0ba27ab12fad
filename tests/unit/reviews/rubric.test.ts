import { describe, expect, test } from 'vitest';
import { commentDutyLabel, countingLabel, limitsLabel, lowestLabel, passedLabel, placesLabel, rankLabel, ruleSentences } from '@/domain/reviews/labels';
import { groupsOf } from '@/domain/campaigns/counting';
import { belowFloor, exactTotalOf, missingOf, scoreProblem, scoreProblems, stepped, toExplain, totalOf, typedTotalOf } from '@/domain/reviews/rubric';
import { addSeatInput, paperSheetInput, saveSheetInput } from '@/domain/reviews/schema';

const line = { id: '01900000-0000-7000-8000-000000000001', name: 'Tính mới', minScore: 0, maxScore: 2750, floorScore: 1000, stepScore: 50, weight: 10_000, counted: true, groupName: '', commentBelow: null, commentAbove: null };

describe('a score', () => {
  test.each([[0, null], [2750, null], [1050, null], [2800, 'Nhập từ 0 đến 27,5.'], [-50, 'Nhập từ 0 đến 27,5.'], [1025, 'Điểm theo bước 0,5.']])('%i', (value, problem) => {
    expect(scoreProblem(line, value)).toBe(problem);
  });
  test('the full mark stands even off the step', () => expect(scoreProblem({ ...line, maxScore: 2733 }, 2733)).toBeNull());
  test.each([[0, 'Nhập từ 1 đến 5.'], [99, 'Nhập từ 1 đến 5.'], [100, null], [150, null], [125, 'Điểm theo bước 0,5.'], [500, null], [501, 'Nhập từ 1 đến 5.']])('of a scale of 1–5: %i', (value, problem) => {
    expect(scoreProblem({ ...line, minScore: 100, maxScore: 500 }, value)).toBe(problem);
  });
  test('steps begin at the least score', () => {
    const odd = { ...line, minScore: 50, maxScore: 450, stepScore: 100 };
    expect([50, 150, 450, 100].map((value) => scoreProblem(odd, value))).toEqual([null, null, null, 'Điểm theo bước 1, từ 0,5.']);
  });
  test.each([[null, 1, 100], [null, -1, 100], [100, 1, 150], [100, -1, 100], [475, 1, 500], [475, -1, 450], [500, 1, 500], [0, 1, 100]] as const)('with the arrows on 1–5: %s by %i is %i', (value, direction, next) => {
    expect(stepped({ ...line, minScore: 100, maxScore: 500 }, value, direction)).toBe(next);
  });
  test('with the arrows from 0: as ever', () => {
    expect([stepped(line, null, 1), stepped(line, null, -1), stepped(line, 50, 1), stepped(line, 75, -1), stepped(line, 2740, 1)]).toEqual([50, 0, 100, 50, 2750]);
  });
  test('a criterion of another campaign is refused', () => expect(scoreProblems([line], { other: 100 })).toHaveProperty('values.other'));
  test('missing and below the floor', () => {
    expect(missingOf([line], {})).toHaveLength(1);
    expect(belowFloor([line], { [line.id]: 999 })).toHaveLength(1);
    expect(belowFloor([line], { [line.id]: 1000 })).toHaveLength(0);
    expect(belowFloor([line], {})).toHaveLength(0);
  });
});

test('the total as it is typed: by weight, what is no number counts as 0', () => {
  const criteria = [{ ...line, id: 'a', weight: 15_000 }, { ...line, id: 'b' }, { ...line, id: 'c', counted: false }];
  expect(typedTotalOf(criteria, { a: '3,5', b: 'bốn', c: '5' })).toBe(525);
  expect(typedTotalOf(criteria, { a: '3', b: '4,25' })).toBe(875);
});

test('what bounds a score is said once for every form', () => {
  expect(limitsLabel({ ...line, minScore: 100, maxScore: 500, floorScore: 200, stepScore: 100, weight: 15_000, commentBelow: 200 })).toBe('Tối đa 5, thấp nhất 1, bước 1, điểm sàn 2, hệ số 1,5, ghi nhận xét khi dưới 2');
  expect(limitsLabel({ ...line, floorScore: 0 })).toBe('Tối đa 27,5, bước 0,5');
});

describe('a sheet', () => {
  const [novelty, urgency, scope] = [
    { ...line, id: 'new', weight: 20_000, groupName: 'Nội dung', commentBelow: 1000, commentAbove: 2500 },
    { ...line, id: 'urgent', counted: false, groupName: 'Nội dung' },
    { ...line, id: 'scope', commentAbove: 2700 },
  ] as const;
  const rubric = [novelty, urgency, scope];

  test('totals Σ weight × score of what counts', () => expect(totalOf(rubric, { new: 1525, urgent: 2000, scope: 50 })).toBe(3100));
  test('keeps what a weight leaves below a hundredth; half up where it is shown', () => {
    const percents = [{ ...line, id: 'a', weight: 1250 }, { ...line, id: 'b', weight: 15_000 }];
    expect(exactTotalOf(percents, { a: 1004, b: 50 })).toBe(2_005_000);
    expect(totalOf(percents, { a: 1004, b: 50 })).toBe(201);
    expect(totalOf(percents, { a: 1003, b: 50 })).toBe(200);
  });
  test.each([[999, ['new']], [1000, []], [2500, []], [2501, ['new']]])('novelty %i asks for a comment: %j', (value, ids) => {
    expect(toExplain(rubric, { new: value, urgent: 0, scope: 2700 }).map(({ id }) => id)).toEqual(ids);
  });
  test('a score not given yet asks for none', () => expect(toExplain(rubric, {})).toEqual([]));
  test('groups are what stands side by side', () => expect(groupsOf(rubric).map(({ name, lines }) => [name, lines.length])).toEqual([['Nội dung', 2], ['', 1]]));
  test('in words', () => {
    expect([countingLabel(novelty), countingLabel(urgency), countingLabel(scope)]).toEqual(['hệ số 2', 'không tính điểm', '']);
    expect([countingLabel({ weight: 15_000, counted: true }), countingLabel({ weight: 1250, counted: true }), lowestLabel(100), lowestLabel(0)]).toEqual(['hệ số 1,5', 'hệ số 0,125 (12,5%)', 'thấp nhất 1', '']);
    expect([commentDutyLabel(novelty), commentDutyLabel(urgency), commentDutyLabel(scope)]).toEqual(['ghi nhận xét khi dưới 10 hoặc trên 25', '', 'ghi nhận xét khi trên 27']);
    const rule = { passMark: 7000, minSheets: 3, dropExtremesFrom: 0 };
    expect(ruleSentences(rule, rubric).slice(0, 2).join(' ')).toBe('Điểm của một phiếu là tổng điểm các tiêu chí, mỗi tiêu chí nhân hệ số của tiêu chí đó. Tiêu chí ghi “không tính điểm” được chấm để nhận xét, không cộng vào tổng.');
    expect(ruleSentences(rule, [{ ...scope, weight: 12_345 }]).join(' ')).toContain('Điểm của phiếu không làm tròn khi tính kết quả');
    expect(ruleSentences(rule, [{ ...scope, weight: 15_000, stepScore: 50 }]).join(' ')).not.toContain('không làm tròn');
    expect(ruleSentences(rule, [scope])[0]).toBe('Điểm của một phiếu là tổng điểm các tiêu chí.');
  });
});

describe('input', () => {
  const ids = { submissionId: line.id, seatId: line.id };
  test('paper scores are read as typed, comma or point', () => {
    expect(paperSheetInput.parse({ ...ids, paperSignedOn: '2026-05-20', values: { [line.id]: '27,5' }, comment: '' }).values[line.id]).toBe(2750);
    expect(paperSheetInput.safeParse({ ...ids, paperSignedOn: '2026-05-20', values: { [line.id]: '' }, comment: '' }).success).toBe(false);
    expect(paperSheetInput.safeParse({ ...ids, paperSignedOn: '2026-02-30', values: {}, comment: '' }).success).toBe(false);
  });
  test('autosave takes whole hundredths only, and normalises the comment', () => {
    expect(saveSheetInput.safeParse({ version: 0, values: { [line.id]: 27.5 }, comment: '' }).success).toBe(false);
    expect(saveSheetInput.parse({ version: 0, values: {}, comment: '  Tốt\u200b ' }).comment).toBe('Tốt');
  });
  test('tổ giúp việc and guests neither score nor vote; a seat needs somebody', () => {
    const seat = { campaignId: line.id, accountId: '', fullName: 'Trần Văn A', unitId: '', jobTitle: '', seat: 'assistant', scores: true, votes: false, reason: '' };
    expect(addSeatInput.safeParse(seat).success).toBe(false);
    expect(addSeatInput.safeParse({ ...seat, scores: false }).success).toBe(true);
    expect(addSeatInput.safeParse({ ...seat, scores: false, fullName: ' ' }).success).toBe(false);
  });
});

describe('words', () => {
  test('ties', () => {
    expect([rankLabel(3, 2), placesLabel(3, 2), rankLabel(3, 1), placesLabel(null, 0)]).toEqual(['Đồng hạng 3', '3–4', '3', '–']);
  });
  test('never "không đạt"', () => {
    expect(passedLabel(6900, false)).toBe('Chưa đủ điều kiện công nhận');
    expect(passedLabel(null, false)).toBe('Chưa đủ số phiếu');
    expect(ruleSentences({ passMark: 7000, minSheets: 3, dropExtremesFrom: 5 }).join(' ')).toContain('Từ 5 phiếu trở lên');
  });
});
