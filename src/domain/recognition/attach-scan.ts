import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { takeOwnUpload } from '@/domain/files/take-own-upload';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadDecision } from './load-decision';
import { whyNotRegister } from './policy';
import type { scanInput } from './schema';

/** The signed and stamped decision as văn thư scanned it; a better scan replaces it until publication. */
export async function attachScan(ctx: Ctx, input: z.output<typeof scanInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const decision = await loadDecision(ctx, input.decisionId);
    refuseIf(whyNotRegister(ctx.actor, decision));
    const file = await takeOwnUpload(ctx, input.fileId);
    if (file.mime !== 'application/pdf') throw new Refusal('scan_not_pdf');
    const { count } = await ctx.db.decision.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: decision.id, publishedAt: null, scanFileId: decision.scanFileId },
      data: { scanFileId: file.id },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'decision.scan_attached', { type: 'decision', id: decision.id, campaignId: decision.campaignId }, { fileId: file.id });
  });
}
