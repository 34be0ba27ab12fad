import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { withdrawEntry } from '@/domain/library/withdraw-entry';
import { Refusal, refuseIf } from '@/domain/refusal';
import { tellAuthors } from '@/domain/submissions/tell-authors';
import { voidAuthorsMail } from '@/domain/submissions/void-authors-mail';
import { transact } from '@/domain/transaction';
import { ownDossiers } from './load-proposal';
import { maySeeProposals, whyNotRevoke } from './policy';
import type { revokeInput } from './schema';

/** Withdrawn by a later paper, never deleted; its public page goes, its history stays. */
export async function revokeRecognition(ctx: Ctx, input: z.output<typeof revokeInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    if (!maySeeProposals(ctx.actor)) throw new Refusal('not_found');
    const recognition = await ctx.db.recognition.findFirst({
      where: { organizationId, submissionId: input.submissionId, outcome: { not: 'NOT_RECOGNISED' } },
      select: {
        revokedAt: true, decisionId: true,
        submission: { select: { id: true, code: true, title: true, ownerId: true, campaignId: true, authors: { select: { accountId: true } } } },
      },
    });
    if (!recognition) throw new Refusal('not_found');
    const own = await ownDossiers(ctx, [input.submissionId]);
    refuseIf(whyNotRevoke(ctx.actor, { revokedAt: recognition.revokedAt, authored: own.size > 0 }));
    const { count } = await ctx.db.recognition.updateMany({
      where: { organizationId, submissionId: input.submissionId, revokedAt: null },
      data: { revokedAt: ctx.now, revokeReason: input.reason },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await withdrawEntry(ctx, input.submissionId);
    const { submission } = recognition;
    await recordEvent(ctx, 'recognition.revoked', { type: 'submission', id: submission.id, campaignId: submission.campaignId }, { decisionId: recognition.decisionId }, input.reason);
    // Who has no mail yet shall not be congratulated and told otherwise in one morning (pretalx #1402).
    await voidAuthorsMail(ctx, submission.id, ['result.published'], `${recognition.decisionId}:${submission.id}:`);
    await tellAuthors(ctx, submission, {
      kind: 'recognition.revoked',
      key: submission.id,
      elsewhere: 'có thay đổi về kết quả',
      subject: `Thu hồi kết quả công nhận ${submission.code ?? ''}`,
      body: `Kết quả công nhận “${submission.title}” đã được thu hồi. Lý do: ${input.reason} Liên hệ Phòng Văn hóa – Xã hội nếu cần giải đáp.`,
    });
  });
}
