import { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { type Reason, Refusal, sentenceOf } from '@/domain/refusal';
import { startOfDay } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { identitySelect } from './authors';
import { visibleTo } from './policy';
import { whyNotReceivePaper } from './screening-policy';
import type { RecordPaperReceipt } from './screening-schema';

/** The instant that văn thư's register gives: day and minutes after midnight, in Vietnam. */
export const arrivalInstant = (arrival: Pick<RecordPaperReceipt, 'arrivedOn' | 'arrivedAtTime'>): Date =>
  new Date(startOfDay(arrival.arrivedOn).getTime() + arrival.arrivedAtTime * 60_000);

/**
 * One delivery of paper: one dossier, or several under one covering công văn. All or none, so that the register and
 * the portal never disagree by half a bundle. Returns how many.
 */
export async function recordPaperReceipt(ctx: Ctx, { campaignId, codes, ...arrival }: RecordPaperReceipt): Promise<{ count: number; receiptIds: string[] }> {
  return transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const dossiers = await ctx.db.submission.findMany({
      where: { AND: [visibleTo(ctx.actor), { organizationId, campaignId, code: { in: codes } }] },
      select: { id: true, code: true, status: true, authors: { select: identitySelect } },
    });
    const unknown = codes.filter((code) => !dossiers.some((dossier) => dossier.code === code));
    if (unknown.length > 0) throw new Refusal('invalid_input', { codes: [`Không có hồ sơ mang mã ${unknown.join(', ')} trong đợt này. Kiểm tra lại mã.`] });
    refuseNaming(dossiers.map((dossier) => ({ code: dossier.code ?? '', reason: whyNotReceivePaper(ctx.actor, dossier) })));
    const arrivedAt = arrivalInstant(arrival);
    if (arrivedAt > ctx.now) throw new Refusal('arrival_in_future', { arrivedOn: [sentenceOf('arrival_in_future')] });

    const { arrivedOn: _day, arrivedAtTime: _time, coverOn, ...asTyped } = arrival;
    const rows = dossiers.map((dossier) => ({
      ...asTyped, organizationId, id: newId(), submissionId: dossier.id, arrivedAt, coverOn: coverOn ? new Date(coverOn) : null, byId: accountId, at: ctx.now,
    }));
    try {
      await ctx.db.paperReceipt.createMany({ data: rows });
    } catch (error) {
      // The index judges: a check beforehand would let two clerks in at once.
      if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') throw new Refusal('receipt_repeated', { arrivalNumber: [sentenceOf('receipt_repeated')] });
      throw error;
    }
    for (const row of rows) {
      await recordEvent(ctx, 'submission.paper_received', { type: 'submission', id: row.submissionId, campaignId }, { receiptId: row.id, arrivalNumber: row.arrivalNumber });
    }
    return { count: rows.length, receiptIds: rows.map((row) => row.id) };
  });
}

/** Of a bundle the clerk must learn which code to take out. */
function refuseNaming(checked: readonly { code: string; reason: Reason | null }[]): void {
  const wrong = checked.flatMap(({ code, reason }) => (reason ? [{ code, reason }] : []));
  if (wrong[0]) throw new Refusal(wrong[0].reason, { codes: [wrong.map(({ code, reason }) => `${code}: ${sentenceOf(reason)}`).join(' ')] });
}
