import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { enqueue } from '@/domain/outbox/enqueue';
import { readRows } from '@/domain/read-rows';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { guestLine, whyNotInvite } from './guest-policy';
import { addressBefore, invitationsLately } from './guest-queries';
import type { InviteGuest } from './guest-schema';
import { loadShares } from './load-shares';

/**
 * Asks an author who works elsewhere, by the address their colleague typed. Whether anybody has an account with it is looked up
 * by a job, so neither the answer nor how long it takes tells the one who asks.
 */
export async function inviteGuest(ctx: Ctx, { submissionId, authorId, email }: InviteGuest): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    // One after the other: of many sent at once none may pass the number of a day.
    await readRows(ctx.db)`select id from "Organization" where id = ${organizationId}::uuid for no key update`;
    const dossier = await loadShares(ctx, submissionId);
    const meant = dossier.authors.find(({ id }) => id === authorId);
    const line = meant && guestLine(dossier.authors, meant.foldedName)?.id === authorId ? meant : null;
    const invited = line !== null && (await ctx.db.guestAuthor.count({ where: { organizationId, submissionId, foldedName: line.foldedName, endedAt: null } })) > 0;
    const lately = await invitationsLately(ctx);
    const alone = (await ctx.db.organization.count({ where: { id: { not: organizationId } } })) === 0;
    refuseIf(whyNotInvite(ctx.actor, { ...dossier, line, invited, alone, lately, address: await addressBefore(ctx, submissionId, email) }));
    if (!line) return;
    const id = newId();
    await ctx.db.guestAuthor.create({
      data: { organizationId, id, submissionId, fullName: line.fullName, foldedName: line.foldedName, email, invitedById: accountId, invitedAt: ctx.now },
    });
    await recordEvent(ctx, 'submission.guest_invited', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { guestId: id });
    await enqueue(ctx, 'send-guest-invitation', { organizationId, guestId: id });
  });
}
