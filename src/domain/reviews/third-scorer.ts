import type { Ctx } from '@/domain/context';
import { tell } from '@/domain/outbox/tell';
import { closedSheets, validSheets } from './closed-sheets';
import { conflictOf, isHard } from './conflicts';
import type { LoadedDossier } from './load-sheet';
import type { Panel } from './panel';
import { rubricOf } from './queries';
import { totalOf } from './rubric';
import { needsThird, spreadOf } from './scoring';

/** Dossiers whose two sheets are too far apart for a result. Nothing is read where the plan has no such rule. */
export async function waitingForThird(ctx: Ctx, panel: Panel): Promise<Set<string>> {
  const { campaign, dossiers } = panel;
  if (campaign.thirdScorerFrom === null) return new Set();
  const [closed, rubric] = await Promise.all([closedSheets(ctx, campaign.id), rubricOf(ctx, campaign.id)]);
  return new Set(dossiers.flatMap((dossier) => {
    const totals = validSheets(panel, dossier, closed.get(dossier.id) ?? []).map(({ scores }) => totalOf(rubric, scores));
    return needsThird(totals.length, spreadOf(totals), campaign) ? [dossier.id] : [];
  }));
}

/** After a sheet was closed: who keeps the sheets hears, once a dossier, that two of them are too far apart. No value is told. */
export async function tellOfThird(ctx: Ctx, { campaign, dossier, seats }: LoadedDossier): Promise<void> {
  if (campaign.thirdScorerFrom === null) return;
  const closed = (await closedSheets(ctx, campaign.id, [dossier.id])).get(dossier.id) ?? [];
  const rubric = await rubricOf(ctx, campaign.id);
  const totals = validSheets({ campaign, seats }, dossier, closed).map(({ scores }) => totalOf(rubric, scores));
  if (!needsThird(totals.length, spreadOf(totals), campaign)) return;
  const keepers = seats.filter((seat) => (seat.seat === 'secretary' || seat.seat === 'assistant') && !seat.endedAt && !isHard(conflictOf(seat, dossier, campaign.sameUnitRule)));
  await tell(ctx, keepers.flatMap(({ accountId }) => (accountId ? [{
    accountId, kind: 'scoring.third_needed', key: dossier.id, subject: `Cần người chấm thứ ba: hồ sơ ${dossier.code}`,
    body: `Hai phiếu của hồ sơ ${dossier.code} chênh nhau quá mức của kế hoạch. Cần thêm một phiếu rồi mới tính kết quả.`, href: `/campaigns/${campaign.id}/scores/${dossier.id}`,
  }] : [])));
}
