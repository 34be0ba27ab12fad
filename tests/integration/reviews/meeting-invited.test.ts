import { invitationData } from '@/app/(portal)/campaigns/[campaignId]/meeting/invitation-data';
import { meetingInvitation } from '@/documents/meeting-invitation';
import { plainWord } from '@/documents/plain-word';
import { calendarEntries } from '@/domain/reviews/calendar';
import { cancelMeeting } from '@/domain/reviews/meeting/cancel-meeting';
import { meetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { invitedTo, meetingTasks } from '@/domain/reviews/meeting/meeting-tasks';
import { minutesOf } from '@/domain/reviews/meeting/minutes-queries';
import { planMeeting } from '@/domain/reviews/meeting/plan-meeting';
import { recordVote } from '@/domain/reviews/meeting/record-vote';
import { reopenMeeting } from '@/domain/reviews/meeting/reopen-meeting';
import { addOpinion } from '@/domain/reviews/meeting/minutes/add-opinion';
import { updateMeeting } from '@/domain/reviews/meeting/update-meeting';
import type { PrismaClient } from '@/generated/prisma/client';
import { expect, test } from '../../harness/database';
import { linesOf } from '../../unit/documents/read-office-file';
import { makeMeeting, meetingAt, plan, scored } from './meeting-world';

const before = new Date(meetingAt.getTime() - 2 * 24 * 3_600_000);

async function planned(db: PrismaClient) {
  const world = await scored(db);
  const { id: meetingId } = await planMeeting(world.at('thuky', before), plan(world));
  const told = async () => (await db.message.findMany({ where: { kind: 'session.invited' }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: { accountId: true, subject: true, body: true, mailState: true } }));
  return { ...world, meetingId, told };
}

test('everybody at the table is invited, hears of a new place or hour once, and of the cancellation; nobody of a dossier', async ({ db }) => {
  const { at, meetingId, told, accounts, campaignId, seat } = await planned(db);
  await db.account.updateMany({ where: { id: accounts.hoidong2 }, data: { email: 'hoidong2@xa.vn' } });
  const change = (place: string, guests = '') => updateMeeting(at('thuky', before), { meetingId, ...plan({ campaignId, seat }), place, guests });
  expect((await told()).map(({ accountId }) => accountId).sort()).toEqual([accounts.chutich, accounts.hoidong1, accounts.hoidong2].sort());
  expect((await told())[0]).toMatchObject({ subject: 'Mời họp Hội đồng: 8 giờ 00 phút, ngày 03/6/2026' });
  await change('Phòng họp số 1', 'Bùi Thanh Sơn');
  expect(await told()).toHaveLength(3);
  await change('Hội trường');
  const moved = (await told()).slice(3);
  expect(moved.map(({ subject }) => subject)).toEqual(Array(3).fill('Đổi lịch họp Hội đồng: 8 giờ 00 phút, ngày 03/6/2026'));
  expect(moved[0]?.body).toContain('Địa điểm: Hội trường.');
  await cancelMeeting(at('thuky', before), { meetingId, reason: 'Trùng lịch họp Đảng ủy' });
  const all = await told();
  expect(all).toHaveLength(9);
  expect(all[8]).toMatchObject({ subject: 'Hủy phiên họp Hội đồng: 8 giờ 00 phút, ngày 03/6/2026', body: expect.stringContaining('Lý do: Trùng lịch họp Đảng ủy') });
  // Mail of what no longer holds does not go out.
  expect(all.filter(({ accountId, mailState }) => accountId === accounts.hoidong2 && mailState === 'QUEUED')).toHaveLength(1);
  for (const { subject, body } of all) expect(`${subject} ${body}`).not.toMatch(/BB-2026|Sổ theo dõi|hồ sơ/u);
});

test('it waits on /home and in the calendar of whoever is invited, guests too, until it is over', async ({ db }) => {
  const { at, meetingId, campaignId, seat, accounts } = await planned(db);
  await db.councilSeat.updateMany({ where: { id: seat('hoidong2') }, data: { seat: 'guest', scores: false, votes: false } });
  const guest = { ...at('hoidong2', before), actor: { ...at('hoidong2', before).actor, seats: [{ id: seat('hoidong2'), campaignId, seat: 'guest' as const, scores: false, votes: false }] } };
  const [task] = await meetingTasks(at('hoidong1', before));
  expect(task).toMatchObject({ title: 'Dự họp Hội đồng lúc 8 giờ 00 phút, ngày 03/6/2026', call: 'Xem phiên họp', urgency: 2 });
  expect(await meetingTasks(guest)).toEqual([task]);
  expect(await invitedTo(guest, campaignId)).toMatchObject({ place: 'Phòng họp số 1' });
  expect(await meetingRoom(guest, campaignId)).toBeNull();
  for (const stranger of ['tacgia1', 'vanhoaxahoi', 'admin'] as const) expect(await meetingTasks(at(stranger, before))).toEqual([]);
  expect((await meetingTasks(at('hoidong1')))[0]).toMatchObject({ title: 'Phiên họp Hội đồng đang diễn ra', urgency: 1 });
  await updateMeeting(at('thuky', before), { meetingId, ...plan({ campaignId, seat }), heldOn: '2026-06-05' });
  expect(await calendarEntries(at('hoidong1', before))).toMatchObject([{ key: `meeting-${meetingId}`, sequence: 1, lastDay: '2026-06-05' }]);
  await db.meeting.updateMany({ data: { closedAt: before, closedById: accounts.thuky } });
  expect(await meetingTasks(at('hoidong1', before))).toEqual([]);
});

test('a meeting that was held is typed in without inviting anybody', async ({ db }) => {
  const world = await scored(db);
  await planMeeting(world.at('thuky', new Date(meetingAt.getTime() + 1)), plan(world));
  expect(await db.message.count({ where: { kind: 'session.invited' } })).toBe(0);
});

test('called off before anything was voted, and then it is over for good; its dossiers wait for another one', async ({ db }) => {
  const { at, meetingId, campaignId, seat, mark, a } = await makeMeeting(db);
  const cancel = (who: 'thuky' | 'hoidong1' = 'thuky') => cancelMeeting(at(who), { meetingId, reason: 'Chưa đủ tài liệu' });
  await expect(cancel('hoidong1')).rejects.toMatchObject({ reason: 'not_allowed' });
  await cancel();
  await expect(cancel()).rejects.toMatchObject({ reason: 'meeting_closed' });
  await expect(reopenMeeting(at('thuky'), { meetingId, reason: 'x' })).rejects.toMatchObject({ reason: 'meeting_cancelled' });
  await expect(minutesOf(at('thuky'), campaignId)).rejects.toMatchObject({ reason: 'meeting_cancelled' });
  await expect(addOpinion(at('thuky'), { meetingId, itemId: null, speaker: seat('chutich'), text: 'x' })).rejects.toMatchObject({ reason: 'meeting_cancelled' });
  expect((await meetingRoom(at('thuky'), campaignId))?.meeting).toMatchObject({ cancelReason: 'Chưa đủ tài liệu' });
  const again = await planMeeting(at('thuky', new Date(meetingAt.getTime() + 1)), plan({ campaignId, seat }));
  expect((await meetingRoom(at('thuky'), campaignId))?.items).toHaveLength(3);
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) await db.meetingAttendance.create({ data: { organizationId: at('thuky').actor.organizationId, meetingId: again.id, seatId: seat(who), kind: 'PRESENT', arrivedAt: meetingAt } });
  const item = await db.meetingItem.findFirstOrThrow({ where: { submissionId: a, meetingId: again.id } });
  await recordVote(at('thuky'), { itemId: item.id, version: 0, handsFor: 3, handsAgainst: 0, handsOther: 0, named: [] });
  await expect(cancelMeeting(at('thuky'), { meetingId: again.id, reason: 'x' })).rejects.toMatchObject({ reason: 'meeting_has_votes' });
  await expect(mark('chutich', 'PRESENT')).rejects.toMatchObject({ reason: 'meeting_closed' });
});

test('the printed invitation names people, hour and place, and no dossier', async ({ db }) => {
  const { at, campaignId } = await planned(db);
  const lines = linesOf(await plainWord(meetingInvitation(await invitationData(at('thuky', before), (await meetingRoom(at('thuky', before), campaignId)) ?? expect.fail('no meeting')))));
  for (const part of ['GIẤY MỜI', 'Số:       /GM-HĐTĐKT', 'Thời gian: 8 giờ 00 phút, Thứ Tư, ngày 03/6/2026.', 'Địa điểm: Phòng họp số 1.', 'TM. HỘI ĐỒNG', 'CHỦ TỊCH']) expect(lines).toContain(part);
  expect(lines.join('\n')).toContain('- Phạm Văn Lợi, Ủy viên Hội đồng;');
  expect(lines.filter((text) => text.includes('Lưu'))).toEqual(['- Lưu: HĐ.']);
  expect(lines.join('\n')).not.toMatch(/BB-2026|Phiếu hẹn|Sổ theo dõi/u);
});
