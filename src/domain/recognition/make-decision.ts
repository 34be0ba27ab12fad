import type { SignatureForm } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { tell } from '@/domain/outbox/tell';
import { accountsWithRole } from '@/domain/people/queries';
import type { LoadedProposal } from './load-proposal';

/** The draft decision that follows an approval; number, date and scan come from văn thư. Tells the office to go on. */
export async function makeDecision(ctx: Ctx, proposal: LoadedProposal, signing: { form: SignatureForm; signerName: string }): Promise<string> {
  const id = newId();
  await ctx.db.decision.create({
    data: {
      organizationId: ctx.actor.organizationId, id, campaignId: proposal.campaignId, proposalId: proposal.id,
      signatureForm: signing.form, signerName: signing.signerName, createdAt: ctx.now,
    },
  });
  await tellOffice(ctx, proposal, {
    kind: 'proposal.approved',
    subject: 'Tờ trình đã được phê duyệt',
    body: `Danh sách của đợt “${proposal.campaign.title}” đã được phê duyệt. In dự thảo quyết định, chuyển văn thư ghi số, ngày.`,
  });
  return id;
}

export async function tellOffice(ctx: Ctx, proposal: LoadedProposal, news: { kind: string; subject: string; body: string }): Promise<void> {
  const office = await accountsWithRole(ctx, 'office', 'officeHead');
  await tell(ctx, office.filter(({ id }) => id !== ctx.actor.accountId).map(({ id }) => ({
    ...news, accountId: id, key: `${proposal.id}:${proposal.version}`, href: `/campaigns/${proposal.campaignId}/decision`,
  })));
}
