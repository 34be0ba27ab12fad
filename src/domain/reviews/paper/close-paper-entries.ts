import type { Ctx } from '@/domain/context';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { enterPaperSheet } from '../enter-paper-sheet';
import { loadDossier } from '../load-sheet';
import { rubricOf } from '../queries';
import { readScores } from '../read-scores';
import { whyNotTypeIn } from './paper-policy';
import type { ClosePaper } from './paper-schema';

/**
 * Closes what was typed in of one member's signed sheets, all with the day on the page. All or none: a row that may not stand
 * is named with its dossier, and nothing is closed before it is put right. `version`: what the clerk saw.
 */
export async function closePaperEntries(ctx: Ctx, { seatId, paperSignedOn, rows }: ClosePaper): Promise<number> {
  return transact(ctx, async (ctx) => {
    for (const { submissionId, version } of rows) {
      const { campaign, dossier } = await loadDossier(ctx, submissionId);
      refuseIf(whyNotTypeIn(ctx.actor, { campaign, seatId }));
      const entry = await ctx.db.paperEntry.findFirst({ where: { organizationId: ctx.actor.organizationId, submissionId, seatId }, select: { version: true, cells: true, comment: true } });
      try {
        if (entry?.version !== version) throw new Refusal('changed_meanwhile');
        const { values, problems } = readScores(await rubricOf(ctx, campaign.id), entry.cells as Record<string, string>);
        if (Object.keys(problems).length > 0) throw new Refusal('score_out_of_range');
        await enterPaperSheet(ctx, { submissionId, seatId, paperSignedOn, values, comment: entry.comment });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        // The day is one for all rows and has its own field.
        throw new Refusal(error.reason, error.reason === 'paper_day_out_of_range' || error.reason === 'paper_day_before_round' ? error.fields : { rows: [`${dossier.code}: ${sentenceOf(error.reason)}`] });
      }
    }
    return rows.length;
  });
}
