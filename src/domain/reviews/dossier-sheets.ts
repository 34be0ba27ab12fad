import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import type { SheetStatus } from '@/generated/prisma/enums';
import { type Ctx, isBlindIn } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { type Cover, coverFor } from './blind-names';
import { validSheets } from './closed-sheets';
import { type Conflict, conflictOf, isHard } from './conflicts';
import { whyNotReadDiscussion } from './discussion/discussion-policy';
import { isPartOf } from './discussion/load-discussion';
import { loadDossier, type LoadedDossier } from './load-sheet';
import { hiddenUnit } from './labels';
import { councilFindings, type CouncilFindings } from './likeness/council-findings';
import { likenessFacts } from './likeness/likeness-policy';
import { outsidePartOf } from './outside-part';
import { isAssigned, type JudgedCampaign, type PanelSeat } from './panel';
import { keepsSheets, scoringSeat, seesProgress, seesResults } from './policy';
import { type ResultRow, type RubricRow, rubricSql, shownResult } from './queries';
import { type DossierResult, resultOf, type ValidSheet } from './scoring';
import { scoringRulesOf } from './scoring-rules';

export type SheetLine = {
  seatId: string; fullName: string; seat: PanelSeat['seat']; ended: boolean; conflict: Conflict | null;
  sheetId: string | null; status: SheetStatus | null; onPaper: boolean; paperSignedOn: Date | null; closedAt: Date | null; reopenReason: string | null;
  own: boolean;
};
export type DossierSheets = {
  campaign: JudgedCampaign; dossier: { id: string; code: string; title: string; unitName: string }; lines: SheetLine[]; rubric: RubricRow[];
  keeper: boolean;
  /** The actor scores without knowing whose it is. */
  blind: boolean;
  /** May read what the council writes about it. */
  discusses: boolean;
  /** What members found of the likeness to earlier initiatives, as far as the actor may know. */
  findings: CouncilFindings | null;
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
  const { rubric, sheets } = await rubricAndSheets(ctx, campaign.id, submissionId);
  const blind = isBlindIn(ctx.actor, campaign.id);
  const cover = await coverFor(ctx, campaign.id, [submissionId]);
  const sheetOf = new Map(sheets.map((sheet) => [sheet.seatId, sheet]));
  const lines = loaded.seats.flatMap((seat): SheetLine[] => {
    const sheet = sheetOf.get(seat.id);
    if (!seat.scores || (seat.endedAt && sheet?.status !== 'CLOSED')) return [];
    if (!isAssigned(dossier, seat.id) && sheet?.status !== 'CLOSED') return [];
    return [{
      seatId: seat.id, fullName: seat.fullName, seat: seat.seat, ended: seat.endedAt !== null, conflict: blind ? null : conflictOf(seat, dossier, campaign.sameUnitRule),
      sheetId: sheet?.id ?? null, status: sheet?.status ?? null, onPaper: sheet?.onPaper ?? false, paperSignedOn: dateOrNull(sheet?.paperSignedOn),
      closedAt: dateOrNull(sheet?.closedAt), reopenReason: sheet?.reopenReason ? cover(sheet.reopenReason, submissionId) : null, own: seat.accountId === ctx.actor.accountId,
    }];
  });
  const { id, code } = dossier;
  const [title, unitName] = [cover(dossier.title, submissionId), blind ? hiddenUnit : dossier.unitName];
  const findings = await councilFindings(ctx, submissionId, likenessFacts(ctx.actor, loaded));
  const scoring = scoringSeat(ctx.actor, campaign.id);
  const discusses = whyNotReadDiscussion(ctx.actor, { campaign, hidden: isPartOf(ctx, loaded), ownClosed: scoring !== null && sheetOf.get(scoring.id)?.status === 'CLOSED' }) === null;
  return { campaign, dossier: { id, code, title, unitName }, blind, lines, rubric, keeper: keepsSheets(ctx.actor, campaign.id), discusses, findings, outcome: await outcomeOf(ctx, loaded, rubric, sheets, cover) };
}

type SheetRow = ValidSheet & { id: string; status: SheetStatus; onPaper: boolean; paperSignedOn: string | null; closedAt: string | null; reopenReason: string | null; comment: string };

const dateOrNull = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);

async function rubricAndSheets(ctx: Ctx, campaignId: string, submissionId: string): Promise<{ rubric: RubricRow[]; sheets: SheetRow[] }> {
  const { organizationId } = ctx.actor;
  const [row] = await readRows<{ rubric: RubricRow[]; sheets: SheetRow[] }>(ctx.db)`
    select ${rubricSql(organizationId, Prisma.sql`${campaignId}::uuid`)} as rubric,
      (select coalesce(json_agg(json_build_object('id', h.id, 'seatId', h."seatId", 'status', h.status, 'onPaper', h."enteredById" is not null,
          'paperSignedOn', h."paperSignedOn", 'closedAt', h."closedAt", 'reopenReason', h."reopenReason", 'comment', h.comment,
          'scores', (select coalesce(json_object_agg(v."criterionId", v.value), '{}') from "Score" v where v."organizationId" = h."organizationId" and v."sheetId" = h.id))), '[]')
        from "ScoreSheet" h where h."organizationId" = ${organizationId}::uuid and h."submissionId" = ${submissionId}::uuid) as sheets`;
  return row ?? { rubric: [], sheets: [] };
}

async function outcomeOf(ctx: Ctx, { campaign, dossier, seats }: LoadedDossier, rubric: RubricRow[], sheets: readonly SheetRow[], cover: Cover): Promise<DossierSheets['outcome']> {
  if (!seesResults(ctx.actor, campaign)) return null;
  const blind = isBlindIn(ctx.actor, campaign.id) ? { unitId: '', unitName: hiddenUnit, title: cover(dossier.title, dossier.id) } : {};
  const shown = await shownResult(ctx, campaign, { ...dossier, ...blind });
  if (!shown) return null;
  const closed = sheets.filter(({ status }) => status === 'CLOSED');
  const valid = validSheets({ campaign, seats }, dossier, closed);
  const nameOf = new Map(seats.map((seat) => [seat.id, seat.fullName]));
  const commentOf = new Map(closed.map(({ seatId, comment }) => [seatId, comment]));
  return {
    result: resultOf(valid, rubric, scoringRulesOf(campaign), outsidePartOf(campaign, rubric, shown.extra)),
    row: shown.result,
    sheets: valid.map(({ seatId, scores }) => ({ seatId, scores, fullName: nameOf.get(seatId) ?? '', comment: cover(commentOf.get(seatId) ?? '', dossier.id) })),
  };
}

/** A line that may still be typed in from paper. */
export const isEnterable = (line: SheetLine): boolean => !line.ended && !line.own && !isHard(line.conflict) && line.status !== 'CLOSED';
