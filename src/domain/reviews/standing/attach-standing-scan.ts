import type { Ctx } from '@/domain/context';
import { takeOwnUpload } from '@/domain/files/take-own-upload';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdStanding } from './hold-standing';

/** The signed founding decision; a better scan takes the place of the one before. */
export async function attachStandingScan(ctx: Ctx, { fileId }: { fileId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const council = await holdStanding(ctx);
    const file = await takeOwnUpload(ctx, fileId);
    if (file.mime !== 'application/pdf') throw new Refusal('scan_not_pdf');
    await ctx.db.standingCouncil.updateMany({ where: { organizationId: ctx.actor.organizationId, id: council.id }, data: { scanId: file.id } });
    await recordEvent(ctx, 'standing_council.scan_attached', { type: 'standing_council', id: council.id }, { fileId: file.id });
  });
}
