import type { Ctx } from '@/domain/context';
import { takeOwnUpload } from '@/domain/files/take-own-upload';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import type { BlindShow } from '@/generated/prisma/enums';
import { whyNotShowBlind } from './blind-policy';
import { loadForBlind } from './load-for-blind';

/** `fileId`: a copy without metadata, which the portal has made of the file or of the one that takes its place. */
export type ShowToBlind = { submissionId: string; evidenceId: string; show: BlindShow; fileId: string };

/** Lets blind scorers see a file, as somebody of the office has looked at it; a better copy takes the place of the one before. */
export async function showToBlind(ctx: Ctx, { submissionId, evidenceId, show, fileId }: ShowToBlind): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const dossier = await loadForBlind(ctx, submissionId, evidenceId);
    const copy = await takeOwnUpload(ctx, fileId);
    refuseIf(whyNotShowBlind(ctx.actor, dossier, show, dossier.evidence, copy));
    // Two clerks at once: the second waits for the first one's file and then takes its place.
    await ctx.db.$executeRaw`select 1 from "Evidence" where "organizationId" = ${organizationId}::uuid and id = ${evidenceId}::uuid for update`;
    await ctx.db.blindCopy.updateMany({ where: { organizationId, evidenceId, endedAt: null }, data: { endedAt: ctx.now } });
    await ctx.db.blindCopy.create({ data: { organizationId, id: newId(), submissionId, evidenceId, show, fileId, byId: accountId, at: ctx.now } });
    await recordEvent(ctx, 'submission.blind_shown', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { evidenceId, show });
  });
}
