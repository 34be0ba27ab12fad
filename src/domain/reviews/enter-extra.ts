import { toDateColumn } from '@/domain/time/date-column';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, sentenceOf } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { holdStage } from './load-sheet';
import { previewExtra } from './preview-extra';
import { mostExtraLines } from './read-extra-lines';
import type { EnterExtra } from './schema';

/** Points from outside, as a paper says them: all lines or none. What was entered before stays, and the newest counts. Returns how many. */
export async function enterExtra(ctx: Ctx, { campaignId, table, paperNumber, paperOn }: EnterExtra): Promise<number> {
  return transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const { lines } = await previewExtra(ctx, { campaignId, table });
    // Closing waits for this, and finds the points; after closing nothing is entered.
    await holdStage(ctx, campaignId);
    if (paperOn > dayOf(ctx.now)) throw new Refusal('extra_paper_in_future', { paperOn: [sentenceOf('extra_paper_in_future')] });
    const taken = lines.flatMap(({ submissionId, value, problem }) => (submissionId && value !== null && !problem ? [{ submissionId, value }] : []));
    const wrong = lines.find(({ problem }) => problem !== null);
    if (wrong) throw new Refusal('extra_lines_wrong', { table: [`Dòng ${wrong.line}: ${wrong.problem}`] });
    if (taken.length === 0 || taken.length > mostExtraLines) throw new Refusal('extra_lines_wrong');
    await ctx.db.extraScore.createMany({
      data: taken.map((line) => ({ organizationId, id: newId(), campaignId, ...line, paperNumber, paperOn: toDateColumn(paperOn), byId: accountId, at: ctx.now })),
    });
    await recordEvent(ctx, 'scoring.extra_entered', { type: 'campaign', id: campaignId, campaignId }, { dossiers: taken.length });
    return taken.length;
  });
}
