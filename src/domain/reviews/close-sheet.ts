import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { findSheet, holdStage, loadDossier, seatOf, sheetFacts } from './load-sheet';
import { scoringSeat, whyNotScore } from './policy';
import { rubricOf } from './queries';
import { whyNotReady } from './ready';
import type { Scores } from './rubric';
import { tellOfThird } from './third-scorer';

const scoresOf = (sheet: { scores: readonly { criterionId: string; value: number }[] }): Scores =>
  Object.fromEntries(sheet.scores.map(({ criterionId, value }) => [criterionId, value]));

/** "Chốt phiếu": from here on the sheet counts, and only the secretary can open it again. `version`: what the member saw. */
export async function closeSheet(ctx: Ctx, { submissionId, version }: { submissionId: string; version: number }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const loaded = await loadDossier(ctx, submissionId);
    const own = scoringSeat(ctx.actor, loaded.campaign.id);
    if (!own) throw new Refusal('not_scorer');
    const seat = seatOf(loaded, own.id);
    const sheet = await findSheet(ctx, submissionId, seat.id);
    refuseIf(whyNotScore(ctx.actor, sheetFacts(loaded, seat, sheet), ctx.now));
    const rubric = await rubricOf(ctx, loaded.campaign.id);
    if (!sheet || sheet.status !== 'DRAFT') throw new Refusal('sheet_incomplete');
    refuseIf(whyNotReady(rubric, scoresOf(sheet), sheet.comment));
    // What was judged complete is what is closed: a save under way may end with the version that is named here.
    if (sheet.version !== version) throw new Refusal('changed_meanwhile');
    await holdStage(ctx, loaded.campaign.id);
    const { count } = await ctx.db.scoreSheet.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: sheet.id, status: 'DRAFT', version },
      data: { status: 'CLOSED', version: { increment: 1 }, closedAt: ctx.now, closedById: ctx.actor.accountId, reopenReason: null },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'sheet.closed', { type: 'sheet', id: sheet.id, campaignId: loaded.campaign.id }, { submissionId, seatId: seat.id });
    await tellOfThird(ctx, loaded);
  });
}
