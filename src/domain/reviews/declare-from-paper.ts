import type { Ctx } from '@/domain/context';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { declareConflict } from './declare-conflict';
import { keepsSheets, visibleTo } from './policy';

/** "Có liên quan" as a member signed it on paper, typed by who keeps the sheets: the dossier is named by its code. */
export async function declareFromPaper(ctx: Ctx, { campaignId, seatId, code, reason }: { campaignId: string; seatId: string; code: string; reason: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    refuseIf(keepsSheets(ctx.actor, campaignId) ? null : 'not_allowed');
    const dossier = await ctx.db.submission.findFirst({ where: { AND: [visibleTo(ctx.actor), { campaignId, code: code.toUpperCase() }] }, select: { id: true } });
    if (!dossier) throw new Refusal('dossier_code_unknown', { code: ['Không có hồ sơ đủ điều kiện chấm nào mang mã này trong đợt. Xem lại mã trên hồ sơ.'] });
    await declareConflict(ctx, { submissionId: dossier.id, seatId, reason });
  });
}
