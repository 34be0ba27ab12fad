import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { tell } from '@/domain/outbox/tell';
import { refuseIf } from '@/domain/refusal';
import { voidAuthorsMail } from '@/domain/submissions/void-authors-mail';
import { transact } from '@/domain/transaction';
import { tellAppealAuthors } from '../appeals/appeal-news';
import { againMoves } from '../workflow';
import { whyNotCancelAgain } from './again-policy';
import type { cancelAgainInput } from './again-schema';
import { changeAgain } from './change-again';
import { holdAgain, isOut, type LoadedAgain } from './load-again';

/** Opened by mistake, or done on paper after all. What was scored stays on record, and what was counted is read with the next one; another may be opened. */
export async function cancelReconsideration(ctx: Ctx, { submissionId, version, reason }: z.output<typeof cancelAgainInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const again = await holdAgain(ctx, submissionId);
    const { dossier } = again;
    refuseIf(whyNotCancelAgain(ctx.actor, again.facts));
    await changeAgain(ctx, again, version, { status: againMoves.cancel.to, cancelReason: reason, cancelledById: ctx.actor.accountId, cancelledAt: ctx.now });
    await voidAuthorsMail(ctx, submissionId, ['reconsideration.opened'], `${again.id}:`);
    await recordEvent(ctx, 'reconsideration.cancelled', { type: 'submission', id: submissionId, campaignId: again.campaignId }, { reconsiderationId: again.id, counted: again.status === 'SCORED' }, reason);
    await tellCouncil(ctx, again, reason);
    await tellAppealAuthors(ctx, dossier, {
      kind: 'reconsideration.cancelled', key: again.id, elsewhere: 'dừng chấm lại trên cổng', subject: `Dừng chấm lại hồ sơ ${dossier.code ?? ''} trên cổng`,
      body: `Việc chấm lại hồ sơ “${dossier.title}” trên cổng đã dừng. Phòng Văn hóa – Xã hội thông báo bước tiếp theo của kiến nghị.`,
    });
  });
}

/** Whoever scored, and the chair: points of theirs are not put aside behind their backs. Nobody who has a part in the dossier hears of it. */
async function tellCouncil(ctx: Ctx, { id, status, submissionId, seats, sheets, dossier }: LoadedAgain, reason: string): Promise<void> {
  const scored = new Set(sheets.map(({ seat }) => seat.id));
  const hearers = seats.filter((seat) => !seat.endedAt && (seat.seat === 'chair' || scored.has(seat.id)) && !dossier.apartSeats.has(seat.id) && !isOut(seat, dossier.judged, dossier.campaign.sameUnitRule));
  await tell(ctx, hearers.flatMap(({ accountId }) => (accountId && accountId !== ctx.actor.accountId ? [{
    accountId, kind: 'reconsideration.stopped', key: id, subject: `Dừng chấm lại hồ sơ ${dossier.code ?? ''}`,
    body: `Lý do: ${reason}\n${status === 'SCORED' ? 'Điểm đã tính không được dùng; điểm này và lý do dừng ghi ở lần chấm lại sau, nếu có.' : 'Phiếu chấm lại không được tính.'}`, submissionId, part: '/appeals',
  }] : [])));
}
