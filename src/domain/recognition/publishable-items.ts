import type { Outcome } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { maySeeProposals } from './policy';

export type PublishableItem = {
  submissionId: string;
  outcome: Outcome;
  code: string;
  title: string;
  ownerId: string;
  unitName: string;
  fieldName: string;
  confidential: string;
  authors: { fullName: string; accountId: string | null }[];
  /** In the order of the campaign, empty ones left out. */
  sections: { key: string; title: string; text: string }[];
};

/** What an approved tờ trình says of the dossiers that are still there: who withdrew meanwhile is not published. */
export async function publishableItems(ctx: Ctx, proposalId: string): Promise<PublishableItem[]> {
  if (!maySeeProposals(ctx.actor)) throw new Refusal('not_found');
  const { organizationId } = ctx.actor;
  const items = await ctx.db.proposalItem.findMany({
    where: { organizationId, proposalId, submission: { status: 'ELIGIBLE' } },
    select: {
      submissionId: true, outcome: true,
      submission: {
        select: {
          code: true, codeNumber: true, title: true, ownerId: true, campaignId: true, confidential: true,
          unit: { select: { name: true } }, field: { select: { name: true } },
          authors: { select: { fullName: true, accountId: true }, orderBy: { position: 'asc' } },
          sections: { select: { key: true, text: true } },
        },
      },
    },
    orderBy: { submission: { codeNumber: 'asc' } },
  });
  const campaignId = items[0]?.submission.campaignId;
  const asked = campaignId
    ? await ctx.db.section.findMany({ where: { organizationId, campaignId }, select: { key: true, title: true }, orderBy: { position: 'asc' } })
    : [];
  return items.map(({ submissionId, outcome, submission }) => {
    const texts = new Map(submission.sections.map((section) => [section.key, section.text]));
    return {
      submissionId, outcome, code: submission.code ?? '', title: submission.title, ownerId: submission.ownerId,
      unitName: submission.unit.name, fieldName: submission.field?.name ?? '', confidential: submission.confidential, authors: submission.authors,
      sections: asked.flatMap(({ key, title }) => (texts.get(key) ? [{ key, title, text: texts.get(key) ?? '' }] : [])),
    };
  });
}
