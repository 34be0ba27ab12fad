import { accountsWithRole } from '@/domain/people/queries';
import type { Ctx } from '@/domain/context';
import { dropText } from '@/domain/library/similarity/keep-text';
import { recordEvent } from '@/domain/history/record-event';
import { tell } from '@/domain/outbox/tell';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { hearersOf } from './hearers';
import { holdCampaign } from './hold-campaign';
import { demandDossier, lockDossier } from './lock-dossier';
import { whyNotWithdraw } from './policy';
import type { WithdrawSubmission } from './schema';
import { tellGuests } from './tell-guests';
import { voidAuthorsMail } from './void-authors-mail';
import { moves } from './workflow';

/** Takes a dossier back. A draft goes quietly; of a filed one the office and the co-authors are told why. */
export async function withdrawSubmission(ctx: Ctx, { submissionId, reason }: WithdrawSubmission): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const found = await demandDossier(ctx, submissionId);
    refuseIf(whyNotWithdraw(ctx.actor, found));
    if (found.filedAt) await holdCampaign(ctx, found);
    const dossier = await lockDossier(ctx, found);
    refuseIf(whyNotWithdraw(ctx.actor, dossier));
    const wasFiled = dossier.filedAt !== null;
    if (wasFiled && !reason) throw new Refusal('reason_missing', { reason: ['Viết một câu để Phòng Văn hóa – Xã hội biết vì sao.'] });
    const { count } = await ctx.db.submission.updateMany({
      where: { organizationId, id: submissionId, status: dossier.status },
      data: { status: moves.withdraw.to, withdrawnAt: ctx.now, withdrawReason: reason || null, supplementDueAt: null, updatedAt: ctx.now, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'submission.withdrawn', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { code: dossier.code, from: dossier.status }, reason);
    if (!wasFiled) return;
    await dropText(ctx, { submissionId });
    await voidAuthorsMail(ctx, submissionId, ['submission.filed', 'submission.refiled'], `${submissionId}:`);
    const office = await accountsWithRole(ctx, 'office', 'officeHead');
    const { accounts, guests } = await hearersOf(ctx, dossier);
    const readers = new Set([...accounts, ...office.map(({ id }) => id)]);
    readers.delete(accountId);
    await tell(ctx, [...readers].map((reader) => ({
      accountId: reader,
      kind: 'submission.withdrawn',
      key: submissionId,
      subject: `Hồ sơ ${dossier.code} đã rút`,
      body: `${ctx.actor.fullName} đã rút hồ sơ ${dossier.code} “${dossier.title}”.\n\nLý do: ${reason}`,
      submissionId,
    })));
    await tellGuests(ctx, guests, { kind: 'submission.withdrawn', key: submissionId, elsewhere: 'đã rút' });
  });
}
