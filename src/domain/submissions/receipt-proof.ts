import type { Ctx, Db } from '@/domain/context';

export type ReceiptProof = {
  code: string;
  organization: { kind: string; name: string };
  campaignTitle: string;
  withdrawnAt: Date | null;
  versions: { number: number; filedAt: Date; hash: string; authorsOnly: boolean }[];
  /** Those that still count. */
  paper: { arrivalNumber: string; arrivedAt: Date; copies: number }[];
};

/** What the paper in somebody's hand is checked against: no title, no names, no content. Null: no such receipt. */
export async function receiptProof(db: Db, token: string): Promise<ReceiptProof | null> {
  const link = await db.publicLink.findFirst({ where: { slug: token, kind: 'receipt' }, select: { organizationId: true, targetId: true, organization: { select: { kind: true, name: true } } } });
  if (!link) return null;
  const { organizationId, targetId: submissionId, organization } = link;
  const dossier = await db.submission.findFirst({
    where: { organizationId, id: submissionId, filedAt: { not: null } },
    select: {
      code: true, withdrawnAt: true, campaign: { select: { title: true } },
      versions: { select: { number: true, filedAt: true, contentHash: true, authorsOnly: true }, orderBy: { number: 'asc' } },
      receipts: { where: { voidedAt: null }, select: { arrivalNumber: true, arrivedAt: true, copies: true }, orderBy: { arrivedAt: 'asc' } },
    },
  });
  if (!dossier?.code) return null;
  return {
    code: dossier.code, organization, campaignTitle: dossier.campaign.title, withdrawnAt: dossier.withdrawnAt, paper: dossier.receipts,
    versions: dossier.versions.map(({ contentHash: hash, ...version }) => ({ ...version, hash })),
  };
}

/** The random end of the address on the receipt of a dossier; null for one that was never filed. */
export async function receiptToken({ db, actor }: Ctx, submissionId: string): Promise<string | null> {
  const link = await db.publicLink.findFirst({ where: { organizationId: actor.organizationId, kind: 'receipt', targetId: submissionId }, select: { slug: true } });
  return link?.slug ?? null;
}
