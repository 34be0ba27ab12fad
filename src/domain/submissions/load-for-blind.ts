import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { identitySelect } from './authors';
import { visibleTo } from './policy';

/** A file that is in the dossier now, with what decides who may show it to blind scorers. */
export async function loadForBlind(ctx: Ctx, submissionId: string, evidenceId: string) {
  const { organizationId } = ctx.actor;
  const dossier = await ctx.db.submission.findFirst({
    where: { AND: [visibleTo(ctx.actor), { organizationId, id: submissionId, filedAt: { not: null } }] },
    select: {
      id: true, campaignId: true, campaign: { select: { status: true, blindScoring: true } },
      authors: { select: identitySelect },
    },
  });
  const evidence = dossier && await ctx.db.evidence.findFirst({
    where: { organizationId, submissionId, id: evidenceId, removedAt: null },
    select: { id: true, isMain: true, file: { select: { sha256: true, mime: true, size: true, scan: true } } },
  });
  if (!dossier || !evidence) throw new Refusal('not_found');
  return { ...dossier, evidence };
}
