import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { whyNotHideBlind } from './blind-policy';
import type { HideFromBlind } from './blind-schema';
import { loadForBlind } from './load-for-blind';

/** A name was overlooked: from the next click on nobody who scores gets this file. */
export async function hideFromBlind(ctx: Ctx, { submissionId, evidenceId }: HideFromBlind): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const dossier = await loadForBlind(ctx, submissionId, evidenceId);
    const where = { organizationId, evidenceId, endedAt: null };
    refuseIf(whyNotHideBlind(ctx.actor, dossier, (await ctx.db.blindCopy.count({ where })) > 0));
    const { count } = await ctx.db.blindCopy.updateMany({ where, data: { endedAt: ctx.now } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'submission.blind_hidden', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { evidenceId });
  });
}
