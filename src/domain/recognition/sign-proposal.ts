import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { tell } from '@/domain/outbox/tell';
import { accountsWithRole } from '@/domain/people/queries';
import { refuseIf } from '@/domain/refusal';
import { holdCampaign } from '@/domain/submissions/hold-campaign';
import { transact } from '@/domain/transaction';
import { changeProposal } from './change-proposal';
import { loadProposal } from './load-proposal';
import { whyNotSign } from './policy';
import type { proposalInput } from './schema';
import { moves } from './workflow';

/**
 * Trưởng phòng ký, trình Chủ tịch. The number may come later: văn thư registers what is signed. Why it was sent back before
 * stays: the history reads it there.
 */
export async function signProposal(ctx: Ctx, input: z.output<typeof proposalInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const proposal = await loadProposal(ctx, input.proposalId);
    refuseIf(whyNotSign(ctx.actor, proposal.facts));
    // Whoever opens the scoring again waits, and finds it signed.
    await holdCampaign(ctx, proposal);
    const version = await changeProposal(ctx, proposal, input.version, { status: moves.sign.to, signedById: ctx.actor.accountId, signedAt: ctx.now });
    await recordEvent(ctx, 'proposal.signed', { type: 'proposal', id: proposal.id, campaignId: proposal.campaignId }, { named: proposal.facts.named });
    const leaders = await accountsWithRole(ctx, 'chairman', 'viceChairman');
    await tell(ctx, leaders.map((leader) => ({
      accountId: leader.id,
      kind: 'proposal.signed',
      key: `${proposal.id}:${version}`,
      subject: `Tờ trình công nhận sáng kiến năm ${proposal.campaign.year}`,
      body: `Phòng Văn hóa – Xã hội trình danh sách của đợt “${proposal.campaign.title}”, đề nghị công nhận, chọn ${proposal.facts.named} hồ sơ. Mở trang Công nhận để xem và cho ý kiến.`,
      href: `/campaigns/${proposal.campaignId}/decision`,
    })));
  });
}
