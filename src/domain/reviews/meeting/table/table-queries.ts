import type { CampaignStatus, ConflictRule, MeetingConclusion } from '@/generated/prisma/enums';
import { Prisma } from '@/generated/prisma/client';
import { type Ctx, isBlindIn } from '@/domain/context';
import { isId } from '@/domain/id';
import { readRows } from '@/domain/read-rows';
import type { Identity } from '@/domain/submissions/authors';
import { collectiveKeys } from '@/domain/submissions/collective-sql';
import { shownTitle } from '../../blind-names';
import { conflictOf, isHard, isHiddenFrom } from '../../conflicts';
import { readSeats, seatsSql } from '../../panel';
import { seesResults, viewerOf } from '../../policy';
import { conclusionLabels } from '../meeting-labels';
import type { OnTable } from './on-table';

type Row = {
  status: CampaignStatus; rule: ConflictRule; over: boolean; itemId: string | null; submissionId: string; code: string; title: string; mean: number | null;
  votesFor: number | null; votesAgainst: number | null; votesOther: number | null; countedOf: number | null; conclusion: MeetingConclusion | null;
  authors: Identity[]; declared: string[]; seats: Parameters<typeof readSeats>[0];
};

/** The dossier on the table of the newest meeting, in one statement (for who scores blind one more): every screen asks for it every few seconds. */
export async function tableOf(ctx: Ctx, campaignId: string): Promise<OnTable | null> {
  if (!isId(campaignId)) return null;
  const { organizationId } = ctx.actor;
  const [row] = await readRows<Row>(ctx.db)`
    select k.status::text as status, k."sameUnitRule"::text as rule, m."closedAt" is not null as over, i.id as "itemId", s.id as "submissionId", coalesce(s.code, '') as code, s.title, coalesce(x.mean, r.mean) as mean,
      i."votesFor", i."votesAgainst", i."votesOther", i."countedOf", i.conclusion::text as conclusion,
      coalesce((select json_agg(json_build_object('accountId', a."accountId", 'foldedName', a."foldedName", 'unitId', a."unitId", 'foldedUnitName', a."foldedUnitName", ${collectiveKeys}))
        from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id), '[]') as authors,
      coalesce((select json_agg(d."seatId") from (
        select d."seatId" from "ConflictDeclaration" d where d."organizationId" = s."organizationId" and d."submissionId" = s.id and d."withdrawnAt" is null
        union select h."seatId" from "ReconsideredSheet" h where h."organizationId" = x."organizationId" and h."reconsiderationId" = x.id and h."steppedOutAt" is not null) d), '[]') as declared,
      ${seatsSql(organizationId, Prisma.sql`k.id`)} as seats
    from "Campaign" k
    join lateral (select * from "Meeting" m where m."organizationId" = k."organizationId" and m."campaignId" = k.id order by m."createdAt" desc limit 1) m on true
    left join "MeetingTable" t on t."organizationId" = m."organizationId" and t."meetingId" = m.id
    left join "MeetingItem" i on i."organizationId" = t."organizationId" and i.id = t."itemId"
    left join "Submission" s on s."organizationId" = i."organizationId" and s.id = i."submissionId" and s.status = 'ELIGIBLE'
    left join "Result" r on r."organizationId" = s."organizationId" and r."submissionId" = s.id
    left join "Reconsideration" x on x."organizationId" = s."organizationId" and x."submissionId" = s.id and x.status in ('SCORED', 'PUBLISHED') and x."scoredAt" <= m."createdAt"
    where k."organizationId" = ${organizationId}::uuid and k.id = ${campaignId}::uuid`;
  if (!row || !seesResults(ctx.actor, { id: campaignId, status: row.status })) return null;
  if (row.over) return { state: 'over' };
  if (!row.itemId || !row.submissionId) return { state: 'none' };
  return seenBy(ctx, campaignId, { ...row, itemId: row.itemId });
}

async function seenBy(ctx: Ctx, campaignId: string, row: Row & { itemId: string }): Promise<OnTable> {
  const { rule, itemId, submissionId, code, title, mean, conclusion } = row;
  const dossier = { authors: row.authors, declaredSeats: new Set(row.declared) };
  const viewer = viewerOf(ctx.actor, campaignId);
  const leaving = readSeats(row.seats).filter((seat) => !seat.endedAt && seat.seat !== 'guest' && isHard(conflictOf(seat, dossier, rule)));
  // The rule of the same unit does not take the laptop from who keeps the papers; whoever wrote it or declared is out in any case.
  const out = isHiddenFrom(viewer, dossier, rule) || (!viewer.paperwork && viewer.seats.some((own) => leaving.some((seat) => seat.id === own.id)));
  if (out) return { state: 'away' };
  const votes = row.votesFor === null ? null : { for: row.votesFor, against: row.votesAgainst ?? 0, other: row.votesOther ?? 0, of: row.countedOf ?? 0 };
  const item = { state: 'item' as const, itemId, submissionId, code, mean, votes, conclusion: conclusion && conclusionLabels[conclusion] };
  // Who leaves says whose it is: the secretary says it aloud, the screen of who scores blind does not.
  if (isBlindIn(ctx.actor, campaignId)) return { ...item, title: await shownTitle(ctx, campaignId, { id: submissionId, title }), away: [], blind: true };
  return { ...item, title, away: leaving.map((seat) => seat.fullName) };
}
