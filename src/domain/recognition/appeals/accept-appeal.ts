import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { appealMoves } from '../workflow';
import { tellAppealAuthors } from './appeal-news';
import { whyNotHandleAppeal } from './appeal-policy';
import type { appealInput } from './appeal-schema';
import { changeAppeal } from './change-appeal';
import { loadAppeal } from './load-appeal';

/** It will be looked at and answered; the authors know that it has reached somebody. */
export async function acceptAppeal(ctx: Ctx, { appealId, version }: z.output<typeof appealInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const appeal = await loadAppeal(ctx, appealId, version);
    const { dossier } = appeal;
    refuseIf(whyNotHandleAppeal(ctx.actor, 'accept', appeal.facts));
    await changeAppeal(ctx, appeal, { status: appealMoves.accept.to, acceptedById: ctx.actor.accountId, acceptedAt: ctx.now });
    await recordEvent(ctx, 'appeal.accepted', { type: 'submission', id: dossier.id, campaignId: dossier.campaignId }, { appealId });
    await tellAppealAuthors(ctx, dossier, {
      kind: 'appeal.accepted', key: appealId, elsewhere: 'có kiến nghị đã được tiếp nhận', subject: `Đã tiếp nhận kiến nghị về hồ sơ ${dossier.code ?? ''}`,
      body: `Kiến nghị về kết quả của hồ sơ “${dossier.title}” đã được tiếp nhận để xem xét, trả lời.`,
    });
  });
}
