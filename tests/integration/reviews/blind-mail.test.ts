import { closeScoring } from '@/domain/reviews/close-scoring';
import { cancelMeeting } from '@/domain/reviews/meeting/cancel-meeting';
import { meetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { planMeeting } from '@/domain/reviews/meeting/plan-meeting';
import { scoringProgress } from '@/domain/reviews/progress-queries';
import { reopenScoring } from '@/domain/reviews/reopen-scoring';
import { reopenSheet } from '@/domain/reviews/reopen-sheet';
import { openSecondRound } from '@/domain/reviews/second-round/open-second-round';
import type { PrismaClient } from '@/generated/prisma/client';
import { expect, test } from '../../harness/database';
import { type BlindWorld, blindWorld, plainNames } from './blind-world';
import { plan } from './meeting-world';

// Whoever keeps the papers knows the names, and gives reasons that the whole council is told.

const reason = `Theo lời ${plainNames.author}, ${plainNames.unit}.`;
const covered = 'Lý do: Theo lời […], […].';
const before = new Date('2026-06-01T08:00:00+07:00');

const bodies = async (db: PrismaClient, kind: string): Promise<string[]> => (await db.message.findMany({ where: { kind }, select: { body: true } })).map(({ body }) => body);

/** Two sheets of `a` 40 points apart, and all of `b`; then everything that is told with a reason. */
async function reasonsTold(world: BlindWorld): Promise<string> {
  const { campaignId, a, b } = world;
  const keeper = world.at('thuky');
  for (const [who, points] of [['chutich', 2500], ['hoidong2', 1000]] as const) {
    await world.score(who, a, points, points / 2, points, points / 2);
    await world.score(who, b, 2000, 1500, 2000, 2000);
  }
  await openSecondRound(keeper, { campaignId, submissionIds: [a], reason });
  await reopenSheet(keeper, { sheetId: (await world.sheetOf('hoidong2', b)).id, reason });
  const close = async () => closeScoring(keeper, { campaignId, unfinishedConfirmed: (await scoringProgress(keeper, campaignId))?.unfinished ?? 0 });
  await close();
  await reopenScoring(keeper, { campaignId, reason });
  await close();
  const { id: meetingId } = await planMeeting(world.at('thuky', before), plan(world));
  await cancelMeeting(world.at('thuky', before), { meetingId, reason });
  return meetingId;
}

const told = ['scoring.second_round_opened', 'sheet.reopened', 'scoring.reopened', 'session.invited'];

test('where one scores blind no message to the council names whose a dossier is, nor does its page say why a meeting was called off', async ({ db }) => {
  const world = await blindWorld(db);
  await world.settle({ secondRoundFrom: 1000 });
  await reasonsTold(world);
  for (const kind of told) {
    const found = (await bodies(db, kind)).filter((body) => body.includes('Lý do:'));
    expect(found.length, kind).toBeGreaterThan(0);
    for (const body of found) expect(body, kind).toContain(covered);
  }
  const why = async (ctx: Parameters<typeof meetingRoom>[0]) => (await meetingRoom(ctx, world.campaignId))?.meeting.cancelReason;
  expect([await why(world.blind('hoidong2')), await why(world.at('thuky'))]).toEqual(['Theo lời […], […].', reason]);
});

test('where names are no secret the reason is told as it was given', async ({ db }) => {
  const world = await blindWorld(db);
  await world.settle({ secondRoundFrom: 1000, blindScoring: false });
  await reasonsTold(world);
  for (const kind of told) expect((await bodies(db, kind)).some((body) => body.includes(`Lý do: ${reason}`)), kind).toBe(true);
});
