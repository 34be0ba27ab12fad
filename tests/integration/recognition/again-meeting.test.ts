import { againView } from '@/app/(portal)/submissions/[submissionId]/reconsideration/view';
import { againPage } from '@/domain/recognition/reconsideration/again-queries';
import { endAgain } from '@/domain/recognition/reconsideration/end-again';
import { stepOut } from '@/domain/recognition/reconsideration/step-out';
import { closeMeeting } from '@/domain/reviews/meeting/close-meeting';
import { concludeItem } from '@/domain/reviews/meeting/conclude-item';
import { whyNotReopenMeeting } from '@/domain/reviews/meeting/meeting-policy';
import { meetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { markAttendance } from '@/domain/reviews/meeting/mark-attendance';
import { planMeeting } from '@/domain/reviews/meeting/plan-meeting';
import { proposalHolds } from '@/domain/reviews/meeting/proposal-holds';
import { recordVote } from '@/domain/reviews/meeting/record-vote';
import { ownRecusals } from '@/domain/reviews/meeting/recusal/recusal-queries';
import { recuse } from '@/domain/reviews/meeting/recusal/recuse';
import { takeBackRecusal } from '@/domain/reviews/meeting/recusal/take-back-recusal';
import { reopenMeeting } from '@/domain/reviews/meeting/reopen-meeting';
import { putOnTable } from '@/domain/reviews/meeting/table/put-on-table';
import { tableOf } from '@/domain/reviews/meeting/table/table-queries';
import { limitsLabel } from '@/domain/reviews/labels';
import { totalOf } from '@/domain/reviews/rubric';
import type { PrismaClient } from '@/generated/prisma/client';
import { expect, test } from '../../harness/database';
import { daysAfter, type PersonName } from '../../harness/make';
import { later, makeAnswered } from './again-world';

// Where a dossier that is scored once more meets what other parts of the council's work know: who leaves the room, weights.

const reason = 'Đã góp ý khi tác giả viết sáng kiến.';

/** Points counted anew, everybody in the room, the dossier on the table; `out`: who stepped out of the new scoring. */
async function metAnew(db: PrismaClient, out: readonly PersonName[] = []) {
  const made = await makeAnswered(db);
  const { a, by, seat, campaignId } = made;
  await made.open();
  for (const who of out) await stepOut(by(who), { submissionId: a, seatId: seat(who), reason: 'Mới làm việc cùng tác giả.' });
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) if (!out.includes(who)) await made.close(who, 2300, 1500, 2500, 1500);
  await endAgain(by('thuky'), { submissionId: a, version: (await made.again()).version, unfinishedConfirmed: 0 });
  const { id: meetingId } = await planMeeting(by('thuky', daysAfter(later, 1)), { campaignId, heldOn: '2026-06-10', startsAt: 480, place: 'Phòng họp số 1', chairSeatId: seat('chutich'), secretarySeatId: seat('thuky'), guests: '' });
  const at = (who: PersonName) => by(who, new Date('2026-06-10T09:00:00+07:00'));
  for (const who of ['chutich', 'hoidong1', 'hoidong2', 'thuky'] as const) await markAttendance(at('thuky'), { meetingId, seatId: seat(who), kind: 'PRESENT', reason: '' });
  const { id: itemId } = await db.meetingItem.findFirstOrThrow({ where: { meetingId, submissionId: a } });
  await putOnTable(at('thuky'), { itemId });
  const room = async (who: PersonName) => (await meetingRoom(at(who), campaignId, meetingId)) ?? expect.fail('no meeting');
  return { ...made, at, itemId, meetingId, room };
}

test('also at a meeting on new points a member takes no part in the dossier, and comes back before the vote', async ({ db }) => {
  const { at, seat, itemId, room, campaignId } = await metAnew(db);
  const members = (await room('thuky')).items[0]?.standing.members ?? 0;
  await recuse(at('hoidong2'), { itemId, seatId: seat('hoidong2'), reason });
  expect((await room('thuky')).items).toMatchObject([{ standing: { members: members - 1 }, away: [{ seatId: seat('hoidong2'), cause: 'recused' }] }]);
  expect(await tableOf(at('hoidong2'), campaignId)).toEqual({ state: 'away' });
  const [own] = await ownRecusals(at('hoidong2'), await room('hoidong2'));
  await takeBackRecusal(at('hoidong2'), { recusalId: own?.id ?? '' });
  expect((await room('thuky')).items).toMatchObject([{ standing: { members }, away: [] }]);
  await recordVote(at('thuky'), { itemId, version: (await db.meetingItem.findUniqueOrThrow({ where: { organizationId_id: { organizationId: at('thuky').actor.organizationId, id: itemId } } })).version, handsFor: members, handsAgainst: 0, handsOther: 0, named: [] });
  await expect(recuse(at('hoidong1'), { itemId, seatId: seat('hoidong1'), reason })).rejects.toMatchObject({ reason: 'recusal_after_vote' });
});

test('the meeting on new points may be opened again until they are published, and its page says so: the tờ trình of then does not stop it', async ({ db }) => {
  const { at, seat, itemId, room, meetingId, organizationId } = await metAnew(db);
  const vote = { handsFor: 3, handsAgainst: 0, handsOther: 0, named: [] };
  await recordVote(at('thuky'), { itemId, version: 0, ...vote });
  await concludeItem(at('thuky'), { itemId, version: 1, conclusion: 'RECOGNISE', presiderSeatId: seat('chutich'), text: '', reason: '' });
  await closeMeeting(at('thuky'), { meetingId });
  const { campaign, meeting } = await room('thuky');
  expect(await db.proposal.count({ where: { organizationId, status: 'APPROVED' } })).toBe(1);
  const shown = { campaign, ...meeting, otherOpen: false, followed: false, proposalSigned: await proposalHolds(at('thuky'), campaign) };
  expect(whyNotReopenMeeting(at('thuky').actor, shown)).toBeNull();
  await reopenMeeting(at('thuky'), { meetingId, reason: 'Ghi nhầm số phiếu.' });
  expect((await room('thuky')).meeting.closedAt).toBeNull();
});

test('who stepped out of the new scoring is out of the agenda, the table and the room alike, and finds nothing they said before', async ({ db }) => {
  const { at, seat, room, campaignId, itemId } = await metAnew(db, ['hoidong2']);
  const row = (await room('thuky')).items[0];
  expect(row?.away.map(({ seatId }) => seatId)).toEqual([seat('hoidong2')]);
  expect(await tableOf(at('thuky'), campaignId)).toMatchObject({ state: 'item', away: row?.away.map(({ name }) => name) });
  expect((await room('hoidong2')).items).toEqual([]);
  expect(await tableOf(at('hoidong2'), campaignId)).toEqual({ state: 'away' });
  await db.itemRecusal.create({ data: { organizationId: at('thuky').actor.organizationId, id: crypto.randomUUID(), itemId, seatId: seat('hoidong2'), reason, byId: at('thuky').actor.accountId, at: later } });
  expect(await ownRecusals(at('hoidong2'), await room('hoidong2'))).toEqual([]);
});

test('with weights like 1,5 the form of the new sheet shows the total that counts', async ({ db }) => {
  const made = await makeAnswered(db);
  await db.criterion.updateMany({ where: { name: 'Tính mới' }, data: { weight: 15_000 } });
  await made.open();
  const page = await againPage(made.by('hoidong1'), made.a);
  const own = page && againView(made.by('hoidong1'), page).board?.own;
  if (!own) throw new Error('no own sheet');
  expect(own.rubric.filter((line) => limitsLabel(line).includes('hệ số 1,5')).map(({ name }) => name)).toEqual(['Tính mới']);
  // 20 × 1,5 + 15 + 15 + 15
  expect(totalOf(own.rubric, own.initial.values)).toBe(7500);
});
