import type { Ctx } from '@/domain/context';
import { forScorers } from './blind-names';
import { conflictOf, isHard } from './conflicts';
import { isAssigned, loadPanel, seenBy } from './panel';
import { keepsSheets } from './policy';
import { judgedCampaign, rubricOf } from './queries';

/** For the paper of one member, or of each: the dossiers to score, in order. Only for who keeps the sheets. */
export async function blankSheets(ctx: Ctx, campaignId: string) {
  const campaign = await judgedCampaign(ctx, campaignId);
  if (!campaign || !keepsSheets(ctx.actor, campaign.id)) return null;
  const [panel, rubric] = await Promise.all([loadPanel(ctx, campaign), rubricOf(ctx, campaignId)]);
  const { dossiers, seats } = seenBy(ctx, panel);
  const scorers = seats.filter((seat) => seat.scores && !seat.endedAt);
  const { rows } = await forScorers(ctx, campaign, dossiers.map((dossier) => ({ ...dossier, submissionId: dossier.id })));
  const members = scorers.map(({ id, fullName, seat, ...member }) => ({
    id, fullName, seat,
    dossiers: rows
      .filter((dossier) => isAssigned(dossier, id) && !isHard(conflictOf({ id, ...member }, dossier, campaign.sameUnitRule)))
      .map(({ id: submissionId, code, title, unitName }) => ({ submissionId, code, title, unitName })),
  }));
  return { campaign, rubric, members };
}
