import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import type { CampaignStatus, SheetStatus } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { Refusal } from '@/domain/refusal';
import { scoringSeat, type SheetFacts, visibleTo } from './policy';
import type { ScoreLine } from './rubric';
import { hardConflicts } from './seat-conflicts';

type Kept = { id: string; version: number; comment: string; savedAt: Date; scores: { criterionId: string; value: number }[] };

export type OwnSheet = { campaignId: string; seatId: string; facts: SheetFacts; sheet: Kept | null; rubric: ScoreLine[] };

type Row = {
  status: CampaignStatus; scoringOpenedAt: Date | null; scoringClosesAt: Date | null; scores: boolean; ended: boolean; conflicted: boolean; assigned: boolean; rubric: ScoreLine[];
  sheet: (Omit<Kept, 'savedAt'> & { savedAt: string; status: SheetStatus; onPaper: boolean }) | null;
};

/** The actor's own sheet with what its rule asks, for the autosave: said every few seconds by every member at once. */
export async function loadOwnSheet(ctx: Ctx, submissionId: string): Promise<OwnSheet> {
  if (!isId(submissionId)) throw new Refusal('not_found');
  const dossier = await ctx.db.submission.findFirst({ where: { AND: [visibleTo(ctx.actor), { id: submissionId }] }, select: { campaignId: true } });
  if (!dossier) throw new Refusal('not_found');
  const { campaignId } = dossier;
  const own = scoringSeat(ctx.actor, campaignId);
  if (!own) throw new Refusal('not_scorer');
  const row = await sheetRow(ctx, submissionId, own.id);
  if (!row) throw new Refusal('not_found');
  const { status, scoringOpenedAt, scoringClosesAt, sheet } = row;
  return {
    campaignId, seatId: own.id, rubric: row.rubric,
    facts: {
      campaign: { id: campaignId, status, scoringOpenedAt, scoringClosesAt }, seat: { id: own.id, scores: row.scores, ended: row.ended }, conflicted: row.conflicted, assigned: row.assigned,
      sheet: sheet && { status: sheet.status, onPaper: sheet.onPaper },
    },
    sheet: sheet && { ...sheet, savedAt: new Date(sheet.savedAt) },
  };
}

async function sheetRow(ctx: Ctx, submissionId: string, seatId: string): Promise<Row | undefined> {
  const org = Prisma.sql`${ctx.actor.organizationId}::uuid`;
  const [row] = await readRows<Row>(ctx.db)`
    with seat as materialized (
      select s.id, s."campaignId", s."accountId", s."foldedName", s."unitId", coalesce(u."foldedName", '') as "foldedUnitName", c."sameUnitRule" = 'HARD' as bound,
        s.scores, s."endedAt" is not null as ended, c.status, c."scoringOpenedAt", c."scoringClosesAt", c."scorersPerDossier"
      from "CouncilSeat" s join "Campaign" c on c."organizationId" = s."organizationId" and c.id = s."campaignId"
      left join "Unit" u on u."organizationId" = s."organizationId" and u.id = s."unitId"
      where s."organizationId" = ${org} and s.id = ${seatId}::uuid
    )
    select k.status::text as status, k."scoringOpenedAt", k."scoringClosesAt", k.scores, k.ended,
      exists (select from (${hardConflicts(ctx.actor.organizationId, Prisma.sql`seat`)}) x where x."submissionId" = ${submissionId}::uuid) as conflicted,
      k."scorersPerDossier" is null or exists (select from "Assignment" a where a."organizationId" = ${org} and a."submissionId" = ${submissionId}::uuid and a."seatId" = k.id) as assigned,
      (select json_build_object('id', h.id, 'status', h.status, 'version', h.version, 'comment', h.comment, 'savedAt', h."savedAt", 'onPaper', h."enteredById" is not null,
          'scores', coalesce((select json_agg(json_build_object('criterionId', v."criterionId", 'value', v.value)) from "Score" v where v."organizationId" = ${org} and v."sheetId" = h.id), '[]'))
        from "ScoreSheet" h where h."organizationId" = ${org} and h."submissionId" = ${submissionId}::uuid and h."seatId" = k.id) as sheet,
      coalesce((select json_agg(json_build_object('id', r.id, 'name', r.name, 'minScore', r."minScore", 'maxScore', r."maxScore", 'floorScore', r."floorScore", 'stepScore', r."stepScore") order by r.position, r.id)
        from "Criterion" r where r."organizationId" = ${org} and r."campaignId" = k."campaignId"), '[]') as rubric
    from seat k`;
  return row;
}
