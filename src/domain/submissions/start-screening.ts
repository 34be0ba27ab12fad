import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadForScreening } from './load-for-screening';
import { moveDossier } from './move-dossier';
import { whyNotScreen } from './screening-policy';
import type { StartScreening } from './screening-schema';

/** "Nhận thẩm tra": colleagues see who has the dossier in hand, so that no two write to the same author. */
export async function startScreening(ctx: Ctx, { submissionId }: StartScreening): Promise<void> {
  await transact(ctx, async (ctx) => {
    const dossier = await loadForScreening(ctx, submissionId);
    refuseIf(whyNotScreen(ctx.actor, 'startScreening', dossier));
    await moveDossier(ctx, dossier, 'startScreening', { screenerId: ctx.actor.accountId });
    await recordEvent(ctx, 'submission.screening_started', { type: 'submission', id: dossier.id, campaignId: dossier.campaignId }, { code: dossier.code });
  });
}
