import type { Ctx } from '@/domain/context';
import { tell } from '@/domain/outbox/tell';
import { closedSheets, validSheets } from './closed-sheets';
import { conflictOf, isHard } from './conflicts';
import type { LoadedDossier } from './load-sheet';
import { type Panel, scorersOf } from './panel';
import { rubricOf } from './queries';
import { needsThird, spreadOf } from './scoring';

/** Dossiers whose two sheets are too far apart for a result. Nothing is read where the plan has no such rule. */
export async function waitingForThird(ctx: Ctx, panel: Panel): Promise<Set<string>> {
  const { campaign, dossiers } = panel;
  if (campaign.thirdScorerFrom === null) return new Set();
  const [closed, rubric] = await Promise.all([closedSheets(ctx, campaign.id), rubricOf(ctx, campaign.id)]);
  return new Set(dossiers.flatMap((dossier) => {
    const valid = validSheets(panel, dossier, closed.get(dossier.id) ?? []);
    return needsThird(valid.length, spreadOf(rubric, valid), campaign) ? [dossier.id] : [];
  }));
}

type Apart = Pick<LoadedDossier, 'campaign' | 'dossier' | 'seats'>;

/** The seats whose sheets of one dossier count, where those are too far apart for a result; null where they are not. */
async function apartOf(ctx: Ctx, { campaign, dossier, seats }: Apart): Promise<string[] | null> {
  if (campaign.thirdScorerFrom === null) return null;
  const closed = (await closedSheets(ctx, campaign.id, [dossier.id])).get(dossier.id) ?? [];
  const rubric = await rubricOf(ctx, campaign.id);
  const valid = validSheets({ campaign, seats }, dossier, closed);
  return needsThird(valid.length, spreadOf(rubric, valid), campaign) ? valid.map(({ seatId }) => seatId) : null;
}

/** Too far apart, and everybody who has the dossier has closed: one more is to be named. */
export async function wantsThird(ctx: Ctx, loaded: Apart): Promise<boolean> {
  const closed = await apartOf(ctx, loaded);
  return closed !== null && scorersOf(loaded, loaded.dossier).every(({ id }) => closed.includes(id));
}

/** After a sheet was closed: who keeps the sheets hears, once a dossier, that two of them are too far apart. No value is told. */
export async function tellOfThird(ctx: Ctx, { campaign, dossier, seats }: LoadedDossier): Promise<void> {
  if (!(await apartOf(ctx, { campaign, dossier, seats }))) return;
  const keepers = seats.filter((seat) => (seat.seat === 'secretary' || seat.seat === 'assistant') && !seat.endedAt && !isHard(conflictOf(seat, dossier, campaign.sameUnitRule)));
  await tell(ctx, keepers.flatMap(({ accountId }) => (accountId ? [{
    accountId, kind: 'scoring.third_needed', key: dossier.id, subject: `Cần người chấm thứ ba: hồ sơ ${dossier.code}`,
    body: `Hai phiếu của hồ sơ ${dossier.code} chênh nhau quá mức của kế hoạch. Cần thêm một phiếu rồi mới tính kết quả.`, href: `/campaigns/${campaign.id}/scores/${dossier.id}`,
  }] : [])));
}
