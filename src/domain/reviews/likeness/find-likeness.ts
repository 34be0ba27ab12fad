import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdStage, loadDossier } from '../load-sheet';
import type { FindLikeness } from '../schema';
import { judgingSeat, likenessFacts, whyNotFindLikeness } from './likeness-policy';

/** What a member finds of the likeness to earlier initiatives. It moves neither the dossier nor a score. */
export async function findLikeness(ctx: Ctx, { submissionId, verdict, text, entryId }: FindLikeness): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const loaded = await loadDossier(ctx, submissionId);
    const { campaign } = loaded;
    refuseIf(whyNotFindLikeness(ctx.actor, likenessFacts(ctx.actor, loaded), ctx.now));
    const seat = judgingSeat(ctx.actor, campaign.id);
    if (!seat) throw new Refusal('likeness_not_yours');
    await holdStage(ctx, campaign.id);
    // Locked: while a list is being undone this waits, and then sees that the line is gone.
    if (entryId) {
      const held = await ctx.db.$executeRaw`
        select id from "LibraryEntry" where "organizationId" = ${organizationId}::uuid and id = ${entryId}::uuid and "withdrawnAt" is null for share`;
      if (held === 0) throw new Refusal('likeness_entry_gone');
    }
    const id = newId();
    await ctx.db.likenessFinding.create({ data: { organizationId, id, submissionId, seatId: seat.id, verdict, text, entryId, byId: accountId, at: ctx.now } });
    // Not what was found: the history is read by people who may not know it yet.
    await recordEvent(ctx, 'likeness.found', { type: 'submission', id: submissionId, campaignId: campaign.id }, { findingId: id, seatId: seat.id });
  });
}
