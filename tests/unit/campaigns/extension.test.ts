import { describe, expect, test } from 'vitest';
import { lastDayWithWeekday, planExtension } from '@/domain/campaigns/extension';
import { firstOutOfOrder, type StageDeadlines } from '@/domain/campaigns/stages';
import { endOfDayExclusive } from '@/domain/time/calendar';

// The plan of Bắc Bình and how its later stages were set.
const deadlines: StageDeadlines = {
  submissionClosesAt: endOfDayExclusive('2026-04-29'),
  screeningClosesAt: endOfDayExclusive('2026-05-15'),
  scoringClosesAt: endOfDayExclusive('2026-05-29'),
  meetingClosesAt: endOfDayExclusive('2026-06-05'),
  decisionClosesAt: null,
};

describe('planExtension', () => {
  test('moves later stages by the same number of days and leaves unset ones alone', () => {
    const plan = planExtension(deadlines, 'SUBMISSION', '2026-05-15', 'shift');
    expect(plan).toMatchObject({ ok: true });
    expect(plan.ok && plan.moves.map((move) => [move.stage, move.to.toISOString()])).toEqual([
      ['SUBMISSION', '2026-05-15T17:00:00.000Z'],
      ['SCREENING', '2026-05-31T17:00:00.000Z'],
      ['SCORING', '2026-06-14T17:00:00.000Z'],
      ['MEETING', '2026-06-21T17:00:00.000Z'],
    ]);
  });

  test('keeps later stages while they still come after', () => {
    const plan = planExtension(deadlines, 'SUBMISSION', '2026-05-14', 'keep');
    expect(plan.ok && plan.moves.map((move) => move.stage)).toEqual(['SUBMISSION']);
  });

  test('names the stage that would then end too early', () => {
    const plan = planExtension(deadlines, 'SUBMISSION', '2026-05-15', 'keep');
    expect(plan).toMatchObject({ ok: false, reason: 'deadlines_out_of_order' });
    expect(!plan.ok && plan.sentence).toContain('Thẩm tra, yêu cầu bổ sung');
  });

  test('the same day is not later, one day more is', () => {
    expect(planExtension(deadlines, 'SUBMISSION', '2026-04-29', 'shift')).toMatchObject({ ok: false, reason: 'deadline_not_later' });
    expect(planExtension(deadlines, 'SUBMISSION', '2026-04-28', 'shift')).toMatchObject({ ok: false, reason: 'deadline_not_later' });
    expect(planExtension(deadlines, 'SUBMISSION', '2026-04-30', 'shift')).toMatchObject({ ok: true });
  });

  test('what has no deadline cannot be extended', () => {
    expect(planExtension(deadlines, 'DECISION', '2026-06-30', 'shift')).toMatchObject({ ok: false, reason: 'stage_without_deadline' });
  });
});

test('order passes over what is not set', () => {
  expect(firstOutOfOrder(deadlines)).toBeNull();
  expect(firstOutOfOrder({ ...deadlines, screeningClosesAt: null, scoringClosesAt: deadlines.submissionClosesAt })).toMatchObject({ stage: 'SCORING', before: 'Nhận hồ sơ' });
});

test('the last day is said with its weekday', () => {
  expect(lastDayWithWeekday('2026-05-15')).toBe('hết ngày Thứ Sáu 15/5/2026');
  expect(lastDayWithWeekday('2026-05-17')).toBe('hết ngày Chủ nhật 17/5/2026');
});
