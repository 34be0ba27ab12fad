import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { whyNotManage } from './policy';
import type { LetterheadInput } from './schema';

/** How papers of one issuer begin; papers made before keep theirs. */
export async function updateLetterhead(ctx: Ctx, { issuer, ...lines }: LetterheadInput): Promise<void> {
  await transact(ctx, async (ctx) => {
    refuseIf(whyNotManage(ctx.actor));
    const organizationId = ctx.actor.organizationId;
    await ctx.db.letterhead.upsert({
      where: { organizationId_issuer: { organizationId, issuer } },
      create: { organizationId, issuer, ...lines },
      update: lines,
    });
    await recordEvent(ctx, 'letterhead.updated', { type: 'organization', id: organizationId }, { issuer });
  });
}
