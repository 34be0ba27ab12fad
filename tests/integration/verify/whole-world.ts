import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PrismaClient } from '@/generated/prisma/client';
import { newId } from '@/domain/id';
import { totalOf } from '@/domain/reviews/rubric';
import { ranked, resultOf } from '@/domain/reviews/scoring';
import { hashOf } from '@/domain/submissions/snapshot';
import { fold } from '@/domain/text/fold';
import { blobPath } from '@/platform/backup/manifest';
import { closesAt, daysAfter, makeSubmission, makeWorld, midWindow, type World } from '../../harness/make';

export const scanBytes = Buffer.from('%PDF-1.7 quyết định đã ký');
export const scanHash = createHash('sha256').update(scanBytes).digest('hex');

/** One campaign from launch to publication, with two dossiers, two closed sheets each, a signed scan and a public page. */
export async function makeWholeWorld(db: PrismaClient, filesDir: string) {
  const world = await makeWorld(db);
  const { organizationId, campaignId, accounts } = world;
  const dossiers = [
    await makeSubmission(world, { status: 'ELIGIBLE', number: 1, owner: 'tacgia1', title: 'Trả kết quả tận nhà cho người cao tuổi' }),
    await makeSubmission(world, { status: 'ELIGIBLE', number: 2, owner: 'tacgia2', title: 'Mã QR hướng dẫn thủ tục đất đai' }),
  ] as const;
  const drafted = await makeSubmission(world, { owner: 'tacgia3', title: 'Bản nháp' });
  await db.counter.create({ data: { organizationId, key: 'submission:2026', value: 2 } });
  for (const [i, submissionId] of dossiers.entries()) await screen(world, submissionId, i === 0 ? await filedScans(world, submissionId) : {});
  await score(world, dossiers);
  const decisionId = await decide(world, dossiers, filesDir);
  await db.campaign.update({
    where: { organizationId_id: { organizationId, id: campaignId } },
    data: { status: 'PUBLISHED', scoringOpenedAt: daysAfter(closesAt, 1), scoredAt: daysAfter(closesAt, 20), publishedAt: daysAfter(closesAt, 40) },
  });
  await db.event.create({ data: { organizationId, id: newId(), at: midWindow, actorId: accounts.tacgia1, kind: 'submission.filed', subjectType: 'submission', subjectId: dossiers[0], campaignId, data: { code: 'BB-2026-0001' } } });
  await db.session.create({ data: { organizationId, id: 'a'.repeat(64), accountId: accounts.admin, device: 'Firefox', createdAt: midWindow, lastSeenAt: midWindow, expiresAt: daysAfter(closesAt, 400) } });
  await db.message.create({
    data: {
      organizationId, id: newId(), accountId: accounts.tacgia1, dedupeKey: 'k', kind: 'submission.filed', subject: 'Đã nhận hồ sơ', body: 'Mã BB-2026-0001.', mailState: 'QUEUED',
      mailTo: 'tacgia1@example.vn', createdAt: midWindow,
    },
  });
  return { ...world, dossiers, drafted, decisionId };
}

/** The first dossier with a scan in its evidence, and one that its version alone still names: exchanged since. */
async function filedScans({ db, organizationId, accounts }: World, submissionId: string) {
  const [proof, exchanged] = [newId(), newId()];
  const file = { organizationId, sha256: scanHash, name: 'Kế hoạch 15a.pdf', mime: 'application/pdf', size: scanBytes.length, uploadedById: accounts.tacgia1, createdAt: midWindow };
  await db.file.createMany({ data: [proof, exchanged].map((id) => ({ ...file, id })) });
  const evidence = await db.evidence.create({ data: { organizationId, submissionId, fileId: proof, position: 0, kind: 'PAPER', addedAt: midWindow } });
  await db.basisFile.create({ data: { organizationId, submissionId, fileId: exchanged, addedAt: midWindow } });
  return { evidence: [{ id: evidence.id, fileId: proof }], basis: { paperNumber: '15a/KH-UBND', file: { id: exchanged } } };
}

async function screen(world: World, submissionId: string, filed: object): Promise<void> {
  const { db, organizationId, accounts } = world;
  const content = { format: 1, title: 'Như khi nộp', ...filed };
  await db.submissionVersion.create({ data: { organizationId, submissionId, number: 1, filedAt: midWindow, filedById: accounts.tacgia1, content, contentHash: hashOf(content) } });
  await db.screening.create({ data: { organizationId, id: newId(), submissionId, kind: 'ACCEPT', sectionKeys: [], byId: accounts.vanhoaxahoi, at: daysAfter(midWindow, 1) } });
}

async function score(world: World, dossiers: readonly string[]): Promise<void> {
  const { db, organizationId, campaignId, criterionIds, seats } = world;
  const scorers = [seats.chutich, seats.hoidong1].filter((id): id is string => id !== undefined);
  const closedAt = daysAfter(closesAt, 10);
  const criteria = criterionIds.map((id) => ({ id, floorScore: 0, weight: 10_000, counted: true }));
  const rows = [];
  for (const [index, submissionId] of dossiers.entries()) {
    const sheets = scorers.map((seatId, place) => ({ seatId, scores: Object.fromEntries(criterionIds.map((id) => [id, 1800 - index * 300 + place * 50])) }));
    // hoidong1 shares the unit of tacgia2: soft, so both sheets count.
    for (const { seatId, scores } of sheets) {
      await db.scoreSheet.create({
        data: {
          organizationId, id: newId(), campaignId, submissionId, seatId, status: 'CLOSED', savedAt: closedAt, closedAt,
          scores: { create: Object.entries(scores).map(([criterionId, value]) => ({ criterionId, value })) },
        },
      });
    }
    rows.push({ submissionId, totals: Object.fromEntries(sheets.map(({ seatId, scores }) => [seatId, totalOf(criteria, scores)])), ...resultOf(sheets, criteria, { passMark: 7000, minSheets: 1, dropExtremesFrom: 0 }) });
  }
  await db.result.createMany({
    data: ranked(rows).map(({ submissionId, sheets, mean, rank, tied, passed, criteria, totals }, index) => ({ organizationId, campaignId, submissionId, sheets, mean, rank, tied, passed, criteria, totals, position: index + 1, belowFloor: false, computedAt: daysAfter(closesAt, 20) })),
  });
}

async function decide({ db, organizationId, campaignId, accounts }: World, dossiers: readonly string[], filesDir: string): Promise<string> {
  const [proposalId, decisionId, scanFileId, entryId] = [newId(), newId(), newId(), newId()];
  const at = daysAfter(closesAt, 30);
  await mkdir(dirname(blobPath(filesDir, scanHash)), { recursive: true });
  await writeFile(blobPath(filesDir, scanHash), scanBytes);
  await db.file.create({ data: { organizationId, id: scanFileId, sha256: scanHash, name: 'Quyết định 120.pdf', mime: 'application/pdf', size: scanBytes.length, uploadedById: accounts.vanhoaxahoi, createdAt: at } });
  await db.proposal.create({
    data: {
      organizationId, id: proposalId, campaignId, status: 'APPROVED', preparedById: accounts.vanhoaxahoi, preparedAt: at, signedById: accounts.truongphong, signedAt: at,
      decidedById: accounts.chutich, decidedAt: at, items: { create: dossiers.map((submissionId, index) => ({ submissionId, outcome: index === 0 ? ('RECOGNISED' as const) : ('NOT_RECOGNISED' as const) })) },
    },
  });
  await db.decision.create({
    data: {
      organizationId, id: decisionId, campaignId, proposalId, number: '120', issuedOn: new Date('2026-06-01T00:00:00Z'), signatureForm: 'CHAIRMAN', signerName: 'Nguyễn Hữu Phước',
      scanFileId, createdAt: at, publishedAt: daysAfter(closesAt, 40), publishedById: accounts.vanhoaxahoi,
      recognitions: { create: dossiers.map((submissionId, index) => ({ submissionId, outcome: index === 0 ? ('RECOGNISED' as const) : ('NOT_RECOGNISED' as const), publishedAt: daysAfter(closesAt, 40) })) },
    },
  });
  const title = 'Trả kết quả tận nhà cho người cao tuổi';
  await db.libraryEntry.create({
    data: {
      organizationId, id: entryId, slug: 'tra-ket-qua', title, foldedTitle: fold(title), summary: '', fieldName: 'Cải cách thủ tục hành chính', unitName: 'Phòng Kinh tế', authors: 'Lê Thị Minh Thư',
      year: 2026, outcome: 'RECOGNISED', decisionNumber: '120', decisionOn: new Date('2026-06-01T00:00:00Z'), submissionId: dossiers[0] ?? null, publishedAt: daysAfter(closesAt, 40),
    },
  });
  await db.publicLink.create({ data: { slug: 'tra-ket-qua', organizationId, kind: 'initiative', targetId: entryId } });
  return decisionId;
}
