import { Prisma } from '@/generated/prisma/client';
import type { BallotOutcome } from '@/generated/prisma/enums';
import { readRows } from '@/domain/read-rows';
import type { Ctx } from '@/domain/context';
import { seatsIn } from '../../policy';

/** Something was voted, or a ballot runs, on these items of the agenda. */
export async function methodUsed(ctx: Ctx, where: Prisma.MeetingItemWhereInput): Promise<boolean> {
  const used = await ctx.db.meetingItem.count({ where: { AND: [{ organizationId: ctx.actor.organizationId }, where, { OR: [{ votedAt: { not: null } }, { ballots: { some: { closedAt: null } } }] }] } });
  return used > 0;
}

export type Teller = { seatId: string | null; fullName: string; foldedName: string };

export const tellersOf = async (ctx: Ctx, meetingId: string): Promise<Teller[]> =>
  ctx.db.teller.findMany({ where: { organizationId: ctx.actor.organizationId, meetingId }, select: { seatId: true, fullName: true, foldedName: true }, orderBy: { position: 'asc' } });

/** Somebody who counts has to do with the dossier: by seat, or by the name of an author, since a teller without a seat has no unit to compare. */
export async function isTellerConflicted(ctx: Ctx, tellers: readonly Teller[], { submissionId, away }: { submissionId: string; away: readonly string[] }): Promise<boolean> {
  if (tellers.some(({ seatId }) => seatId !== null && away.includes(seatId))) return true;
  const names = tellers.flatMap(({ seatId, foldedName }) => (seatId ? [] : [foldedName]));
  if (names.length === 0) return false;
  return (await ctx.db.author.count({ where: { organizationId: ctx.actor.organizationId, submissionId, OR: [{ foldedName: { in: names } }, { foldedRepresentative: { in: names } }] } })) > 0;
}

export type PaperCountRow = { issued: number; returned: number; valid: number; invalid: number };
export type RoundRow = {
  id: string; itemId: string; round: number; openedAt: Date; endsAt: Date; closedAt: Date | null; outcome: BallotOutcome | null; castVotes: number | null; voidReason: string;
  /** Who may vote and who has: seats only, in the order of their ids. */
  roll: { seatId: string; hasVoted: boolean }[];
};
export type BallotRecords = { papers: Map<string, PaperCountRow>; rounds: Map<string, RoundRow[]> };

/** What was counted on paper and which rounds there were, of the items the viewer was found to see before. */
export async function ballotRecords(ctx: Ctx, itemIds: readonly string[]): Promise<BallotRecords> {
  const { organizationId } = ctx.actor;
  const among = { organizationId, itemId: { in: [...itemIds] } };
  const [papers, rounds] = await Promise.all([
    ctx.db.paperCount.findMany({ where: among, select: { itemId: true, issued: true, returned: true, valid: true, invalid: true } }),
    ctx.db.secretBallot.findMany({
      where: among, orderBy: { round: 'asc' },
      select: { id: true, itemId: true, round: true, openedAt: true, endsAt: true, closedAt: true, outcome: true, castVotes: true, voidReason: true, roll: { select: { seatId: true, hasVoted: true }, orderBy: { seatId: 'asc' } } },
    }),
  ]);
  return { papers: new Map(papers.map(({ itemId, ...paper }) => [itemId, paper])), rounds: Map.groupBy(rounds, ({ itemId }) => itemId) };
}

export type OwnBallot = { ballotId: string; itemId: string; seatId: string; openedAt: Date; endsAt: Date; hasVoted: boolean };

/** Running rounds of a meeting on whose roll this person is. What they may see of the dossier was asked with the agenda. */
export async function ownBallots(ctx: Ctx, meetingId: string, campaignId: string): Promise<OwnBallot[]> {
  const own = seatsIn(ctx.actor, campaignId).map(({ id }) => id);
  if (own.length === 0) return [];
  return readRows<OwnBallot>(ctx.db)`
    select b.id as "ballotId", b."itemId", r."seatId", b."openedAt", b."endsAt", r."hasVoted"
    from "SecretBallot" b
    join "MeetingItem" i on i."organizationId" = b."organizationId" and i.id = b."itemId"
    join "BallotRoll" r on r."organizationId" = b."organizationId" and r."ballotId" = b.id
    where b."organizationId" = ${ctx.actor.organizationId}::uuid and i."meetingId" = ${meetingId}::uuid and b."closedAt" is null and r."seatId" in (${Prisma.join(own.map((id) => Prisma.sql`${id}::uuid`))})
    order by i.position, b.id`;
}

/** The items of a meeting on which a secret ballot runs; on a dossier that was withdrawn meanwhile nobody votes any more. */
export async function itemsBalloting(ctx: Ctx, meetingId: string): Promise<Set<string>> {
  const rows = await ctx.db.secretBallot.findMany({ where: { organizationId: ctx.actor.organizationId, closedAt: null, item: { is: { meetingId, submission: { is: { status: 'ELIGIBLE' } } } } }, select: { itemId: true } });
  return new Set(rows.map(({ itemId }) => itemId));
}

/** For whom the minutes are for, asked before. */
export async function countScanOf(ctx: Ctx, meetingId: string) {
  const { organizationId } = ctx.actor;
  const meeting = await ctx.db.meeting.findUnique({ where: { organizationId_id: { organizationId, id: meetingId } }, select: { countScan: { select: { sha256: true, name: true, mime: true, size: true, scan: true } } } });
  return meeting?.countScan ?? null;
}
