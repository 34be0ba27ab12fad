import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { fold } from '@/domain/text/fold';
import { transact } from '@/domain/transaction';
import { campaignsVisibleTo } from '@/domain/campaigns/policy';
import { lateWindows } from './late-queries';
import { whyNotDraft } from './policy';
import type { CreateDraft } from './schema';

/** Starts a dossier; whoever starts it is its first author. The same form sent twice leads to the same draft. */
export async function createDraft(ctx: Ctx, { draftId, campaignId, title }: CreateDraft): Promise<string> {
  return transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const campaign = await ctx.db.campaign.findFirst({
      where: { AND: [campaignsVisibleTo(ctx.actor), { id: campaignId }] },
      select: { id: true, status: true, submissionClosesAt: true },
    });
    if (!campaign) throw new Refusal('not_found');
    refuseIf(whyNotDraft(ctx.actor, campaign, ctx.now, (await lateWindows(ctx)).get(campaign.id)));
    const account = await ctx.db.account.findUniqueOrThrow({
      where: { organizationId_id: { organizationId, id: accountId } },
      select: { fullName: true, foldedName: true, jobTitle: true, unit: { select: { id: true, name: true, foldedName: true } } },
    });
    const { unit } = account;
    if (!unit) throw new Refusal('no_unit');
    const draft = { organizationId, campaignId, ownerId: accountId, unitId: unit.id, title, foldedTitle: fold(title), createdAt: ctx.now, updatedAt: ctx.now };
    const id = await insertOnce(ctx, draftId, draft);
    if (id.isNew) {
      await ctx.db.author.create({
        data: {
          organizationId, submissionId: id.value, position: 0, accountId, fullName: account.fullName, foldedName: account.foldedName,
          unitId: unit.id, unitName: unit.name, foldedUnitName: unit.foldedName, jobTitle: account.jobTitle, share: 10_000, staffKindId: await usualStaffKind(ctx, campaignId),
        },
      });
      await recordEvent(ctx, 'submission.drafted', { type: 'submission', id: id.value, campaignId });
    }
    return id.value;
  });
}

/** The only one there is, or the one this person had the last time, when this campaign has it too. */
async function usualStaffKind(ctx: Ctx, campaignId: string): Promise<string | null> {
  const { organizationId, accountId } = ctx.actor;
  const kinds = await ctx.db.staffKind.findMany({ where: { organizationId, campaignId }, select: { id: true, name: true } });
  if (kinds.length <= 1) return kinds[0]?.id ?? null;
  const last = await ctx.db.author.findFirst({ where: { organizationId, accountId, staffKindId: { not: null } }, orderBy: { id: 'desc' }, select: { staffKind: { select: { name: true } } } });
  return kinds.find(({ name }) => name === last?.staffKind?.name)?.id ?? null;
}

type NewDraft = {
  organizationId: string; campaignId: string; ownerId: string; unitId: string; title: string; foldedTitle: string; createdAt: Date; updatedAt: Date;
};

async function insertOnce(ctx: Ctx, draftId: string, draft: NewDraft): Promise<{ value: string; isNew: boolean }> {
  const { count } = await ctx.db.submission.createMany({ data: [{ ...draft, id: draftId }], skipDuplicates: true });
  if (count === 1) return { value: draftId, isNew: true };
  const same = await ctx.db.submission.findFirst({
    where: { organizationId: draft.organizationId, id: draftId, ownerId: draft.ownerId, campaignId: draft.campaignId, title: draft.title, status: 'DRAFT' },
    select: { id: true },
  });
  if (same) return { value: same.id, isNew: false };
  // Back to the form and another idea typed: a second dossier, not the first one again.
  const id = newId();
  await ctx.db.submission.create({ data: { ...draft, id } });
  return { value: id, isNew: true };
}
