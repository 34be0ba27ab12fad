import { toDateColumn } from '@/domain/time/date-column';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { rubricOf } from '@/domain/reviews/queries';
import { whyNotReady } from '@/domain/reviews/ready';
import { dayOf } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { refuseFuture } from '../appeals/signed-scan';
import { whyNotTypeInAgain } from './again-policy';
import type { TypeInAgain } from './again-schema';
import { holdAgain, sheetOfSeat } from './load-again';
import { refuseBadScores, writeAgain } from './save-again';

/** A member's sheet from the signed paper, closed with it. */
export async function typeInAgain(ctx: Ctx, { submissionId, seatId, paperSignedOn, values, comment }: TypeInAgain): Promise<void> {
  await transact(ctx, async (ctx) => {
    const again = await holdAgain(ctx, submissionId);
    const { sheet, facts } = sheetOfSeat(again, seatId);
    refuseIf(whyNotTypeInAgain(ctx.actor, again.campaignId, { ...facts, side: again.dossier.side }));
    if (!sheet) throw new Refusal('not_found');
    refuseFuture(ctx, paperSignedOn, 'paperSignedOn');
    if (paperSignedOn < dayOf(again.openedAt)) throw new Refusal('again_before_opening', { paperSignedOn: [sentenceOf('again_before_opening')] });
    const rubric = await rubricOf(ctx, again.campaignId);
    refuseIf(whyNotReady(rubric, values, comment));
    refuseBadScores(rubric, values);
    await writeAgain(ctx, sheet, sheet.version, { scores: values, comment, savedAt: ctx.now, closedAt: ctx.now, closedById: ctx.actor.accountId, paperSignedOn: toDateColumn(paperSignedOn) });
    await recordEvent(ctx, 'reconsideration.sheet_typed_in', { type: 'submission', id: submissionId, campaignId: again.campaignId }, { reconsiderationId: again.id, seatId });
  });
}
