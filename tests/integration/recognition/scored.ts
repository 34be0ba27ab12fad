import type { PrismaClient } from '@/generated/prisma/client';
import type { Maturity } from '@/generated/prisma/enums';
import { newId } from '@/domain/id';
import { approveProposal } from '@/domain/recognition/approve-proposal';
import { enterDecisionNumber } from '@/domain/recognition/enter-decision-number';
import { prepareProposal } from '@/domain/recognition/prepare-proposal';
import { attachScan } from '@/domain/recognition/attach-scan';
import { signProposal } from '@/domain/recognition/sign-proposal';
import { closesAt, daysAfter, makeSubmission, makeWorld, type PersonName, type World } from '../../harness/make';

export const scoredAt = daysAfter(closesAt, 30);
export const after = daysAfter(closesAt, 31);

type Dossier = { owner?: PersonName; title: string; mean: number | null; passed: boolean; maturity?: Maturity; confidential?: string; authors?: { person?: PersonName; fullName?: string; share: number }[] };

/** A campaign whose points are closed: one applied and passed, one idea that passed, one short of the mark. */
export const threeDossiers: Dossier[] = [
  { title: 'Phiếu hẹn in chữ lớn', mean: 8250, passed: true },
  { owner: 'tacgia2', title: 'Sổ tay bằng tiếng Chăm', mean: 7400, passed: true, maturity: 'IDEA' },
  { owner: 'tacgia3', title: 'Thùng thư góp ý', mean: 6100, passed: false },
];

export type Scored = { world: World; ids: string[] };

export async function makeScored(db: PrismaClient, dossiers: readonly Dossier[] = threeDossiers, options: { name?: string; prefix?: string } = {}): Promise<Scored> {
  const world = await makeWorld(db, options);
  const { organizationId, campaignId } = world;
  const ids: string[] = [];
  for (const [i, dossier] of dossiers.entries()) {
    const id = await makeSubmission(world, { owner: dossier.owner, status: 'ELIGIBLE', title: dossier.title, number: i + 1, authors: dossier.authors });
    await db.submission.updateMany({ where: { id }, data: { maturity: dossier.maturity ?? 'APPLIED', confidential: dossier.confidential ?? '', code: `${options.prefix ?? 'BB'}-2026-000${i + 1}` } });
    await db.result.create({ data: { organizationId, submissionId: id, campaignId, sheets: 5, mean: dossier.mean, rank: i + 1, passed: dossier.passed, criteria: [], position: i + 1, tied: 1, belowFloor: false, totals: {}, computedAt: scoredAt } });
    ids.push(id);
  }
  await db.campaign.updateMany({ where: { id: campaignId }, data: { status: 'SCORED', scoredAt } });
  return { world, ids };
}

export const versionOf = async (db: PrismaClient, proposalId: string): Promise<number> => (await db.proposal.findFirstOrThrow({ where: { id: proposalId } })).version;

export async function makePrepared(db: PrismaClient, dossiers?: readonly Dossier[], options?: { name?: string; prefix?: string }) {
  const scored = await makeScored(db, dossiers, options);
  const proposalId = await prepareProposal(scored.world.as('vanhoaxahoi', after), { campaignId: scored.world.campaignId });
  return { ...scored, proposalId };
}

export async function makeSigned(db: PrismaClient, dossiers?: readonly Dossier[], options?: { name?: string; prefix?: string }) {
  const prepared = await makePrepared(db, dossiers, options);
  await signProposal(prepared.world.as('truongphong', after), { proposalId: prepared.proposalId, version: 0 });
  return prepared;
}

export async function makeApproved(db: PrismaClient, dossiers?: readonly Dossier[], options?: { name?: string; prefix?: string }) {
  const signed = await makeSigned(db, dossiers, options);
  const named = await db.proposalItem.count({ where: { proposalId: signed.proposalId, outcome: { not: 'NOT_RECOGNISED' } } });
  await approveProposal(signed.world.as('chutich', after), { proposalId: signed.proposalId, version: 1, form: 'ON_BEHALF_CHAIRMAN', typedCount: named });
  const { id: decisionId } = await db.decision.findFirstOrThrow({ where: { proposalId: signed.proposalId } });
  return { ...signed, decisionId };
}

export async function makeFile(world: World, person: PersonName, mime = 'application/pdf'): Promise<string> {
  const id = newId();
  await world.db.file.create({
    data: { organizationId: world.organizationId, id, sha256: 'a'.repeat(64), name: 'quyet-dinh.pdf', mime, size: 10, uploadedById: world.accounts[person], createdAt: after },
  });
  return id;
}

export async function makeRegistered(db: PrismaClient, dossiers?: readonly Dossier[], options?: { name?: string; prefix?: string }) {
  const approved = await makeApproved(db, dossiers, options);
  const { world, decisionId } = approved;
  await enterDecisionNumber(world.as('vanhoaxahoi', after), { decisionId, seenNumber: '', number: '214', issuedOn: '2026-05-30', form: 'ON_BEHALF_CHAIRMAN', signerName: 'Nguyễn Hữu Phước' });
  await attachScan(world.as('vanhoaxahoi', after), { decisionId, fileId: await makeFile(world, 'vanhoaxahoi') });
  return approved;
}
