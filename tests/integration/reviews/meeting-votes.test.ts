import type * as z from 'zod';
import { countData } from '@/app/(portal)/campaigns/[campaignId]/meeting/ballot/count-data';
import { wholeMinutes } from '@/app/(portal)/campaigns/[campaignId]/meeting/ballot/whole-minutes';
import { minutesData } from '@/app/(portal)/campaigns/[campaignId]/meeting/minutes-data';
import { meetingMinutes } from '@/documents/meeting-minutes';
import { plainWord } from '@/documents/plain-word';
import { cancelMeeting } from '@/domain/reviews/meeting/cancel-meeting';
import { closeMeeting } from '@/domain/reviews/meeting/close-meeting';
import { concludeItem } from '@/domain/reviews/meeting/conclude-item';
import { itemVotes, meetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import type { concludeItemInput, recordVoteInput } from '@/domain/reviews/meeting/meeting-schema';
import { earlierMeetings, minutesOf } from '@/domain/reviews/meeting/minutes-queries';
import { planMeeting } from '@/domain/reviews/meeting/plan-meeting';
import { recordVote } from '@/domain/reviews/meeting/record-vote';
import { reopenMeeting } from '@/domain/reviews/meeting/reopen-meeting';
import { setMeetingRules } from '@/domain/reviews/meeting/set-meeting-rules';
import { prepareProposal } from '@/domain/recognition/prepare-proposal';
import { refreshProposal } from '@/domain/recognition/refresh-proposal';
import { signProposal } from '@/domain/recognition/sign-proposal';
import { updateProposalItems } from '@/domain/recognition/update-proposal-items';
import { newId } from '@/domain/id';
import type { PrismaClient } from '@/generated/prisma/client';
import { expect, test } from '../../harness/database';
import type { PersonName } from '../../harness/make';
import { linesOf } from '../../unit/documents/read-office-file';
import { makeMeeting, meetingAt, plan } from './meeting-world';
import { rush } from './scoring-world';

type Vote = Partial<z.output<typeof recordVoteInput>>;
type Conclusion = Partial<z.output<typeof concludeItemInput>>;

/** Everybody of the council is there; `vote` and `conclude` find the item by its dossier. */
async function everybodyThere(db: PrismaClient) {
  const world = await makeMeeting(db);
  for (const who of ['chutich', 'hoidong1', 'hoidong2', 'thuky'] as const) await world.mark(who, 'PRESENT');
  const itemOf = (submissionId: string) => db.meetingItem.findFirstOrThrow({ where: { submissionId, meetingId: world.meetingId } });
  const hour = new Date(meetingAt.getTime() + 3_600_000);
  const vote = async (submissionId: string, votes: Vote, who: PersonName = 'thuky') => {
    const { id, version } = await itemOf(submissionId);
    await recordVote(world.at(who, hour), { itemId: id, version, handsFor: 0, handsAgainst: 0, handsOther: 0, named: [], ...votes });
  };
  const conclude = async (submissionId: string, conclusion: Conclusion, who: PersonName = 'thuky') => {
    const { id, version } = await itemOf(submissionId);
    await concludeItem(world.at(who, hour), { itemId: id, version, conclusion: 'RECOGNISE', presiderSeatId: world.seat('chutich'), text: '', reason: '', ...conclusion });
  };
  return { ...world, itemOf, vote, conclude, hour };
}

test('hands add up to those there and not in conflict; names are theirs; who ran out of the room is not counted', async ({ db }) => {
  const { at, a, own, vote, mark, seat, itemOf, campaignId } = await everybodyThere(db);
  await expect(vote(a, { handsFor: 4 })).rejects.toMatchObject({ reason: 'votes_do_not_add_up', fields: { handsFor: ['Tổng phải bằng 3, số thành viên biểu quyết bằng giơ tay.'] } });
  await vote(a, { handsFor: 2, handsAgainst: 1, named: [{ seatId: seat('hoidong2'), choice: 'AGAINST', paperOn: null }] });
  expect(await itemOf(a)).toMatchObject({ votesFor: 2, votesAgainst: 1, votesOther: 0, voters: 3, countedOf: 3, awaySeatIds: [], version: 1 });
  expect((await itemVotes(at('thuky'), { ...(await itemOf(a)) })).named).toEqual([{ seatId: seat('hoidong2'), choice: 'AGAINST', paperOn: null }]);
  await expect(vote(a, { handsFor: 3, named: [{ seatId: seat('hoidong2'), choice: 'AGAINST', paperOn: null }] })).rejects.toMatchObject({ reason: 'vote_not_theirs', fields: { 'named.0.seatId': [expect.any(String)] } });
  // hoidong1 wrote `own`: neither counted nor named, and kept as having been away.
  await expect(vote(own, { handsFor: 3 })).rejects.toMatchObject({ reason: 'votes_do_not_add_up' });
  await expect(vote(own, { handsFor: 2, named: [{ seatId: seat('hoidong1'), choice: 'FOR', paperOn: null }] })).rejects.toMatchObject({ reason: 'vote_not_theirs' });
  await vote(own, { handsFor: 2 });
  expect(await itemOf(own)).toMatchObject({ votesFor: 2, countedOf: 2, awaySeatIds: [seat('hoidong1')] });
  await expect(vote(own, { handsFor: 2 }, 'hoidong1')).rejects.toMatchObject({ reason: 'not_found' });
  await expect(vote(a, { handsFor: 3 }, 'hoidong1')).rejects.toMatchObject({ reason: 'not_allowed' });
  expect(JSON.stringify(await meetingRoom(at('hoidong1'), campaignId))).not.toContain(own);
  // The quorum goes in the middle of the vote: the page still offered it, the verb does not.
  await mark('hoidong2', 'LEFT');
  await expect(vote(own, { handsFor: 2 })).rejects.toMatchObject({ reason: 'quorum_lost' });
  await mark('hoidong2', 'PRESENT');
  await vote(own, { handsFor: 1, handsOther: 1 });
});

test('nobody is named twice or with a hand from outside the room, and who has left it does not preside', async ({ db }) => {
  const { a, vote, conclude, mark, seat } = await everybodyThere(db);
  const hand = { seatId: seat('hoidong2'), choice: 'FOR' as const, paperOn: null };
  await expect(vote(a, { handsFor: 3, named: [hand, hand] })).rejects.toMatchObject({ reason: 'vote_not_theirs', fields: { 'named.1.seatId': [expect.any(String)] } });
  await mark('hoidong2', 'LEFT');
  await expect(vote(a, { handsFor: 2, named: [hand] })).rejects.toMatchObject({ reason: 'vote_not_theirs' });
  await vote(a, { handsFor: 2 });
  await mark('chutich', 'LEFT');
  await expect(conclude(a, {})).rejects.toMatchObject({ reason: 'presider_away' });
});

test('two laptops: of eight votes on what was seen one is written', async ({ db }) => {
  const { at, a, itemOf, hour } = await everybodyThere(db);
  const { id, version } = await itemOf(a);
  expect(await rush(() => recordVote(at('thuky', hour), { itemId: id, version, handsFor: 3, handsAgainst: 0, handsOther: 0, named: [] }))).toBe(1);
  await expect(recordVote(at('vanhoaxahoi', hour), { itemId: id, version, handsFor: 0, handsAgainst: 3, handsOther: 0, named: [] })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
});

test('in writing only where the rule allows, for the absent and remote, on a day that has come', async ({ db }) => {
  const { at, a, vote, mark, seat, itemOf, campaignId } = await everybodyThere(db);
  await mark('hoidong2', 'ABSENT');
  const paper = (who: PersonName, paperOn: '2026-06-02' | '2026-06-30' = '2026-06-02') => ({ handsFor: 2, named: [{ seatId: seat(who), choice: 'AGAINST' as const, paperOn }] });
  await expect(vote(a, paper('hoidong2'))).rejects.toMatchObject({ reason: 'not_asked_in_writing', fields: { 'named.0.paperOn': [expect.any(String)] } });
  await setMeetingRules(at('vanhoaxahoi'), { campaignId, votesInWriting: true, voteBase: 'ALL' });
  await expect(vote(a, paper('hoidong1'))).rejects.toMatchObject({ reason: 'not_asked_in_writing' });
  await expect(vote(a, paper('hoidong2', '2026-06-30'))).rejects.toMatchObject({ fields: { 'named.0.paperOn': ['Ngày ghi trên phiếu không sau hôm nay.'] } });
  await vote(a, paper('hoidong2'));
  expect(await itemOf(a)).toMatchObject({ votesFor: 2, votesAgainst: 1, voters: 3, countedOf: 3 });
  // Joined from afar and on paper: once, and not among the hands as well.
  await mark('hoidong2', 'REMOTE');
  await expect(vote(a, { ...paper('hoidong2'), handsFor: 3 })).rejects.toMatchObject({ reason: 'votes_do_not_add_up' });
  await vote(a, { handsFor: 2, named: [{ seatId: seat('hoidong2'), choice: 'OTHER', paperOn: '2026-06-03' }] });
  expect(await itemOf(a)).toMatchObject({ votesFor: 2, votesAgainst: 0, votesOther: 1, voters: 3 });
});

test('the chair concludes after the vote, departs from it with a reason, and leaves the chair for their own dossier', async ({ db }) => {
  const { at, a, b, vote, conclude, seat, itemOf, organizationId, accounts, campaignId, hour } = await everybodyThere(db);
  await expect(conclude(a, {})).rejects.toMatchObject({ reason: 'vote_first' });
  await vote(a, { handsFor: 1, handsAgainst: 2 });
  await expect(conclude(a, {})).rejects.toMatchObject({ reason: 'conclusion_needs_reason', fields: { reason: [expect.any(String)] } });
  await conclude(a, { reason: 'Đơn vị đã bổ sung minh chứng ngay tại cuộc họp' });
  expect(await itemOf(a)).toMatchObject({ conclusion: 'RECOGNISE', presiderSeatId: seat('chutich'), reason: 'Đơn vị đã bổ sung minh chứng ngay tại cuộc họp' });
  await vote(a, { handsFor: 3 });
  expect(await itemOf(a)).toMatchObject({ conclusion: null, presiderSeatId: null });
  // The chairman turns out to be an author of b: out of the vote, and not in the chair.
  await db.author.create({ data: { ...(await db.author.findFirstOrThrow({ where: { submissionId: b } })), id: newId(), accountId: accounts.chutich, fullName: 'Nguyễn Hữu Phước', foldedName: 'nguyen huu phuoc', organizationId, position: 9, share: 0 } });
  await vote(b, { handsFor: 2 });
  await expect(conclude(b, {})).rejects.toMatchObject({ reason: 'presider_away', fields: { presiderSeatId: [expect.any(String)] } });
  await expect(conclude(b, { presiderSeatId: seat('hoidong2') }, 'chutich')).rejects.toMatchObject({ reason: 'not_found' });
  // Nor does a guest preside, nor who has left the council, though both are in the room.
  for (const change of [{ seat: 'guest' as const }, { endedAt: hour }]) {
    const before = await db.councilSeat.findFirstOrThrow({ where: { id: seat('hoidong2') }, select: { seat: true, endedAt: true } });
    await db.councilSeat.updateMany({ where: { id: seat('hoidong2') }, data: change });
    await expect(conclude(b, { presiderSeatId: seat('hoidong2') })).rejects.toMatchObject({ reason: 'presider_away' });
    await db.councilSeat.updateMany({ where: { id: seat('hoidong2') }, data: before });
  }
  await conclude(b, { presiderSeatId: seat('hoidong2') });
  await db.submission.updateMany({ where: { id: b }, data: { maturity: 'IDEA' } });
  await expect(conclude(b, { presiderSeatId: seat('hoidong2') })).rejects.toMatchObject({ reason: 'only_applied_recognised' });
  await conclude(b, { presiderSeatId: seat('hoidong2'), conclusion: 'SELECT' });
  // The minutes hold the whole agenda: not for the chairman, who wrote part of it, and not for who does not run the meeting.
  expect((await minutesOf(at('thuky'), campaignId))?.room.items).toHaveLength(3);
  await expect(minutesOf(at('chutich'), campaignId)).rejects.toMatchObject({ reason: 'own_dossier_met' });
  expect(await minutesOf(at('hoidong2'), campaignId)).toBeNull();
});

test('the meeting ends when what was voted is concluded, opens again with a reason, and another one takes what is to be seen again', async ({ db }) => {
  const world = await everybodyThere(db);
  const { at, a, b, vote, conclude, meetingId, campaignId, hour } = world;
  const close = () => closeMeeting(at('thuky', hour), { meetingId });
  await expect(close()).rejects.toMatchObject({ reason: 'nothing_concluded' });
  await vote(a, { handsFor: 3 });
  await expect(close()).rejects.toMatchObject({ reason: 'conclusion_missing' });
  await conclude(a, { conclusion: 'REVISIT', reason: 'Thiếu số liệu', text: 'Bổ sung số liệu từng thôn' });
  await vote(b, { handsFor: 3 });
  await conclude(b, {});
  await expect(reopenMeeting(at('thuky', hour), { meetingId, reason: 'Ghi nhầm' })).rejects.toMatchObject({ reason: 'meeting_not_closed' });
  await expect(closeMeeting(at('hoidong2', hour), { meetingId })).rejects.toMatchObject({ reason: 'not_allowed' });
  expect(await rush(close)).toBe(1);
  const paper = linesOf(await plainWord(meetingMinutes(await minutesData(at('thuky', hour), (await minutesOf(at('thuky', hour), campaignId)) ?? expect.fail('no minutes')))));
  for (const line of ['Thời gian bắt đầu: 8 giờ 00 phút, ngày 03 tháng 6 năm 2026.', 'Thành viên có quyền biểu quyết dự họp: 3/3.', '03/03 (100%)', 'Số:       /BB-HĐTĐKT']) expect(paper).toContain(line);
  expect(paper.join('\n')).toContain('Chủ trì kết luận: hoàn thiện, xét lại: 01 hồ sơ; đề nghị công nhận: 01 hồ sơ; chuyển phiên họp sau: 01 hồ sơ.');
  expect(paper.join('\n')).toContain('Phiên họp kết thúc hồi 9 giờ 00 phút');
  await expect(vote(a, { handsFor: 3 })).rejects.toMatchObject({ reason: 'meeting_closed' });
  await reopenMeeting(at('thuky', hour), { meetingId, reason: 'Ghi nhầm một phiếu' });
  expect(await db.eventReason.findFirst({ where: { event: { kind: 'session.reopened' } }, select: { text: true } })).toEqual({ text: 'Ghi nhầm một phiếu' });
  await close();
  await planMeeting(at('thuky', hour), plan(world));
  expect((await meetingRoom(at('thuky'), campaignId))?.items.map(({ submissionId }) => submissionId)).toEqual([a, world.own]);
  await expect(reopenMeeting(at('thuky', hour), { meetingId, reason: 'x' })).rejects.toMatchObject({ reason: 'meeting_open' });
  // The other one is called off: the one that was held is there again, with its minutes.
  const shown = async () => (await meetingRoom(at('thuky', hour), campaignId))?.meeting.id ?? '';
  await cancelMeeting(at('thuky', hour), { meetingId: await shown(), reason: 'Hoãn' });
  expect(await shown()).toBe(meetingId);
  expect(await minutesOf(at('thuky', hour), campaignId)).not.toBeNull();
  const next = await planMeeting(at('thuky', new Date(hour.getTime() + 1)), plan(world));
  // While the next one is on the page, the papers of the one before are still there, for who runs the meeting.
  const now = await meetingRoom(at('thuky', hour), campaignId);
  const earlier = async (who: PersonName) => (now ? (await earlierMeetings(at(who, hour), now)).map(({ id, signed, counted }) => [id, signed, counted]) : null);
  expect([now?.meeting.id, await earlier('thuky'), await earlier('hoidong2')]).toEqual([next.id, [[meetingId, false, false]], []]);
  // Voted by ballots: the paper of the tellers stays in reach too.
  await db.meetingItem.updateMany({ where: { meetingId, votedAt: { not: null } }, data: { voteMethod: 'PAPER' } });
  expect(await earlier('thuky')).toEqual([[meetingId, false, true]]);
  expect((await countData(at('thuky', hour), await wholeMinutes(at('thuky', hour), campaignId, meetingId))).paper).toHaveLength(2);
  await expect(wholeMinutes(at('hoidong2', hour), campaignId, meetingId)).rejects.toMatchObject({ reason: 'not_found' });
  await db.meetingItem.updateMany({ where: { meetingId, votedAt: { not: null } }, data: { voteMethod: 'HANDS' } });
  expect((await minutesOf(at('thuky', hour), campaignId, meetingId))?.room.meeting.id).toBe(meetingId);
  expect(await minutesOf(at('hoidong2', hour), campaignId, meetingId)).toBeNull();
  expect(await minutesOf(at('thuky', hour), campaignId, newId())).toBeNull();
  await db.meeting.updateMany({ where: { id: next.id }, data: { closedAt: hour, closedById: world.accounts.thuky } });
  await expect(reopenMeeting(at('thuky', hour), { meetingId, reason: 'x' })).rejects.toMatchObject({ reason: 'meeting_not_last' });
});

test('the tờ trình takes votes and conclusions from the meeting; the office changes them neither by hand nor in silence', async ({ db }) => {
  const { at, a, b, own, vote, conclude, meetingId, campaignId, hour } = await everybodyThere(db);
  const later = new Date(hour.getTime() + 3_600_000);
  const office = at('vanhoaxahoi', later);
  const proposalId = await prepareProposal(at('vanhoaxahoi', meetingAt), { campaignId });
  await vote(a, { handsFor: 3 });
  await conclude(a, {});
  await vote(b, { handsFor: 3 });
  await conclude(b, { conclusion: 'NOT_ENOUGH', reason: 'Trùng giải pháp của xã bạn' });
  await expect(signProposal(at('truongphong', later), { proposalId, version: 0 })).rejects.toMatchObject({ reason: 'proposal_outdated' });
  await closeMeeting(at('thuky', hour), { meetingId });
  await refreshProposal(office, { proposalId, version: 0 });
  const items = async () => new Map((await db.proposalItem.findMany({ where: { proposalId } })).map((item) => [item.submissionId, item]));
  expect((await items()).get(a)).toMatchObject({ outcome: 'RECOGNISED', votesFor: 3, votesTotal: 3, note: '' });
  expect((await items()).get(b)).toMatchObject({ outcome: 'NOT_RECOGNISED', votesFor: 3, votesTotal: 3, note: 'Trùng giải pháp của xã bạn' });
  expect((await items()).get(own)).toMatchObject({ outcome: 'NOT_RECOGNISED', votesFor: null });
  const change = (item: { votesFor?: number; outcome?: 'RECOGNISED' | 'NOT_RECOGNISED'; note?: string }) =>
    updateProposalItems(office, { proposalId, version: 1, items: [{ submissionId: b, outcome: 'NOT_RECOGNISED', votesFor: 3, votesTotal: 3, note: 'Trùng giải pháp của xã bạn', ...item }] });
  await expect(change({ votesFor: 2 })).rejects.toMatchObject({ fields: { 'items.0.votesFor': [expect.stringContaining('lấy từ phiên họp')] } });
  await expect(change({ outcome: 'RECOGNISED' })).rejects.toMatchObject({ fields: { 'items.0.note': [expect.stringContaining('kết luận của phiên họp')] } });
  await change({ outcome: 'RECOGNISED', note: 'Xã bạn xác nhận không trùng, văn bản ngày 05/6/2026' });
  await signProposal(at('truongphong', later), { proposalId, version: 2 });
  await expect(reopenMeeting(at('thuky', later), { meetingId, reason: 'x' })).rejects.toMatchObject({ reason: 'meeting_after_proposal' });
});
