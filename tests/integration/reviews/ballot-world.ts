import { randomBytes } from 'node:crypto';
import type { PrismaClient } from '@/generated/prisma/client';
import type { VoteChoice } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { castBallot } from '@/domain/reviews/meeting/ballot/cast-ballot';
import { countBallot } from '@/domain/reviews/meeting/ballot/count-ballot';
import { openBallot } from '@/domain/reviews/meeting/ballot/open-ballot';
import { setItemMethod } from '@/domain/reviews/meeting/ballot/set-item-method';
import { markAttendance } from '@/domain/reviews/meeting/mark-attendance';
import { fold } from '@/domain/text/fold';
import { nameSortKey } from '@/domain/text/name';
import { makeMeeting, meetingAt } from './meeting-world';

export const key = new Uint8Array(randomBytes(32));
export const hour = new Date(meetingAt.getTime() + 3_600_000);
export const minutesAfter = (minutes: number): Date => new Date(hour.getTime() + minutes * 60_000);

export type Member = { seatId: string; accountId: string; ctx: (now?: Date) => Ctx };

/** The meeting of meeting-world.ts with six more members who vote: nine in all, everybody there. */
export async function ballotWorld(db: PrismaClient) {
  const world = await makeMeeting(db);
  const { organizationId, campaignId, at, seat, accounts, meetingId } = world;
  const members: Member[] = (['chutich', 'hoidong1', 'hoidong2'] as const).map((who) => ({ seatId: seat(who), accountId: accounts[who], ctx: (now = hour) => at(who, now) }));
  for (const [i, fullName] of ['Bùi Thanh Sơn', 'Đào Thị Hạnh', 'Ngô Quang Vinh', 'Thông Minh Tuấn', 'Lý Văn Kiên', 'Phan Thị Xuân'].entries()) {
    const [accountId, seatId] = [newId(), newId()];
    await db.account.create({ data: { organizationId, id: accountId, fullName, foldedName: fold(fullName), sortName: nameSortKey(fullName), jobTitle: 'Chuyên viên', roles: ['staff'], createdAt: meetingAt } });
    await db.councilSeat.create({ data: { organizationId, campaignId, id: seatId, accountId, fullName, foldedName: fold(fullName), position: 10 + i, seat: 'member', scores: false, votes: true } });
    const actor = { organizationId, accountId, fullName, foldedName: fold(fullName), unitId: null, foldedUnitName: '', roles: ['staff'] as const, seats: [{ id: seatId, campaignId, seat: 'member' as const, scores: false, votes: true }] };
    members.push({ seatId, accountId, ctx: (now = hour) => ({ db, now, actor }) });
  }
  for (const { seatId } of members) await markAttendance(at('thuky'), { meetingId, seatId, kind: 'PRESENT', reason: '' });
  await world.mark('thuky', 'PRESENT');
  const secretary = (now = hour) => at('thuky', now);
  const itemOf = (submissionId: string) => db.meetingItem.findFirstOrThrow({ where: { submissionId, meetingId } });
  const open = async (submissionId: string, minutes = 10) => {
    const item = await itemOf(submissionId);
    if (item.voteMethod !== 'SECRET') await setItemMethod(secretary(), { itemId: item.id, method: 'SECRET' });
    return (await openBallot(secretary(), { itemId: item.id, version: (await itemOf(submissionId)).version, minutes }, key)).id;
  };
  const cast = (member: Member | undefined, ballotId: string, choice: VoteChoice = 'FOR', now = hour) => castBallot((member ?? firstOf(members)).ctx(now), { ballotId, choice }, key);
  const count = (ballotId: string, now = hour) => countBallot(secretary(now), { ballotId }, key);
  /** The member becomes an author of the dossier. */
  const involve = async (member: Member | undefined, submissionId: string) => {
    const author = await db.author.findFirstOrThrow({ where: { submissionId } });
    await db.author.create({ data: { ...author, id: newId(), accountId: member?.accountId ?? null, fullName: 'Đồng tác giả', foldedName: 'dong tac gia', position: 9, share: 0 } });
  };
  return { ...world, members, secretary, itemOf, open, cast, count, involve };
}

function firstOf(members: readonly Member[]): Member {
  const [first] = members;
  if (!first) throw new Error('the world has no members');
  return first;
}
