import type { Ctx } from '@/domain/context';
import type { Dossier } from './dossier';
import { isAuthor, visibleTo } from './policy';
import { seesShares, whyNotAnswerShare, whyNotChangeAuthors, whyNotRecordSigned } from './share-policy';
import { shareStanding } from './share-standing';

/** What the authors say to their shares and what the actor may do about it; null for whom it is no business of. */
export function sharesOf({ actor }: Pick<Ctx, 'actor'>, dossier: Dossier) {
  const now = { ...dossier, authors: dossier.authorsNow };
  if (!seesShares(actor, now)) return null;
  const standing = shareStanding(dossier.authors, dossier.shareReplies);
  const own = standing.authors.find(({ author }) => author.accountId === actor.accountId) ?? null;
  // Why somebody does not agree is for who drafted and for the office, not for the other authors.
  const readsReasons = dossier.ownerId === actor.accountId || !isAuthor(actor, now);
  return {
    ...standing,
    own,
    authors: standing.authors.map(({ author, reply }) => ({ author, reply: reply && { ...reply, reason: readsReasons || reply.byId === actor.accountId ? reply.reason : '' } })),
    whyNotAnswer: whyNotAnswerShare(actor, dossier),
    whyNotRecord: whyNotRecordSigned(actor, dossier),
    whyNotChange: whyNotChangeAuthors(actor, dossier),
  };
}

export type SharesShown = NonNullable<ReturnType<typeof sharesOf>>;

/** The scan of a signed confirmation, for who may read about it. */
export async function getShareScan(ctx: Ctx, submissionId: string, fileId: string) {
  const { organizationId } = ctx.actor;
  const visible = await ctx.db.submission.findFirst({
    where: { AND: [visibleTo(ctx.actor), { id: submissionId }] },
    select: { ownerId: true, authors: { select: { accountId: true } } },
  });
  if (!visible || !seesShares(ctx.actor, visible)) return null;
  const kept = await ctx.db.shareConfirmation.findFirst({
    where: { organizationId, submissionId, scanFileId: fileId },
    select: { scan: { select: { sha256: true, name: true, mime: true, size: true, scan: true } } },
  });
  return kept?.scan ?? null;
}
