import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { lastDayOf } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { loadForScreening } from './load-for-screening';
import { whyNotExtendSupplement } from './screening-policy';
import type { ExtendSupplement } from './screening-schema';
import { dueWords } from './screening-words';
import { supplementDueAt } from './supplement-due';
import { tellAuthors } from './tell-authors';

/** More time for a request that waits for its answer, also when its last day has passed. A row of its own: who, when, why. */
export async function extendSupplement(ctx: Ctx, { submissionId, reason, ...due }: ExtendSupplement): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const dossier = await loadForScreening(ctx, submissionId);
    refuseIf(whyNotExtendSupplement(ctx.actor, dossier));
    const dueAt = await supplementDueAt(ctx, due);
    const later = dossier.supplementDueAt !== null && dueAt > dossier.supplementDueAt && dueAt > ctx.now;
    if (!later) throw new Refusal('supplement_not_later', { [due.dueDays ? 'dueDays' : 'dueOn']: [sentenceOf('supplement_not_later')] });
    const { count } = await ctx.db.submission.updateMany({
      where: { organizationId, id: dossier.id, status: 'RETURNED', supplementDueAt: dossier.supplementDueAt },
      data: { supplementDueAt: dueAt, updatedAt: ctx.now },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    const screeningId = newId();
    await ctx.db.screening.create({ data: { organizationId, id: screeningId, submissionId: dossier.id, kind: 'EXTEND', reason, dueAt, byId: accountId, at: ctx.now } });
    await recordEvent(ctx, 'submission.supplement_extended', { type: 'submission', id: dossier.id, campaignId: dossier.campaignId }, { code: dossier.code, screeningId, dueOn: lastDayOf(dueAt) }, reason);
    await tellAuthors(ctx, dossier, {
      kind: 'submission.supplement_extended', key: `${dossier.id}:${screeningId}`, elsewhere: `được gia hạn bổ sung đến ${dueWords(dueAt)}`,
      subject: `Hồ sơ ${dossier.code}: gia hạn bổ sung đến ${dueWords(dueAt)}`,
      body: `Phòng Văn hóa – Xã hội gia hạn bổ sung hồ sơ ${dossier.code} “${dossier.title}” đến ${dueWords(dueAt)}.\n\nLý do: ${reason}`,
    });
  });
}
