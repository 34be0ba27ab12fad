import { closeScoring } from '@/domain/reviews/close-scoring';
import { closeSheet } from '@/domain/reviews/close-sheet';
import { openScoring } from '@/domain/reviews/open-scoring';
import { saveSheet } from '@/domain/reviews/save-sheet';
import type { DemoCampaign } from './campaign';
import { demoCouncil } from './people';
import type { Seeding } from './world';

/** What a member thinks of a dossier, in percent of the maximum; null: has a conflict. */
export type Opinion = (signIn: string, index: number) => { percent: number; state: 'closed' | 'draft' | 'none' } | null;

export async function openDemoScoring(seeding: Seeding, campaign: DemoCampaign, openedAt: Date, pendingConfirmed = 0): Promise<void> {
  await openScoring(await seeding.as('vanhoaxahoi', openedAt), { campaignId: campaign.id, pendingConfirmed });
}

/** Every scoring member fills and closes the sheets, as far as the opinion says. */
export async function scoreDossiers(seeding: Seeding, campaign: DemoCampaign, submissionIds: readonly string[], scoredAt: Date, opinion: Opinion): Promise<void> {
  for (const [member, { signIn }] of demoCouncil.filter((seat) => seat.scores).entries()) {
    const ctx = await seeding.as(signIn, scoredAt);
    for (const [index, submissionId] of submissionIds.entries()) {
      const wanted = opinion(signIn, index);
      if (!wanted || wanted.state === 'none') continue;
      const values = Object.fromEntries(
        campaign.criteria
          .slice(0, wanted.state === 'draft' ? 2 : undefined)
          .map(({ id, maxScore }, position) => [id, points(maxScore, wanted.percent + ((member * 3 + position * 5 + index) % 7) - 3)]),
      );
      const { version } = await saveSheet(ctx, submissionId, { version: 0, values, comment: commentOf(wanted.percent) });
      if (wanted.state === 'closed') await closeSheet(ctx, { submissionId, version });
    }
  }
}

/** A member who was heard changes the sheet that was opened for the second round, and closes it again. */
export async function scoreAgain(seeding: Seeding, campaign: DemoCampaign, { submissionId, signIn, at, percent, comment }: { submissionId: string; signIn: string; at: Date; percent: number; comment: string }): Promise<void> {
  const ctx = await seeding.as(signIn, at);
  const sheet = await seeding.db.scoreSheet.findFirstOrThrow({ where: { organizationId: seeding.organizationId, submissionId, seatId: campaign.seats.get(signIn) ?? '' }, select: { version: true } });
  const values = Object.fromEntries(campaign.criteria.map(({ id, maxScore }) => [id, points(maxScore, percent)]));
  const { version } = await saveSheet(ctx, submissionId, { version: sheet.version, values, comment });
  await closeSheet(ctx, { submissionId, version });
}

export async function closeDemoScoring(seeding: Seeding, campaign: DemoCampaign, closedAt: Date, unfinishedConfirmed = 0): Promise<void> {
  await closeScoring(await seeding.as('hoidong7', closedAt), { campaignId: campaign.id, unfinishedConfirmed });
}

/** In steps of half a point. */
const points = (maxScore: number, percent: number): number => Math.round((maxScore * Math.min(100, Math.max(0, percent))) / 5000) * 50;

function commentOf(percent: number): string {
  if (percent >= 85) return 'Số liệu rõ, đề nghị nhân rộng sang các đơn vị khác.';
  return percent >= 70 ? '' : 'Điểm mới và số liệu còn mỏng, nên theo dõi thêm một quý.';
}
