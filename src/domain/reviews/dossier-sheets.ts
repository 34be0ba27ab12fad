import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import type { SheetStatus } from '@/generated/prisma/enums';
import { type Ctx, isBlindIn } from '@/domain/context';
import { type Reason, Refusal } from '@/domain/refusal';
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
import { whyNotTypeIn } from './paper/paper-policy';
import { isAssigned, type JudgedCampaign, type PanelSeat } from './panel';
import { keepsSheets, scoringSeat, seesProgress, seesResults } from './policy';
import { type ResultRow, type RubricRow, rubricSql, shownResult } from './queries';
import type { Scores } from './rubric';
import { type DossierResult, resultOf, type ValidSheet } from './scoring';
import { scoringRulesOf } from './scoring-rules';

export type SheetLine = {
  seatId: string; fullName: string; seat: PanelSeat['seat']; ended: boolean; conflict: Conflict | null;
  sheetId: string | null; status: SheetStatus | null; onPaper: boolean; paperSignedOn: Date | null; closedAt: Date | null; reopenReason: string | null;
  own: boolean;
  /** 2: scored once more; what stands until it is closed again is the first. */
  round: number;
};
export type DossierSheets = {
  campaign: JudgedCampaign; dossier: { id: string; code: string; title: string; unitName: string }; lines: SheetLine[]; rubric: RubricRow[];
  keeper: boolean;
  /** The actor scores without knowing whose it is. */
  blind: boolean;
  /** Why the actor types in nobody's paper; null while they do. */
  whyNotType: Reason | null;
  /** May read what the council writes about it. */
  discusses: boolean;
  /** What members found of the likeness to earlier initiatives, as far as the actor may know. */
  findings: CouncilFindings | null;
  /** After scoring is closed, for those who may know: each counted sheet, and how the result comes about. */
  /** Scored once more: since when and why. */
  round: { at: Date; reason: string } | null;
  /** Scored once more after publication; how that goes on has a page of its own, and not for who stepped out of it. */
  again: boolean;
  outcome: {
    result: DossierResult; row: ResultRow;
    /** `first`: what the same member gave in the first round, where it was scored once more. */
    sheets: (ValidSheet & { fullName: string; comment: string; round: number; first: Scores | null })[];
  } | null;
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
  const { rubric, sheets, round, again } = await rubricAndSheets(ctx, campaign.id, submissionId);
  const blind = isBlindIn(ctx.actor, campaign.id);
  const cover = await coverFor(ctx, campaign.id, [submissionId]);
  const sheetOf = new Map(sheets.map((sheet) => [sheet.seatId, sheet]));
  const lines = loaded.seats.flatMap((seat): SheetLine[] => {
    const sheet = sheetOf.get(seat.id);
    const kept = closedOnce(sheet);
    if (!seat.scores || (seat.endedAt && !kept) || (!isAssigned(dossier, seat.id) && !kept)) return [];
    return [{
      seatId: seat.id, fullName: seat.fullName, seat: seat.seat, ended: seat.endedAt !== null, conflict: blind ? null : conflictOf(seat, dossier, campaign.sameUnitRule),
      sheetId: sheet?.id ?? null, status: sheet?.status ?? null, onPaper: sheet?.onPaper ?? false, paperSignedOn: dateOrNull(sheet?.paperSignedOn),
      closedAt: dateOrNull(sheet?.closedAt), reopenReason: sheet?.reopenReason ? cover(sheet.reopenReason, submissionId) : null, own: seat.accountId === ctx.actor.accountId, round: sheet?.round ?? 1,
    }];
  });
  const { id, code } = dossier;
  const [title, unitName] = [cover(dossier.title, submissionId), blind ? hiddenUnit : dossier.unitName];
  const findings = await councilFindings(ctx, submissionId, likenessFacts(ctx.actor, loaded));
  const scoring = scoringSeat(ctx.actor, campaign.id);
  const discusses = whyNotReadDiscussion(ctx.actor, { campaign, hidden: isPartOf(ctx, loaded), ownClosed: scoring !== null && closedOnce(sheetOf.get(scoring.id)) }) === null;
  return { campaign, dossier: { id, code, title, unitName }, blind, lines, rubric, keeper: keepsSheets(ctx.actor, campaign.id), whyNotType: whyNotTypeIn(ctx.actor, { campaign, seatId: null }), discusses, findings, round: round && { reason: cover(round.reason, submissionId), at: new Date(round.at) }, again, outcome: await outcomeOf(ctx, loaded, rubric, sheets, cover) };
}

type SheetRow = ValidSheet & { id: string; status: SheetStatus; onPaper: boolean; paperSignedOn: string | null; closedAt: string | null; reopenReason: string | null; comment: string; round: number; first: Scores | null };
type SheetRows = { rubric: RubricRow[]; sheets: SheetRow[]; round: { at: string; reason: string } | null; again: boolean };

/** Closed, or was before it was opened for the second round. */
const closedOnce = (sheet: Pick<SheetRow, 'status' | 'round'> | undefined): boolean => sheet?.status === 'CLOSED' || sheet?.round === 2;

const dateOrNull = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);

async function rubricAndSheets(ctx: Ctx, campaignId: string, submissionId: string): Promise<SheetRows> {
  const { organizationId } = ctx.actor;
  const [row] = await readRows<SheetRows>(ctx.db)`
    select ${rubricSql(organizationId, Prisma.sql`${campaignId}::uuid`)} as rubric,
      (select coalesce(json_agg(json_build_object('id', h.id, 'seatId', h."seatId", 'status', h.status, 'onPaper', h."enteredById" is not null,
          'paperSignedOn', h."paperSignedOn", 'closedAt', h."closedAt", 'reopenReason', h."reopenReason", 'comment', h.comment, 'round', h.round,
          'first', (select f.scores from "FirstSheet" f where f."organizationId" = h."organizationId" and f."sheetId" = h.id and (h.round = 2 or f."closedAt" = h."closedAt")),
          'scores', (select coalesce(json_object_agg(v."criterionId", v.value), '{}') from "Score" v where v."organizationId" = h."organizationId" and v."sheetId" = h.id))), '[]')
        from "ScoreSheet" h where h."organizationId" = ${organizationId}::uuid and h."submissionId" = ${submissionId}::uuid) as sheets,
      (select json_build_object('at', r.at, 'reason', r.reason) from "SecondRound" r where r."organizationId" = ${organizationId}::uuid and r."submissionId" = ${submissionId}::uuid) as round,
      exists (select from "Reconsideration" n where n."organizationId" = ${organizationId}::uuid and n."submissionId" = ${submissionId}::uuid and n.status <> 'CANCELLED'
        and not exists (select from "ReconsideredSheet" h where h."organizationId" = n."organizationId" and h."reconsiderationId" = n.id and h."steppedOutAt" is not null and h."seatId" = any(${ctx.actor.seats.map(({ id }) => id)}::uuid[]))) as again`;
  return row ?? { rubric: [], sheets: [], round: null, again: false };
}

async function outcomeOf(ctx: Ctx, { campaign, dossier, seats }: LoadedDossier, rubric: RubricRow[], sheets: readonly SheetRow[], cover: Cover): Promise<DossierSheets['outcome']> {
  if (!seesResults(ctx.actor, campaign)) return null;
  const blind = isBlindIn(ctx.actor, campaign.id) ? { unitId: '', unitName: hiddenUnit, title: cover(dossier.title, dossier.id) } : {};
  const shown = await shownResult(ctx, campaign, { ...dossier, ...blind });
  if (!shown) return null;
  const closed = sheets.filter(({ status }) => status === 'CLOSED');
  const valid = validSheets({ campaign, seats }, dossier, closed);
  const nameOf = new Map(seats.map((seat) => [seat.id, seat.fullName]));
  const rowOf = new Map(closed.map((sheet) => [sheet.seatId, sheet]));
  return {
    result: resultOf(valid, rubric, scoringRulesOf(campaign), outsidePartOf(campaign, rubric, shown.extra)),
    row: shown.result,
    sheets: valid.map(({ seatId, scores }) => ({ seatId, scores, fullName: nameOf.get(seatId) ?? '', comment: cover(rowOf.get(seatId)?.comment ?? '', dossier.id), round: rowOf.get(seatId)?.round ?? 1, first: rowOf.get(seatId)?.first ?? null })),
  };
}

/** A line that may still be typed in from paper. */
export const isEnterable = (line: SheetLine): boolean => !line.ended && !line.own && !isHard(line.conflict) && line.status !== 'CLOSED';
