import { describe, expect, test } from 'vitest';
import { passedLabel, placesLabel, rankLabel, ruleSentences } from '@/domain/reviews/labels';
import { belowFloor, missingOf, scoreProblem, scoreProblems } from '@/domain/reviews/rubric';
import { addSeatInput, paperSheetInput, saveSheetInput } from '@/domain/reviews/schema';

const line = { id: '01900000-0000-7000-8000-000000000001', name: 'Tính mới', maxScore: 2750, floorScore: 1000, stepScore: 50 };

describe('a score', () => {
  test.each([[0, null], [2750, null], [1050, null], [2800, 'Nhập từ 0 đến 27,5.'], [-50, 'Nhập từ 0 đến 27,5.'], [1025, 'Điểm theo bước 0,5.']])('%i', (value, problem) => {
    expect(scoreProblem(line, value)).toBe(problem);
  });
  test('the full mark stands even off the step', () => expect(scoreProblem({ ...line, maxScore: 2733 }, 2733)).toBeNull());
  test('a criterion of another campaign is refused', () => expect(scoreProblems([line], { other: 100 })).toHaveProperty('values.other'));
  test('missing and below the floor', () => {
    expect(missingOf([line], {})).toHaveLength(1);
    expect(belowFloor([line], { [line.id]: 999 })).toHaveLength(1);
    expect(belowFloor([line], { [line.id]: 1000 })).toHaveLength(0);
    expect(belowFloor([line], {})).toHaveLength(0);
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
