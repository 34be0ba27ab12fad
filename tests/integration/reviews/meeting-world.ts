import type { PrismaClient } from '@/generated/prisma/client';
import { markAttendance } from '@/domain/reviews/meeting/mark-attendance';
import { planMeeting } from '@/domain/reviews/meeting/plan-meeting';
import { closesAt, daysAfter, type PersonName } from '../../harness/make';
import { scoringWorld } from './scoring-world';

/** 8:00 of the day of the meeting, and the minutes after midnight as the form reads them. */
export const meetingAt = new Date('2026-06-03T08:00:00+07:00');

/** The world of scoring-world.ts with its points closed; `results`: how many of `a`, `b`, `own` have one. */
export async function scored(db: PrismaClient, results = 3, options: { name?: string; prefix?: string } = {}) {
  const world = await scoringWorld(db, options);
  const { organizationId, campaignId } = world;
  await db.submission.updateMany({ where: { organizationId }, data: { maturity: 'APPLIED' } });
  for (const [i, submissionId] of [world.a, world.b, world.own].slice(0, results).entries()) {
    const mean = 8500 - i * 1000;
    await db.result.create({ data: { organizationId, submissionId, campaignId, sheets: 2, mean, rank: i + 1, passed: mean >= 7000, criteria: [], position: i + 1, tied: 1, belowFloor: false, totals: {}, computedAt: daysAfter(closesAt, 30) } });
  }
  await world.settle({ status: 'SCORED', scoredAt: daysAfter(closesAt, 30) });
  const at = (who: PersonName, now: Date = meetingAt) => world.as(who, now);
  return { ...world, at };
}

type Scored = Pick<Awaited<ReturnType<typeof scored>>, 'campaignId' | 'seat'>;

export const plan = ({ campaignId, seat }: Scored, change: { chairSeatId?: string } = {}) => ({
  campaignId, heldOn: '2026-06-03' as const, startsAt: 480, place: 'Phòng họp số 1', chairSeatId: seat('chutich'), secretarySeatId: seat('thuky'), guests: '', ...change,
});

export async function makeMeeting(db: PrismaClient) {
  const world = await scored(db);
  const { id: meetingId } = await planMeeting(world.at('thuky'), plan(world));
  const mark = (who: PersonName, kind: 'PRESENT' | 'REMOTE' | 'ABSENT' | 'LEFT', now = meetingAt) =>
    markAttendance(world.at('thuky', now), { meetingId, seatId: world.seat(who), kind, reason: kind === 'ABSENT' ? 'dự tập huấn' : '' });
  return { ...world, meetingId, mark };
}
