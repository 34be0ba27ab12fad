import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdStage, loadDossier } from '../load-sheet';
import { whyNotRelease } from './released-policy';
import { commentsOfSheets } from './released-queries';
import type { ReleaseComments } from './released-schema';

/** What the authors will read, shortened or as it stands; the comment on the sheet is never touched. */
export async function releaseComments(ctx: Ctx, { submissionId, comments }: ReleaseComments): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const loaded = await loadDossier(ctx, submissionId);
    refuseIf(whyNotRelease(ctx.actor, loaded));
    // Scoring cannot be reopened meanwhile, so the sheets stay as they were read.
    await holdStage(ctx, loaded.campaign.id, ['SCORED', 'PUBLISHED']);
    const sheets = new Map((await commentsOfSheets(ctx, loaded)).map((sheet) => [sheet.sheetId, sheet]));
    for (const { sheetId, version, text } of comments) {
      const sheet = sheets.get(sheetId);
      if (!sheet) throw new Refusal('not_found');
      if (sheet.version !== version) throw new Refusal('changed_meanwhile');
      const data = { sheetVersion: version, text, byId: accountId, at: ctx.now };
      await ctx.db.releasedComment.upsert({
        where: { organizationId_sheetId: { organizationId, sheetId } },
        create: { organizationId, id: newId(), submissionId, sheetId, ...data },
        update: data,
      });
    }
    await recordEvent(ctx, 'sheet.comments_released', { type: 'submission', id: submissionId, campaignId: loaded.campaign.id }, { count: comments.length });
  });
}
