import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import type { Dossier } from './dossier';

/** Where the campaign itself takes nothing in any more, the admission of the one who files is used up: it is for one dossier. */
export async function spendAdmission(ctx: Ctx, { id, campaignId, ownerId, campaign: { lateUntil } }: Dossier): Promise<void> {
  if (lateUntil && ctx.now < lateUntil) return;
  const { organizationId } = ctx.actor;
  const open = { organizationId, campaignId, accountId: ownerId, submissionId: null, closesAt: { gt: ctx.now } };
  const admission = await ctx.db.lateAdmission.findFirst({ where: open, orderBy: [{ closesAt: 'asc' }, { id: 'asc' }], select: { id: true } });
  const { count } = await ctx.db.lateAdmission.updateMany({ where: { ...open, id: admission?.id ?? id }, data: { submissionId: id } });
  // Two drafts of one person at the same moment: one of them.
  if (count === 0) throw new Refusal('changed_meanwhile');
}
