import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { slugOf } from '@/domain/text/slug';
import { transact } from '@/domain/transaction';
import { loadCampaign } from './load-campaign';
import { usualPledge } from './pledge';
import { whyNotEditRules } from './policy';
import type { UpdateDossierRulesInput } from './rules-schema';
import { summarySection } from './suggestions/sections';
import { touchCampaign } from './touch-campaign';

/** What a dossier must hold. A part that somebody has written in may be renamed, not removed. */
export async function updateDossierRules(outer: Ctx, input: UpdateDossierRulesInput): Promise<void> {
  return transact(outer, async (ctx) => {
    const campaign = await loadCampaign(ctx, input.campaignId, input.version);
    refuseIf(whyNotEditRules(ctx.actor, campaign));
    const { organizationId, id: campaignId } = campaign;
    const { maxAuthors, collectiveAuthors, pledgeRule, minShare, maxFileMb, maxTotalMb, maturities, unitConfirmationRule, headAuthorRule, basisRule, targetIndices, asksFigures, figureCatalogue, wordIsMain } = input;
    await refuseIndexInUse(ctx, campaignId, campaign.targetIndices.filter((name) => !targetIndices.includes(name)));
    await touchCampaign(ctx, campaign, {
      maxAuthors, collectiveAuthors, pledgeRule, pledge: input.pledge === usualPledge ? '' : input.pledge, minShare, maxFileMb, maxTotalMb, unitConfirmationRule, headAuthorRule, allowedMaturities: [...new Set(maturities)],
      basisRule, targetIndices, asksFigures, figureCatalogue, wordIsMain,
    });
    const sections = withSummary(withKeys(input.sections), wordIsMain);
    await refuseRemovedInUse(ctx, campaignId, sections.map((section) => section.key));
    await ctx.db.section.deleteMany({ where: { organizationId, campaignId } });
    await ctx.db.section.createMany({ data: sections.map((section, position) => ({ organizationId, campaignId, position, ...section })) });
    await recordEvent(ctx, 'campaign.dossier_rules_updated', { type: 'campaign', id: campaignId, campaignId });
  });
}

type SectionRow = UpdateDossierRulesInput['sections'][number];

/** New parts get a key from their title, unlike all others; a key once given never changes. */
function withKeys(rows: readonly SectionRow[]): SectionRow[] {
  const taken = new Set(rows.map((row) => row.key).filter((key) => key !== ''));
  if (taken.size !== rows.filter((row) => row.key !== '').length) throw new Refusal('changed_meanwhile');
  return rows.map((row) => {
    if (row.key !== '') return row;
    const base = `p-${slugOf(row.title, { maxLength: 30, fallback: 'phan' })}`;
    let key = base;
    for (let n = 2; taken.has(key); n++) key = `${base}-${n}`;
    taken.add(key);
    return { ...row, key };
  });
}

/** Beside a file that is the document stands its summary: always there, always to be written. */
function withSummary(rows: readonly SectionRow[], wordIsMain: boolean): SectionRow[] {
  if (!wordIsMain) return [...rows];
  const known = rows.some(({ key }) => key === summarySection.key);
  return known ? rows.map((row) => (row.key === summarySection.key ? { ...row, required: true } : row)) : [summarySection, ...rows];
}

async function refuseIndexInUse(ctx: Ctx, campaignId: string, removed: readonly string[]): Promise<void> {
  if (removed.length === 0) return;
  const { organizationId } = ctx.actor;
  const sentences: string[] = [];
  for (const name of removed) {
    const count = await ctx.db.submission.count({ where: { organizationId, campaignId, targetIndices: { has: name } } });
    if (count > 0) sentences.push(`Chỉ số “${name}” đang có ${count} hồ sơ chọn nên không bỏ được.`);
  }
  if (sentences.length > 0) throw new Refusal('list_item_in_use', { targetIndices: [sentences.join(' ')] });
}

async function refuseRemovedInUse(ctx: Ctx, campaignId: string, keys: readonly string[]): Promise<void> {
  const { organizationId } = ctx.actor;
  const used = await ctx.db.submissionSection.groupBy({
    by: ['key'],
    where: { organizationId, submission: { campaignId }, key: { notIn: [...keys] }, text: { not: '' } },
    _count: true,
  });
  if (used.length === 0) return;
  const titles = await ctx.db.section.findMany({ where: { organizationId, campaignId, key: { in: used.map((row) => row.key) } }, select: { key: true, title: true } });
  const sentences = used.map((row) => `Phần “${titles.find((each) => each.key === row.key)?.title ?? row.key}” đã có ${row._count} hồ sơ viết nên không bỏ được.`);
  throw new Refusal('list_item_in_use', { sections: [sentences.join(' ')] });
}
