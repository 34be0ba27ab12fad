import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { tell } from '@/domain/outbox/tell';
import { Refusal, refuseIf } from '@/domain/refusal';
import { closedSheets } from '@/domain/reviews/closed-sheets';
import { loadSeats, type PanelSeat } from '@/domain/reviews/panel';
import { transact } from '@/domain/transaction';
import { type Appealed, loadAppeal } from '../appeals/load-appeal';
import { tellAppealAuthors } from '../appeals/appeal-news';
import { whyNotOpenAgain } from './again-policy';
import type { openAgainInput } from './again-schema';
import { isOut, isOwnWord } from './load-again';

/** "Mở chấm lại": the counted sheets are frozen, and the same members get them as a beginning. The published result stays as it is. */
export async function openReconsideration(ctx: Ctx, { appealId, version, reason }: z.output<typeof openAgainInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const appeal = await loadAppeal(ctx, appealId, version);
    const { dossier } = appeal;
    const { organizationId, accountId } = ctx.actor;
    const frozen = await countedSheets(ctx, dossier);
    const scorers = frozen.filter(({ seat, out }) => !seat.endedAt && !out);
    const wronged = frozen.filter(({ seat, out }) => !seat.endedAt && out && !isOwnWord(out, seat));
    refuseIf(whyNotOpenAgain(ctx.actor, { side: dossier.side, appeal, exists: dossier.again !== null, revoked: dossier.recognition.revokedAt !== null, scorers: scorers.length + wronged.length }));
    const id = newId();
    // Of two at once the database keeps one.
    const { count } = await ctx.db.reconsideration.createMany({
      data: [{ organizationId, id, campaignId: dossier.campaignId, submissionId: dossier.id, appealId, reason, openedById: accountId, openedAt: ctx.now, firstOutcome: dossier.recognition.outcome }], skipDuplicates: true,
    });
    if (count === 0) throw new Refusal('again_exists');
    await ctx.db.reconsideredSheet.createMany({
      data: frozen.map(({ seat, scores, comment, out }) => ({ organizationId, id: newId(), reconsiderationId: id, seatId: seat.id, firstScores: scores, firstComment: comment, scores, comment, savedAt: ctx.now, ...out })),
    });
    await recordEvent(ctx, 'reconsideration.opened', { type: 'submission', id: dossier.id, campaignId: dossier.campaignId }, { reconsiderationId: id, appealId, sheets: scorers.length }, reason);
    await tellScorers(ctx, dossier, id, scorers.map(({ seat }) => seat), reason);
    await tellAppealAuthors(ctx, dossier, {
      kind: 'reconsideration.opened', key: id, elsewhere: 'được Hội đồng chấm lại theo kiến nghị', subject: `Hội đồng chấm lại hồ sơ ${dossier.code ?? ''}`,
      body: `Theo kiến nghị, Hội đồng chấm lại và họp xét hồ sơ “${dossier.title}”. Kết quả đã công bố vẫn có hiệu lực đến khi có quyết định khác.`,
    });
  });
}

/**
 * Closed sheets of who, as of today, has nothing to do with the dossier. Those of members who left stay with what they gave. Who
 * stepped out of one that was stopped is out of this one too (`out`): an interest does not end with it.
 */
async function countedSheets(ctx: Ctx, dossier: Appealed) {
  const seats = await loadSeats(ctx, dossier.campaignId);
  const closed = (await closedSheets(ctx, dossier.campaignId, [dossier.id])).get(dossier.id) ?? [];
  const comments = await ctx.db.scoreSheet.findMany({ where: { organizationId: ctx.actor.organizationId, submissionId: dossier.id, status: 'CLOSED' }, select: { seatId: true, comment: true } });
  const stepped = dossier.lastAgainId === null ? [] : await ctx.db.reconsideredSheet.findMany({
    where: { organizationId: ctx.actor.organizationId, reconsiderationId: dossier.lastAgainId, steppedOutAt: { not: null } }, select: { seatId: true, steppedOutAt: true, steppedOutById: true, stepOutReason: true },
  });
  const outOf = new Map(stepped.map(({ seatId, ...out }) => [seatId, out]));
  return seats.filter((seat) => seat.scores && (outOf.has(seat.id) || !isOut(seat, dossier.judged, dossier.campaign.sameUnitRule))).flatMap((seat) =>
    closed.filter(({ seatId }) => seatId === seat.id).map(({ scores }) => ({ seat, scores, comment: comments.find(({ seatId }) => seatId === seat.id)?.comment ?? '', out: outOf.get(seat.id) ?? null })));
}

async function tellScorers(ctx: Ctx, { id, code }: Appealed, key: string, seats: readonly PanelSeat[], reason: string): Promise<void> {
  await tell(ctx, seats.flatMap(({ accountId }) => (accountId && accountId !== ctx.actor.accountId ? [{
    accountId, kind: 'reconsideration.opened', key, subject: `Chấm lại hồ sơ ${code ?? ''} theo kiến nghị`,
    body: `Lý do: ${reason}\nPhiếu mở với điểm đã chấm điền sẵn. Sửa hoặc giữ điểm rồi chốt lại; phiếu không chốt lại thì điểm đã chấm được tính.`, submissionId: id, part: '/reconsideration',
  }] : [])));
}
