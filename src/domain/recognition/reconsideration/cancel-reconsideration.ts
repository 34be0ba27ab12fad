import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { voidAuthorsMail } from '@/domain/submissions/void-authors-mail';
import { transact } from '@/domain/transaction';
import { tellAppealAuthors } from '../appeals/appeal-news';
import { againMoves } from '../workflow';
import { whyNotCancelAgain } from './again-policy';
import type { cancelAgainInput } from './again-schema';
import { changeAgain } from './change-again';
import { holdAgain } from './load-again';

/** Opened by mistake, or done on paper after all. What was scored stays on record; another may be opened. */
export async function cancelReconsideration(ctx: Ctx, { submissionId, version, reason }: z.output<typeof cancelAgainInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const again = await holdAgain(ctx, submissionId);
    const { dossier } = again;
    refuseIf(whyNotCancelAgain(ctx.actor, again.facts));
    await changeAgain(ctx, again, version, { status: againMoves.cancel.to, cancelReason: reason });
    await voidAuthorsMail(ctx, submissionId, ['reconsideration.opened'], `${again.id}:`);
    await recordEvent(ctx, 'reconsideration.cancelled', { type: 'submission', id: submissionId, campaignId: again.campaignId }, { reconsiderationId: again.id }, reason);
    await tellAppealAuthors(ctx, dossier, {
      kind: 'reconsideration.cancelled', key: again.id, elsewhere: 'dừng chấm lại trên cổng', subject: `Dừng chấm lại hồ sơ ${dossier.code ?? ''} trên cổng`,
      body: `Việc chấm lại hồ sơ “${dossier.title}” trên cổng đã dừng. Phòng Văn hóa – Xã hội thông báo bước tiếp theo của kiến nghị.`,
    });
  });
}
