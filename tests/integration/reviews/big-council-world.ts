import type { PrismaClient } from '@/generated/prisma/client';
import { newId } from '@/domain/id';
import { assignmentPage } from '@/domain/reviews/assignment/assignment-queries';
import { disagreementOf } from '@/domain/reviews/disagreement-queries';
import { extraScores } from '@/domain/reviews/extra-queries';
import { meetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { planMeeting } from '@/domain/reviews/meeting/plan-meeting';
import { paperGrid } from '@/domain/reviews/paper/paper-queries';
import { scoringProgress } from '@/domain/reviews/progress-queries';
import { meetingAt, plan, scored } from './meeting-world';

/** Nine members, each with a closed sheet of every dossier, points from outside, results, and a planned meeting. */
export async function bigCouncil(db: PrismaClient, dossiers: number) {
  const world = await scored(db, 0);
  const { organizationId, campaignId, at, accounts, units, fieldIds, topicIds, staffKindId, criterionIds } = world;
  const inCampaign = { organizationId, campaignId };
  await db.councilSeat.createMany({ data: Array.from({ length: 6 }, (_, i) => ({ ...inCampaign, id: newId(), fullName: `Ủy viên ${i}`, foldedName: `uy vien ${i}`, seat: 'member' as const, scores: true, votes: true, position: 10 + i })) });
  const ids = Array.from({ length: dossiers }, newId);
  const rows = {
    dossiers: ids.map((id, i) => ({
      organizationId, id, campaignId, ownerId: accounts.tacgia1, unitId: units.kinhte, status: 'ELIGIBLE' as const, title: `Giải pháp ${i}`, foldedTitle: `giai phap ${i}`, fieldId: fieldIds[i % 6], topicId: topicIds[0], maturity: 'APPLIED' as const,
      code: `BB-2026-${1000 + i}`, codeNumber: 1000 + i, filedAt: meetingAt, noSecretsAt: meetingAt, createdAt: meetingAt, updatedAt: meetingAt,
    })),
    authors: ids.map((submissionId, i) => ({ organizationId, submissionId, position: 0, accountId: i % 7 ? accounts.tacgia1 : null, fullName: i % 7 ? 'Lê Thị Minh Thư' : `Ủy viên ${i % 6}`, foldedName: i % 7 ? 'le thi minh thu' : `uy vien ${i % 6}`, unitName: '', foldedUnitName: '', jobTitle: '', staffKindId, share: 10_000 })),
  };
  await db.$transaction(async (tx) => {
    await tx.submission.createMany({ data: rows.dossiers });
    await tx.author.createMany({ data: rows.authors });
  });
  const seats = await db.councilSeat.findMany({ where: { ...inCampaign, scores: true } });
  const sheets = ids.flatMap((submissionId) => seats.map((seat) => ({ ...inCampaign, id: newId(), submissionId, seatId: seat.id, status: 'CLOSED' as const, version: 1, savedAt: meetingAt, closedAt: meetingAt })));
  await db.scoreSheet.createMany({ data: sheets });
  await db.score.createMany({ data: sheets.flatMap(({ id: sheetId }, i) => criterionIds.map((criterionId, k) => ({ organizationId, sheetId, criterionId, value: ((i * 7 + k * 3) % 30) * 50 }))) });
  await db.extraScore.createMany({ data: ids.map((submissionId) => ({ ...inCampaign, id: newId(), submissionId, value: 300, paperNumber: '12/BC', paperOn: new Date('2026-05-20T00:00:00Z'), byId: accounts.vanhoaxahoi, at: meetingAt })) });
  await db.result.createMany({ data: ids.map((submissionId, i) => ({ organizationId, submissionId, campaignId, sheets: 9, mean: 8000, rank: 1, passed: true, criteria: [], position: i + 1, tied: 1, belowFloor: false, totals: {}, computedAt: meetingAt })) });
  await world.settle({ extraName: 'Bình chọn của người dân', extraWeight: 3000, extraMax: 700 });
  await planMeeting(at('thuky'), plan(world));
  const seatId = seats[4]?.id ?? '';
  /** Each page with what it asks, by the stage in which it is looked at. */
  const pages = {
    agenda: async () => (await meetingRoom(at('thuky'), campaignId))?.items.length,
    disagreement: async () => (await disagreementOf(at('thuky'), campaignId, 1))?.total,
    extra: async () => (await extraScores(at('vanhoaxahoi'), campaignId, 1))?.total,
    grid: async () => (await paperGrid(at('thuky'), campaignId, seatId, { skip: 0, take: 50 }))?.total,
    proposal: async () => (await assignmentPage(at('thuky'), campaignId, 3))?.proposal?.loads.length,
    progress: async () => (await scoringProgress(at('thuky'), campaignId))?.dossiers.length,
  };
  return { ...world, pages };
}
