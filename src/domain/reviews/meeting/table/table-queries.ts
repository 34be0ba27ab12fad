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
import { isHidden } from '../hold-meeting';
import { runsMeeting } from '../meeting-policy';
import { plannedOnSql } from '../reconsidered';
import { meetingDossiers } from '../recusal/recusal-queries';
import type { MeetingNow, OnTable } from './on-table';

/** A secret ballot that runs, as far as its page shows something of it. */
type Running = { id: string; submissionId: string; endsAt: string; cast: number; there: number; own: boolean | null; ownThere: boolean };

type Row = {
  meetingId: string; ballots: Running[];
  status: CampaignStatus; rule: ConflictRule; over: boolean; itemId: string | null; submissionId: string; code: string; title: string; mean: number | null;
  votesFor: number | null; votesAgainst: number | null; votesOther: number | null; countedOf: number | null; conclusion: MeetingConclusion | null;
  authors: Identity[]; declared: string[]; recused: string[]; seats: Parameters<typeof readSeats>[0];
};

/** What an open page of the newest meeting asks for every few seconds, in one statement (for who scores blind, and while a secret ballot runs, a few more). */
export async function lookAround(ctx: Ctx, campaignId: string): Promise<MeetingNow | null> {
  if (!isId(campaignId)) return null;
  const { organizationId } = ctx.actor;
  const own = viewerOf(ctx.actor, campaignId).seats.map(({ id }) => id);
  const [row] = await readRows<Row>(ctx.db)`
    select m.id as "meetingId", k.status::text as status, k."sameUnitRule"::text as rule, m."closedAt" is not null as over, i.id as "itemId", s.id as "submissionId", coalesce(s.code, '') as code, s.title, coalesce(r.mean, p.mean) as mean,
      i."votesFor", i."votesAgainst", i."votesOther", i."countedOf", i.conclusion::text as conclusion,
      coalesce((select json_agg(json_build_object('accountId', a."accountId", 'foldedName', a."foldedName", 'unitId', a."unitId", 'foldedUnitName', a."foldedUnitName", ${collectiveKeys}))
        from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id), '[]') as authors,
      coalesce((select json_agg(d."seatId") from (
        select d."seatId" from "ConflictDeclaration" d where d."organizationId" = s."organizationId" and d."submissionId" = s.id and d."withdrawnAt" is null
        union select h."seatId" from "ReconsideredSheet" h where h."organizationId" = r."organizationId" and h."reconsiderationId" = r.id and h."steppedOutAt" is not null) d), '[]') as declared,
      coalesce((select json_agg(e."seatId") from "ItemRecusal" e where e."organizationId" = i."organizationId" and e."itemId" = i.id and e."withdrawnAt" is null), '[]') as recused,
      coalesce((select json_agg(json_build_object('id', b.id, 'submissionId', v."submissionId", 'endsAt', b."endsAt",
          'cast', (select count(*) from "BallotRoll" r where r."organizationId" = b."organizationId" and r."ballotId" = b.id and r."hasVoted"),
          'own', (select bool_or(r."hasVoted") from "BallotRoll" r where r."organizationId" = b."organizationId" and r."ballotId" = b.id and r."seatId" = any(${own}::uuid[])),
          'there', (select count(*) from "MeetingAttendance" n where n."organizationId" = m."organizationId" and n."meetingId" = m.id and n.kind <> 'ABSENT' and n."leftAt" is null),
          'ownThere', exists (select 1 from "MeetingAttendance" n where n."organizationId" = m."organizationId" and n."meetingId" = m.id and n.kind <> 'ABSENT' and n."leftAt" is null and n."seatId" = any(${own}::uuid[]))) order by b.id)
        from "SecretBallot" b join "MeetingItem" v on v."organizationId" = b."organizationId" and v.id = b."itemId" and v."meetingId" = m.id
        where b."organizationId" = m."organizationId" and b."closedAt" is null), '[]') as ballots,
      ${seatsSql(organizationId, Prisma.sql`k.id`)} as seats
    from "Campaign" k
    join lateral (select * from "Meeting" m where m."organizationId" = k."organizationId" and m."campaignId" = k.id order by m."createdAt" desc limit 1) m on true
    left join "MeetingTable" t on t."organizationId" = m."organizationId" and t."meetingId" = m.id
    left join "MeetingItem" i on i."organizationId" = t."organizationId" and i.id = t."itemId"
    left join "Submission" s on s."organizationId" = i."organizationId" and s.id = i."submissionId" and s.status = 'ELIGIBLE'
    left join "Result" p on p."organizationId" = s."organizationId" and p."submissionId" = s.id
    left join "Reconsideration" r on r."organizationId" = s."organizationId" and r."submissionId" = s.id and ${plannedOnSql}
    where k."organizationId" = ${organizationId}::uuid and k.id = ${campaignId}::uuid`;
  if (!row || !seesResults(ctx.actor, { id: campaignId, status: row.status })) return null;
  if (row.over) return { table: { state: 'over' }, ballots: '' };
  const table = row.itemId && row.submissionId ? await seenBy(ctx, campaignId, { ...row, itemId: row.itemId }) : { state: 'none' as const };
  return { table, ballots: await ballotsSeen(ctx, campaignId, row) };
}

export const tableOf = async (ctx: Ctx, campaignId: string): Promise<OnTable | null> => (await lookAround(ctx, campaignId))?.table ?? null;

/** Of dossiers this person has no part in. How many have voted is said to whoever runs the meeting, as their page says it; to nobody else when somebody did. */
async function ballotsSeen(ctx: Ctx, campaignId: string, { meetingId, ballots, rule, status }: Row): Promise<string> {
  if (ballots.length === 0) return '';
  const dossiers = await meetingDossiers(ctx, { status }, meetingId, { id: { in: ballots.map(({ submissionId }) => submissionId) } });
  const seen = new Set(dossiers.filter((dossier) => !isHidden(ctx, { id: campaignId, sameUnitRule: rule }, dossier)).map(({ id }) => id));
  const runs = runsMeeting(ctx.actor, campaignId);
  return ballots.filter(({ submissionId }) => seen.has(submissionId))
    .map(({ id, endsAt, cast, there, own, ownThere }) => [id, own, ownThere, there, new Date(endsAt) <= ctx.now, runs ? cast : ''].join(':')).join(' ');
}

async function seenBy(ctx: Ctx, campaignId: string, row: Row & { itemId: string }): Promise<OnTable> {
  const { rule, itemId, submissionId, code, title, mean, conclusion } = row;
  const dossier = { authors: row.authors, declaredSeats: new Set(row.declared) };
  const viewer = viewerOf(ctx.actor, campaignId);
  const recused = new Set(row.recused);
  const leaving = readSeats(row.seats).filter((seat) => !seat.endedAt && seat.seat !== 'guest' && (recused.has(seat.id) || isHard(conflictOf(seat, dossier, rule))));
  // The rule of the same unit does not take the laptop from who keeps the papers; whoever wrote it, declared or left on their own word is out in any case.
  const out = isHiddenFrom(viewer, dossier, rule) || viewer.seats.some((own) => recused.has(own.id)) || (!viewer.paperwork && viewer.seats.some((own) => leaving.some((seat) => seat.id === own.id)));
  if (out) return { state: 'away' };
  const votes = row.votesFor === null ? null : { for: row.votesFor, against: row.votesAgainst ?? 0, other: row.votesOther ?? 0, of: row.countedOf ?? 0 };
  const item = { state: 'item' as const, itemId, submissionId, code, mean, votes, conclusion: conclusion && conclusionLabels[conclusion] };
  // Who leaves says whose it is: the secretary says it aloud, the screen of who scores blind does not.
  if (isBlindIn(ctx.actor, campaignId)) return { ...item, title: await shownTitle(ctx, campaignId, { id: submissionId, title }), away: [], blind: true };
  return { ...item, title, away: leaving.map((seat) => seat.fullName) };
}
