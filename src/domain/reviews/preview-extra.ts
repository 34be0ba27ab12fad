import type { Ctx } from '@/domain/context';
import { Refusal, refuseIf } from '@/domain/refusal';
import { type JudgedCampaign, loadPanel, seenBy } from './panel';
import { whyNotEnterExtra } from './policy';
import { judgedCampaign } from './queries';
import { type ReadLine, readExtraLines } from './read-extra-lines';

/** What each pasted line means, before anything is kept. Dossiers the actor has a part in are not there to be entered. */
export async function previewExtra(ctx: Ctx, { campaignId, table }: { campaignId: string; table: string }): Promise<{ campaign: JudgedCampaign; lines: ReadLine[] }> {
  const campaign = await judgedCampaign(ctx, campaignId);
  if (!campaign) throw new Refusal('not_found');
  refuseIf(whyNotEnterExtra(ctx.actor, campaign));
  const { dossiers } = seenBy(ctx, await loadPanel(ctx, campaign));
  const targets = dossiers.map(({ id, code, title }) => ({ submissionId: id, code, title }));
  return { campaign, lines: readExtraLines(table, targets, campaign.extraMax ?? 0) };
}
