import { closeScoring } from '@/domain/reviews/close-scoring';
import { closeSheet } from '@/domain/reviews/close-sheet';
import { releaseComments } from '@/domain/reviews/released/release-comments';
import { commentsPage } from '@/domain/reviews/released/released-queries';
import { withholdComment } from '@/domain/reviews/released/withhold-comment';
import { reopenScoring } from '@/domain/reviews/reopen-scoring';
import { reopenSheet } from '@/domain/reviews/reopen-sheet';
import { saveSheet } from '@/domain/reviews/save-sheet';
import { afterwardsOf } from '@/domain/recognition/afterwards';
import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { getDossier } from '@/domain/submissions/queries';
import type { PrismaClient } from '@/generated/prisma/client';
import { whyView } from '@/app/(portal)/submissions/[submissionId]/why-view';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter } from '../../harness/make';
import { type ScoringWorld, scoringWorld } from './scoring-world';

const later = daysAfter(closesAt, 32);
const names = ['Nguyễn Hữu Phước', 'Phạm Văn Lợi', 'Võ Thị Hồng Gấm'];

/** Dossier `a` scored by three, two with a comment; scoring closed. */
async function commented(db: PrismaClient) {
  const world = await scoringWorld(db);
  const give = async (who: 'chutich' | 'hoidong1' | 'hoidong2', comment: string, ...points: number[]) => {
    const { version } = await saveSheet(world.at(who), world.a, { version: 0, values: world.values(...points), comment });
    await closeSheet(world.at(who), { submissionId: world.a, version });
  };
  await give('chutich', 'Cần số liệu đối chứng.', 2000, 1500, 2000, 1500);
  await give('hoidong1', 'Anh Lợi thấy nên nhân rộng ra các thôn.', 2500, 1500, 2500, 1500);
  await give('hoidong2', '', 2400, 1200, 2100, 1000);
  await db.criterion.updateMany({ where: { id: world.criterionIds[3] }, data: { floorScore: 1400 } });
  await closeScoring(world.as('thuky', later), { campaignId: world.campaignId, unfinishedConfirmed: 5 });
  const sheets = (await commentsPage(world.as('thuky', later), world.a))?.comments ?? [];
  return { ...world, sheets, one: sheets[0], two: sheets[1] };
}

/** As publish-results leaves it. */
async function publish(db: PrismaClient, world: ScoringWorld): Promise<void> {
  const { organizationId, campaignId } = world;
  const [proposalId, decisionId] = [newId(), newId()];
  await db.proposal.create({ data: { organizationId, id: proposalId, campaignId, status: 'APPROVED', preparedById: world.accounts.vanhoaxahoi, preparedAt: later, signedById: world.accounts.truongphong, signedAt: later, decidedById: world.accounts.chutich, decidedAt: later } });
  const scanFileId = newId();
  await db.file.create({ data: { organizationId, id: scanFileId, sha256: 'a'.repeat(64), name: 'qd.pdf', mime: 'application/pdf', size: 1, createdAt: later } });
  await db.decision.create({ data: { organizationId, id: decisionId, scanFileId, campaignId, proposalId, number: '214', issuedOn: new Date('2026-06-01T00:00:00Z'), signatureForm: 'CHAIRMAN', signerName: 'x', createdAt: later, publishedAt: later, publishedById: world.accounts.vanhoaxahoi } });
  await db.recognition.create({ data: { organizationId, submissionId: world.a, decisionId, outcome: 'NOT_RECOGNISED', publishedAt: later } });
  await db.campaign.updateMany({ where: { id: campaignId }, data: { status: 'PUBLISHED', publishedAt: later } });
}

const whyOf = async (ctx: Ctx, id: string) => {
  const dossier = await getDossier(ctx, id);
  return dossier && (await afterwardsOf(ctx, dossier));
};

test('nothing is released by itself; the authors read only what was released, shortened as it was, after publication', async ({ db }) => {
  const world = await commented(db);
  const { a, one, two } = world;
  expect(world.sheets.map(({ fullName, released }) => [fullName, released])).toEqual([['Nguyễn Hữu Phước', null], ['Phạm Văn Lợi', null]]);
  await releaseComments(world.as('thuky', later), { submissionId: a, comments: [{ sheetId: two?.sheetId ?? '', version: two?.version ?? 0, text: 'Nên nhân rộng ra các thôn.' }] });
  expect(await whyOf(world.as('tacgia1', later), a)).toBeNull();
  await publish(db, world);
  expect((await whyOf(world.as('tacgia1', later), a))?.why?.comments).toEqual(['Nên nhân rộng ra các thôn.']);
  expect((await db.scoreSheet.findFirstOrThrow({ where: { id: two?.sheetId } })).comment).toBe('Anh Lợi thấy nên nhân rộng ra các thôn.');
  expect(await db.releasedComment.findFirst()).toMatchObject({ byId: world.accounts.thuky, at: later });
  // All at once by the office, in an order that says nothing about who wrote what.
  for (const first of [two, one]) {
    await releaseComments(world.as('vanhoaxahoi', later), { submissionId: a, comments: [one, two].map((each) => ({ sheetId: each?.sheetId ?? '', version: each?.version ?? 0, text: each === first ? 'Ý đầu.' : 'Ý sau.' })) });
    expect((await whyOf(world.as('tacgia1', later), a))?.why?.comments).toEqual(['Ý đầu.', 'Ý sau.']);
  }
  await withholdComment(world.as('thuky', later), { submissionId: a, sheetId: one?.sheetId ?? '' });
  expect((await whyOf(world.as('tacgia1', later), a))?.why?.comments).toEqual(['Ý sau.']);
  await expect(withholdComment(world.as('thuky', later), { submissionId: a, sheetId: one?.sheetId ?? '' })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
});

test('why: means with maximum and floor, pass mark and conclusion; no rank, no name, no number of sheets; the unit and strangers get none of it', async ({ db }) => {
  const world = await commented(db);
  await publish(db, world);
  const found = await whyOf(world.as('tacgia1', later), world.a);
  expect(found?.why).toMatchObject({
    mean: 7233, passMark: 7000, passed: false, conclusion: null,
    criteria: [{ name: 'Tính mới', maxScore: 3000, mean: 2300 }, { mean: 1400 }, { mean: 2200 }, { floorScore: 1400, mean: 1333, belowFloor: true }],
  });
  const view = whyView(found);
  expect(view?.sentences).toEqual(['Điểm trung bình 72,33, từ ngưỡng 70 trở lên.', 'Trung bình dưới điểm sàn ở tiêu chí khả năng áp dụng ngay.']);
  const told = JSON.stringify([found, view]);
  for (const name of names) expect(told).not.toContain(name);
  expect(told).not.toMatch(/rank|hạng|sheets|không đạt|không được công nhận/iu);
  for (const person of ['kinhte', 'admin', 'tacgia3'] as const) expect(await whyOf(world.as(person, later), world.a)).toBeNull();
  for (const person of ['vanhoaxahoi', 'chutich', 'thuky'] as const) expect((await whyOf(world.as(person, later), world.a))?.why).toBeNull();

  // A group below its floor decides too, and a share may come from outside the council: then these are final points.
  await db.campaign.updateMany({ data: { extraName: 'Bình chọn', extraWeight: 2000, extraMax: 5000 } });
  await db.result.updateMany({ where: { submissionId: world.a }, data: { extra: 4100, groups: [{ name: 'Hiệu quả', mean: 2000, belowFloor: true }, { name: 'Hồ sơ', mean: 900, belowFloor: false }] } });
  await db.criterion.updateMany({ where: { id: world.criterionIds[0] ?? '' }, data: { counted: false } });
  const outside = whyView(await whyOf(world.as('tacgia1', later), world.a));
  expect(outside?.sentences).toEqual([
    'Điểm cuối cùng 72,33, từ ngưỡng 70 trở lên.', '20% là điểm Bình chọn (thang 50), 80% là trung bình các phiếu. Bình chọn: 41,00/50.',
    'Trung bình dưới điểm sàn ở tiêu chí khả năng áp dụng ngay.', 'Trung bình dưới điểm sàn ở nhóm tiêu chí Hiệu quả.',
  ]);
  expect(outside?.lines[0]?.name).toBe('Tính mới, không tính điểm');

  await db.campaign.updateMany({ data: { authorsSeeMeans: false } });
  const without = await whyOf(world.as('tacgia1', later), world.a);
  expect(without?.why).toMatchObject({ mean: null, criteria: [{ mean: null, belowFloor: false }, { mean: null }, { mean: null }, { mean: null, belowFloor: false }] });
  expect(JSON.stringify(whyView(without))).not.toMatch(/72,33|23,00|13,33|41,00|nhóm tiêu chí/u);
});

test('a conclusion of the meeting is read once the meeting is closed', async ({ db }) => {
  const world = await commented(db);
  await publish(db, world);
  const { organizationId, campaignId, a } = world;
  const meetingId = newId();
  await db.meeting.create({ data: { organizationId, id: meetingId, campaignId, startsAt: later, place: 'x', chairSeatId: world.seat('chutich'), secretarySeatId: world.seat('thuky'), createdById: world.accounts.thuky, createdAt: later } });
  await db.meetingItem.create({ data: { organizationId, meetingId, submissionId: a, position: 0, conclusion: 'NOT_ENOUGH', presiderSeatId: world.seat('chutich'), text: 'Chưa có số liệu sau khi áp dụng.', reason: 'Nội bộ', votesFor: 1, votesAgainst: 2, votesOther: 0, voters: 3, countedOf: 3, votedAt: later, concludedAt: later } });
  const conclusion = async () => whyView(await whyOf(world.as('tacgia1', later), a))?.conclusion;
  expect(await conclusion()).toBeNull();
  await db.meeting.updateMany({ data: { closedAt: later, closedById: world.accounts.thuky } });
  expect(await conclusion()).toEqual({ label: 'Chưa đủ điều kiện công nhận', text: 'Chưa có số liệu sau khi áp dụng.' });
  expect(JSON.stringify(await whyOf(world.as('tacgia1', later), a))).not.toContain('Nội bộ');
});

test('who may release: the secretary and the office, never for their own dossier, never before the sheets are counted', async ({ db }) => {
  const world = await commented(db);
  const { a, one } = world;
  const input = { submissionId: a, comments: [{ sheetId: one?.sheetId ?? '', version: one?.version ?? 0, text: 'x' }] };
  for (const person of ['chutich', 'hoidong1', 'phochutich'] as const) {
    expect(await commentsPage(world.as(person, later), a)).toBeNull();
    await expect(releaseComments(world.as(person, later), input)).rejects.toMatchObject({ reason: 'not_allowed' });
  }
  await expect(releaseComments(world.as('tacgia1', later), input)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(releaseComments(world.as('thuky', later), { ...input, comments: [{ ...input.comments[0], version: 99 }] as never })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  await expect(releaseComments(world.as('thuky', later), { ...input, comments: [{ sheetId: newId(), version: 1, text: 'x' }] })).rejects.toMatchObject({ reason: 'not_found' });
  await db.conflictDeclaration.create({ data: { organizationId: world.organizationId, submissionId: a, seatId: world.seat('thuky'), reason: 'x', byId: world.accounts.thuky, at: later } });
  expect(await commentsPage(world.as('thuky', later), a)).toBeNull();
  await expect(releaseComments(world.as('thuky', later), input)).rejects.toMatchObject({ reason: 'has_conflict' });
  await db.conflictDeclaration.deleteMany();
  await db.campaign.updateMany({ data: { status: 'SCORING' } });
  await expect(releaseComments(world.as('thuky', later), input)).rejects.toMatchObject({ reason: 'scoring_not_closed' });
});

test('what a member wrote whose sheet does not count by now is offered to nobody, and not released', async ({ db }) => {
  const world = await commented(db);
  const { a, one, two } = world;
  await db.conflictDeclaration.create({ data: { organizationId: world.organizationId, submissionId: a, seatId: world.seat('hoidong1'), reason: 'x', byId: world.accounts.hoidong1, at: later } });
  expect((await commentsPage(world.as('thuky', later), a))?.comments.map(({ sheetId }) => sheetId)).toEqual([one?.sheetId]);
  await expect(releaseComments(world.as('thuky', later), { submissionId: a, comments: [{ sheetId: two?.sheetId ?? '', version: two?.version ?? 0, text: 'x' }] })).rejects.toMatchObject({ reason: 'not_found' });
});

test('a sheet reopened after the release: what it said before is no longer read', async ({ db }) => {
  const world = await commented(db);
  const { a, one } = world;
  await releaseComments(world.as('thuky', later), { submissionId: a, comments: [{ sheetId: one?.sheetId ?? '', version: one?.version ?? 0, text: 'Cần số liệu đối chứng.' }] });
  await reopenScoring(world.as('thuky', later), { campaignId: world.campaignId, reason: 'Sót một phiếu giấy.' });
  await db.campaign.updateMany({ data: { scoringClosesAt: daysAfter(later, 5) } });
  await reopenSheet(world.as('thuky', later), { sheetId: one?.sheetId ?? '', reason: 'Sửa nhận xét.' });
  const sheet = await db.scoreSheet.findFirstOrThrow({ where: { id: one?.sheetId } });
  const { version } = await saveSheet(world.as('chutich', later), a, { version: sheet.version, values: world.values(2000, 1500, 2000, 1500), comment: 'Số liệu đã đủ.' });
  await closeSheet(world.as('chutich', later), { submissionId: a, version });
  await closeScoring(world.as('thuky', later), { campaignId: world.campaignId, unfinishedConfirmed: 5 });
  expect((await commentsPage(world.as('thuky', later), a))?.comments[0]).toMatchObject({ comment: 'Số liệu đã đủ.', released: { stale: true } });
  await publish(db, world);
  expect((await whyOf(world.as('tacgia1', later), a))?.why?.comments).toEqual([]);
});
