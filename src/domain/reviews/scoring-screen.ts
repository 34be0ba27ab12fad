import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import type { CampaignStatus, Seat, SheetStatus } from '@/generated/prisma/enums';
import { type Ctx, isBlindIn } from '@/domain/context';
import { isId } from '@/domain/id';
import type { Reason } from '@/domain/refusal';
import { coverFor } from './blind-names';
import { hiddenUnit, type QueueState } from './labels';
import { notedAs } from './own-queue';
import { ownCounts, ownHead, ownSeatIds } from './own-sheets';
import { whyNotScore } from './policy';
import { type RubricRow, rubricSql } from './queries';

export type Neighbour = { submissionId: string; code: string; title: string; state: Exclude<QueueState, 'conflict'> };

type Sheet = { status: SheetStatus; version: number; comment: string; savedAt: Date; closedAt: Date | null; reopenReason: string | null; round: number; enteredById: string | null; scores: { criterionId: string; value: number }[] };

export type ScoringScreen = {
  campaign: { id: string; title: string; status: CampaignStatus; scoringOpenedAt: Date | null; scoringClosesAt: Date | null };
  seat: { id: string; fullName: string; seat: Seat };
  code: string; title: string; unitName: string; sameUnit: boolean;
  /** Authors and units are hidden from this scorer. */
  blind: boolean;
  closed: number; due: number;
  /** The dossiers around this one and itself, in the order of the queue; none that is not the actor's to score. */
  around: Neighbour[];
  rubric: RubricRow[];
  sheet: Sheet | null;
  /** The actor's own note; nobody else ever reads it. */
  note: { text: string; version: number } | null;
  whyNot: Reason | null;
};

type Row = Omit<ScoringScreen, 'campaign' | 'seat' | 'closed' | 'due' | 'whyNot' | 'sheet' | 'blind'> & {
  campaignId: string; campaignTitle: string; status: CampaignStatus; scoringOpenedAt: Date | null; scoringClosesAt: Date | null;
  seatId: string; fullName: string; seat: Seat; need: number; done: number;
  sheet: (Omit<Sheet, 'savedAt' | 'closedAt'> & { savedAt: string; closedAt: string | null }) | null;
};

/** How many are shown before and after: a strip of 2.000 would be heavier than the dossier. */
const reach = 20;

/** The scoring screen of one dossier; null when it is not the actor's to score, whatever the reason. */
export async function scoringScreen(ctx: Ctx, submissionId: string): Promise<ScoringScreen | null> {
  const seatIds = ownSeatIds(ctx);
  if (!isId(submissionId) || seatIds.length === 0) return null;
  const [row] = await screenRows(ctx, submissionId, seatIds);
  if (!row) return null;
  const { campaignId, campaignTitle, status, scoringOpenedAt, scoringClosesAt, seatId, fullName, seat, need, done, sheet, ...rest } = row;
  const campaign = { id: campaignId, title: campaignTitle, status, scoringOpenedAt, scoringClosesAt };
  // The statement leaves out dossiers with a hard conflict or given to others, and the actor's seats are never ended ones.
  const facts = { campaign, seat: { id: seatId, scores: true, ended: false }, conflicted: false, assigned: true, sheet: sheet && { status: sheet.status, onPaper: sheet.enteredById !== null } };
  const blind = isBlindIn(ctx.actor, campaignId);
  const cover = await coverFor(ctx, campaignId, rest.around.map((each) => each.submissionId));
  const around = rest.around.map((each) => ({ ...each, title: cover(each.title, each.submissionId) }));
  const hidden = blind ? { unitName: hiddenUnit, sameUnit: false, title: cover(rest.title, submissionId) } : {};
  return {
    ...rest, around, blind, ...hidden, campaign, seat: { id: seatId, fullName, seat }, closed: done, due: need,
    sheet: sheet && { ...sheet, savedAt: new Date(sheet.savedAt), closedAt: sheet.closedAt === null ? null : new Date(sheet.closedAt), reopenReason: sheet.reopenReason && cover(sheet.reopenReason, submissionId), ...(sheet.status === 'VOID' ? { scores: [], comment: '' } : {}) },
    whyNot: whyNotScore(ctx.actor, facts, ctx.now),
  };
}

function screenRows(ctx: Ctx, submissionId: string, seatIds: readonly string[]): Promise<Row[]> {
  const org = Prisma.sql`${ctx.actor.organizationId}::uuid`;
  const stages = Prisma.sql`c.status in ('SCORING', 'SCORED', 'PUBLISHED')
    and c.id = (select o."campaignId" from "Submission" o where o."organizationId" = ${org} and o.id = ${submissionId}::uuid and o.status = 'ELIGIBLE')`;
  const beside = (side: Prisma.Sql) => Prisma.sql`(
    select s.id as "submissionId", s.code, s."codeNumber", s.title from "Submission" s
    where s."organizationId" = ${org} and s."campaignId" = d."campaignId" and s.status = 'ELIGIBLE' and s.id not in (select "submissionId" from apart union all select "submissionId" from elsewhere) and ${side} limit ${reach})`;
  return readRows<Row>(ctx.db)`
    ${ownHead(ctx, seatIds, stages)}
    select c.id as "campaignId", c.title as "campaignTitle", c.status::text as status, c."scoringOpenedAt", c."scoringClosesAt", k.id as "seatId", k."fullName", k.seat::text as seat,
      d.code, d.title, u.name as "unitName", ${ownCounts(ctx)},
      exists (select from "Author" a where a."organizationId" = ${org} and a."submissionId" = d.id and ${notedAs(Prisma.sql`k`)}) as "sameUnit",
      (select json_build_object('status', h.status, 'version', h.version, 'comment', h.comment, 'savedAt', h."savedAt", 'closedAt', h."closedAt", 'reopenReason', h."reopenReason", 'round', h.round,
          'enteredById', h."enteredById", 'scores', coalesce((select json_agg(json_build_object('criterionId', v."criterionId", 'value', v.value))
            from "Score" v where v."organizationId" = ${org} and v."sheetId" = h.id), '[]'))
        from "ScoreSheet" h where h."organizationId" = ${org} and h."submissionId" = d.id and h."seatId" = k.id) as sheet,
      (select json_build_object('text', t.text, 'version', t.version) from "SheetNote" t
        where t."organizationId" = ${org} and t."submissionId" = d.id and t."accountId" = ${ctx.actor.accountId}::uuid) as note,
      ${rubricSql(ctx.actor.organizationId, Prisma.sql`k."campaignId"`)} as rubric,
      (select json_agg(json_build_object('submissionId', n."submissionId", 'code', n.code, 'title', n.title, 'state',
          case h.status when 'CLOSED' then 'closed' when 'DRAFT' then 'draft' else 'open' end) order by n."codeNumber")
        from (${beside(Prisma.sql`s."codeNumber" < d."codeNumber" order by s."codeNumber" desc`)}
          union all select d.id, d.code, d."codeNumber", d.title
          union all ${beside(Prisma.sql`s."codeNumber" > d."codeNumber" order by s."codeNumber"`)}) n
        left join begun h on h."submissionId" = n."submissionId") as around
    from seat k join "Campaign" c on c."organizationId" = ${org} and c.id = k."campaignId"
    join "Submission" d on d."organizationId" = ${org} and d.id = ${submissionId}::uuid and d.status = 'ELIGIBLE' and d.id not in (select "submissionId" from apart union all select "submissionId" from elsewhere)
    join "Unit" u on u."organizationId" = ${org} and u.id = d."unitId"`;
}
