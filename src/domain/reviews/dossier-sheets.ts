import type { SheetStatus } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { closedSheets, validSheets } from './close-scoring';
import { type Conflict, conflictOf, isHard } from './conflicts';
import { loadDossier, type LoadedDossier } from './load-sheet';
import type { JudgedCampaign, PanelSeat } from './panel';
import { keepsSheets, seesProgress, seesResults } from './policy';
import { type ResultRow, type RubricRow, rubricOf, shownResult } from './queries';
import { type DossierResult, resultOf, type ValidSheet } from './scoring';

export type SheetLine = {
  seatId: string; fullName: string; seat: PanelSeat['seat']; ended: boolean; conflict: Conflict | null;
  sheetId: string | null; status: SheetStatus | null; onPaper: boolean; paperSignedOn: Date | null; closedAt: Date | null; reopenReason: string | null;
  own: boolean;
};
export type DossierSheets = {
  campaign: JudgedCampaign; dossier: { id: string; code: string; title: string; unitName: string }; lines: SheetLine[]; rubric: RubricRow[];
  keeper: boolean;
  /** After scoring is closed, for those who may know: each counted sheet, and how the result comes about. */
  outcome: { result: DossierResult; row: ResultRow; sheets: (ValidSheet & { fullName: string; comment: string })[] } | null;
};

/** The sheets of one dossier: their state for who runs the scoring, their values once it is closed. Null for everybody else. */
export async function dossierSheets(ctx: Ctx, submissionId: string): Promise<DossierSheets | null> {
  const loaded = await loadDossier(ctx, submissionId).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  if (!loaded || loaded.hidden) return null;
  const { campaign, dossier } = loaded;
  if (!seesProgress(ctx.actor, campaign.id) && !seesResults(ctx.actor, campaign)) return null;
  const [rubric, sheets] = await Promise.all([
    rubricOf(ctx, campaign.id),
    ctx.db.scoreSheet.findMany({
      where: { organizationId: ctx.actor.organizationId, submissionId },
      select: { id: true, seatId: true, status: true, enteredById: true, paperSignedOn: true, closedAt: true, reopenReason: true },
    }),
  ]);
  const sheetOf = new Map(sheets.map((sheet) => [sheet.seatId, sheet]));
  const lines = loaded.seats.flatMap((seat): SheetLine[] => {
    const sheet = sheetOf.get(seat.id);
    if (!seat.scores || (seat.endedAt && sheet?.status !== 'CLOSED')) return [];
    return [{
      seatId: seat.id, fullName: seat.fullName, seat: seat.seat, ended: seat.endedAt !== null, conflict: conflictOf(seat, dossier, campaign.sameUnitRule),
      sheetId: sheet?.id ?? null, status: sheet?.status ?? null, onPaper: sheet?.enteredById != null, paperSignedOn: sheet?.paperSignedOn ?? null,
      closedAt: sheet?.closedAt ?? null, reopenReason: sheet?.reopenReason ?? null, own: seat.accountId === ctx.actor.accountId,
    }];
  });
  const { id, code, title, unitName } = dossier;
  return { campaign, dossier: { id, code, title, unitName }, lines, rubric, keeper: keepsSheets(ctx.actor, campaign.id), outcome: await outcomeOf(ctx, loaded, rubric, lines) };
}

async function outcomeOf(ctx: Ctx, { campaign, dossier, seats }: LoadedDossier, rubric: RubricRow[], lines: readonly SheetLine[]): Promise<DossierSheets['outcome']> {
  if (!seesResults(ctx.actor, campaign)) return null;
  const [closed, shown, comments] = await Promise.all([
    closedSheets(ctx, campaign.id, dossier.id),
    shownResult(ctx, campaign, dossier),
    ctx.db.scoreSheet.findMany({ where: { organizationId: ctx.actor.organizationId, submissionId: dossier.id, status: 'CLOSED' }, select: { seatId: true, comment: true } }),
  ]);
  if (!shown) return null;
  const valid = validSheets({ campaign, seats }, dossier, closed.get(dossier.id) ?? []);
  const nameOf = new Map(lines.map((line) => [line.seatId, line.fullName]));
  const commentOf = new Map(comments.map(({ seatId, comment }) => [seatId, comment]));
  return {
    result: resultOf(valid, rubric, campaign),
    row: shown.result,
    sheets: valid.map((sheet) => ({ ...sheet, fullName: nameOf.get(sheet.seatId) ?? '', comment: commentOf.get(sheet.seatId) ?? '' })),
  };
}

/** A line that may still be typed in from paper. */
export const isEnterable = (line: SheetLine): boolean => !line.ended && !line.own && !isHard(line.conflict) && line.status !== 'CLOSED';
