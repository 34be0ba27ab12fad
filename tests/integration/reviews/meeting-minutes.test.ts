import { minutesData } from '@/app/(portal)/campaigns/[campaignId]/meeting/minutes-data';
import { meetingMinutes } from '@/documents/meeting-minutes';
import { plainWord } from '@/documents/plain-word';
import { arrangeAgenda } from '@/domain/reviews/meeting/arrange-agenda';
import { closeMeeting } from '@/domain/reviews/meeting/close-meeting';
import { concludeItem } from '@/domain/reviews/meeting/conclude-item';
import { addOpinion } from '@/domain/reviews/meeting/minutes/add-opinion';
import { attachMinutes } from '@/domain/reviews/meeting/minutes/attach-minutes';
import { changeOpinion } from '@/domain/reviews/meeting/minutes/change-opinion';
import { moveOpinion } from '@/domain/reviews/meeting/minutes/move-opinion';
import { opinionsOf } from '@/domain/reviews/meeting/minutes/opinion-queries';
import { removeOpinion } from '@/domain/reviews/meeting/minutes/remove-opinion';
import { setHours } from '@/domain/reviews/meeting/minutes/set-hours';
import { minutesOf, signedMinutesOf } from '@/domain/reviews/meeting/minutes-queries';
import { recordVote } from '@/domain/reviews/meeting/record-vote';
import { reopenMeeting } from '@/domain/reviews/meeting/reopen-meeting';
import { updateMeeting } from '@/domain/reviews/meeting/update-meeting';
import type { PrismaClient } from '@/generated/prisma/client';
import { expect, test } from '../../harness/database';
import type { PersonName } from '../../harness/make';
import { linesOf } from '../../unit/documents/read-office-file';
import { makeFile } from '../recognition/scored';
import { makeMeeting, meetingAt, plan, scored } from './meeting-world';

const minutes = (count: number): Date => new Date(meetingAt.getTime() + count * 60_000);
const hour = minutes(60);

/** A meeting with everybody there and a guest by name; `end`: votes and concludes `a`, and closes. */
async function going(db: PrismaClient) {
  const world = await makeMeeting(db);
  await updateMeeting(world.at('thuky'), { meetingId: world.meetingId, ...plan(world), guests: 'Bùi Thanh Sơn' });
  for (const who of ['chutich', 'hoidong1', 'hoidong2', 'thuky'] as const) await world.mark(who, 'PRESENT');
  const itemOf = (submissionId: string) => db.meetingItem.findFirstOrThrow({ where: { submissionId } });
  const say = async (speaker: string, text: string, about: string | null = null, who: PersonName = 'thuky') =>
    addOpinion(world.at(who, hour), { meetingId: world.meetingId, itemId: about && (await itemOf(about)).id, speaker, text });
  const texts = async () => (await db.meetingOpinion.findMany({ orderBy: { position: 'asc' } })).map((opinion) => opinion.text);
  const end = async () => {
    const { id } = await itemOf(world.a);
    await recordVote(world.at('thuky', hour), { itemId: id, version: 0, handsFor: 3, handsAgainst: 0, handsOther: 0, named: [] });
    await concludeItem(world.at('thuky', hour), { itemId: id, version: 1, conclusion: 'RECOGNISE', presiderSeatId: world.seat('chutich'), text: '', reason: '' });
    await closeMeeting(world.at('thuky', hour), { meetingId: world.meetingId });
  };
  const paper = async () => linesOf(await plainWord(meetingMinutes(await minutesData(world.at('thuky', hour), (await minutesOf(world.at('thuky', hour), world.campaignId)) ?? expect.fail('no minutes')))));
  return { ...world, itemOf, say, texts, end, paper };
}

test('opinions keep their order and their dossier, are changed and taken out, and come into the minutes', async ({ db }) => {
  const { at, a, own, seat, say, texts, itemOf, end, paper, meetingId, campaignId } = await going(db);
  await say(seat('hoidong1'), 'Cần số liệu từng thôn', a);
  await say('Bùi Thanh Sơn', 'Đã thấy ở xã bạn', a);
  await say(seat('chutich'), 'Xét các hồ sơ của trường trước');
  await say(seat('hoidong2'), 'Chờ báo cáo quý', own);
  const [first, second] = await db.meetingOpinion.findMany({ orderBy: { position: 'asc' } });
  if (!first || !second) throw new Error('two opinions');
  await moveOpinion(at('thuky', hour), { opinionId: second.id, direction: 'UP' });
  await moveOpinion(at('thuky', hour), { opinionId: second.id, direction: 'UP' });
  expect(await texts()).toEqual(['Đã thấy ở xã bạn', 'Cần số liệu từng thôn', 'Xét các hồ sơ của trường trước', 'Chờ báo cáo quý']);
  await changeOpinion(at('thuky', hour), { opinionId: first.id, version: 0, speaker: seat('hoidong2'), text: 'Cần số liệu từng thôn, từng tháng' });
  await expect(changeOpinion(at('vanhoaxahoi', hour), { opinionId: first.id, version: 0, speaker: seat('hoidong2'), text: 'Khác' })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  await expect(removeOpinion(at('thuky', hour), { opinionId: first.id, version: 0 })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  await end();
  // Typed up after the meeting, too; agendas that are arranged anew lose none of it.
  await say(seat('chutich'), 'Cảm ơn các thành viên');
  const lines = await paper();
  for (const line of ['Ý kiến chung:', '- Nguyễn Hữu Phước, Chủ tịch Hội đồng: Xét các hồ sơ của trường trước', '+ Bùi Thanh Sơn, khách mời: Đã thấy ở xã bạn', '- BB-2026-0003, Sổ theo dõi điện tử. Chưa kết luận.']) expect(lines).toContain(line);
  expect(lines.join('\n')).not.toContain('Hội đồng Hội đồng');
  await removeOpinion(at('thuky', hour), { opinionId: second.id, version: 0 });
  expect(await texts()).not.toContain('Đã thấy ở xã bạn');
  // Whoever is part of a dossier finds nothing said about it.
  expect(JSON.stringify(await opinionsOf(at('hoidong1', hour), meetingId, [(await itemOf(a)).id]))).not.toContain('Chờ báo cáo quý');
  await expect(minutesOf(at('tacgia1', hour), campaignId)).resolves.toBeNull();
  expect((await db.event.findMany({ where: { kind: { startsWith: 'session.opinion' } } })).map(({ data }) => JSON.stringify(data)).join('')).not.toContain('thôn');
});

test('who may have said it: nobody unknown, absent or in conflict; who may write it: not members, authors, strangers', async ({ db }) => {
  const { at, a, own, seat, say, itemOf, mark, meetingId } = await going(db);
  const other = await scored(db, 3, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(say('Người lạ', 'Xin chào', a)).rejects.toMatchObject({ reason: 'speaker_unknown', fields: { speaker: [expect.any(String)] } });
  await expect(say(other.seat('hoidong1'), 'Xin chào', a)).rejects.toMatchObject({ reason: 'speaker_unknown' });
  await expect(say(seat('hoidong1'), 'Tôi viết hồ sơ này', own)).rejects.toMatchObject({ reason: 'speaker_away' });
  await mark('hoidong2', 'ABSENT');
  await expect(say(seat('hoidong2'), 'Gửi ý kiến', a)).rejects.toMatchObject({ reason: 'speaker_absent' });
  await db.campaign.updateMany({ data: { votesInWriting: true } });
  await say(seat('hoidong2'), 'Gửi ý kiến bằng văn bản', a);
  await expect(say(seat('chutich'), 'x', a, 'hoidong2')).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(say(seat('chutich'), 'x', own, 'hoidong1')).rejects.toMatchObject({ reason: 'not_found' });
  for (const who of ['tacgia1', 'admin'] as const) await expect(say(seat('chutich'), 'x', null, who)).rejects.toMatchObject({ reason: 'not_found' });
  const [opinion] = await db.meetingOpinion.findMany();
  for (const act of [() => removeOpinion(other.at('thuky', hour), { opinionId: opinion?.id ?? '', version: 0 }), () => addOpinion(other.at('thuky', hour), { meetingId, itemId: null, speaker: 'x', text: 'x' })]) await expect(act()).rejects.toMatchObject({ reason: 'not_found' });
  await expect(addOpinion(at('thuky', new Date(meetingAt.getTime() - 1)), { meetingId, itemId: null, speaker: seat('chutich'), text: 'x' })).rejects.toMatchObject({ reason: 'meeting_not_begun' });
  await arrangeAgenda(at('thuky', hour), { meetingId });
  expect(await db.meetingOpinion.count({ where: { itemId: (await itemOf(a)).id } })).toBe(1);
});

test('a member goes and comes back twice: each time is kept and minuted; absent after all takes it back', async ({ db }) => {
  const { mark, paper, end, seat } = await going(db);
  await mark('hoidong2', 'LEFT', minutes(10));
  await mark('hoidong2', 'PRESENT', minutes(25));
  await mark('hoidong2', 'LEFT', minutes(40));
  await mark('hoidong2', 'REMOTE', minutes(45));
  await mark('hoidong1', 'LEFT', minutes(70));
  expect((await db.meetingLeave.findMany({ orderBy: { leftAt: 'asc' } })).map(({ seatId, leftAt, returnedAt }) => [seatId, leftAt, returnedAt])).toEqual([
    [seat('hoidong2'), minutes(10), minutes(25)], [seat('hoidong2'), minutes(40), minutes(45)], [seat('hoidong1'), minutes(70), null],
  ]);
  const line = (await paper()).find((each) => each.startsWith('Ra, vào trong phiên họp'));
  expect(line).toContain('rời họp lúc 8 giờ 10 phút, trở lại lúc 8 giờ 25 phút; ');
  expect(line).toContain('rời họp lúc 9 giờ 10 phút.');
  await mark('hoidong1', 'ABSENT', minutes(75));
  expect(await db.meetingLeave.count({ where: { seatId: seat('hoidong1') } })).toBe(0);
  await mark('hoidong1', 'PRESENT', minutes(80));
  await end();
});

test('the true hours go into the minutes; they run forwards and do not lie ahead', async ({ db }) => {
  const { at, meetingId, end, paper } = await going(db);
  const set = (hours: Partial<Parameters<typeof setHours>[1]>, now = minutes(200)) => setHours(at('thuky', now), { meetingId, beganAt: 485, endedOn: null, endedAt: null, ...hours });
  await expect(set({ beganAt: 1000 })).rejects.toMatchObject({ reason: 'hours_out_of_order', fields: { beganAt: [expect.any(String)] } });
  await expect(set({ endedAt: 485 })).rejects.toMatchObject({ fields: { endedAt: [expect.any(String)] } });
  await expect(set({ beganAt: null, endedAt: 600 })).rejects.toMatchObject({ fields: { beganAt: ['Ghi giờ bắt đầu trước.'] } });
  await expect(setHours(at('hoidong1', minutes(200)), { meetingId, beganAt: 485, endedOn: null, endedAt: null })).rejects.toMatchObject({ reason: 'not_allowed' });
  await end();
  await set({ endedAt: 675 });
  const lines = (await paper()).join('\n');
  expect(lines).toContain('Thời gian bắt đầu: 8 giờ 05 phút, ngày 03 tháng 6 năm 2026.');
  expect(lines).toContain('Phiên họp kết thúc hồi 11 giờ 15 phút, ngày 03 tháng 6 năm 2026./.');
  await set({ endedOn: '2026-06-04', endedAt: 480 }, new Date('2026-06-05T08:00:00+07:00'));
  expect((await paper()).join('\n')).toContain('Phiên họp kết thúc hồi 8 giờ 00 phút, ngày 04 tháng 6 năm 2026./.');
});

test('the signed minutes: a scan, its number and day; then nothing changes until the meeting is opened again', async ({ db }) => {
  const world = await going(db);
  const { at, end, say, seat, meetingId, campaignId, paper, accounts } = world;
  const attach = async (change: Partial<Parameters<typeof attachMinutes>[1]> = {}, who: PersonName = 'thuky') =>
    attachMinutes(at(who, minutes(120)), { meetingId, fileId: await makeFile(world, who), number: '15a', issuedOn: '2026-06-03', ...change });
  await expect(attach()).rejects.toMatchObject({ reason: 'meeting_not_closed' });
  await end();
  for (const issuedOn of ['2026-06-02', '2026-06-04'] as const) await expect(attach({ issuedOn })).rejects.toMatchObject({ reason: 'minutes_day_wrong', fields: { issuedOn: [expect.any(String)] } });
  await expect(attach({ fileId: await makeFile(world, 'thuky', 'text/csv') })).rejects.toMatchObject({ reason: 'minutes_not_scan', fields: { fileId: [expect.any(String)] } });
  await expect(attach({ fileId: await makeFile(world, 'tacgia1') })).rejects.toMatchObject({ reason: 'file_not_yours' });
  await expect(attach({}, 'hoidong2')).rejects.toMatchObject({ reason: 'not_allowed' });
  await attach();
  const second = await makeFile(world, 'thuky', 'image/jpeg');
  await attach({ fileId: second, number: '15b' });
  await expect(attach({ fileId: second })).rejects.toMatchObject({ reason: 'file_attached' });
  expect(await db.signedMinutes.count({ where: { voidedAt: null } })).toBe(1);
  expect(await signedMinutesOf(at('thuky', hour), campaignId)).toMatchObject({ meetingId, file: { mime: 'image/jpeg' } });
  // It names every dossier: not for who wrote one, and not for members who do not keep the papers.
  await db.author.create({ data: { submissionId: world.a, jobTitle: '', unitName: '', foldedUnitName: '', unitId: null, staffKindId: world.staffKindId, accountId: accounts.vanhoaxahoi, fullName: 'x', foldedName: 'x', organizationId: world.organizationId, position: 9, share: 0 } });
  await expect(signedMinutesOf(at('vanhoaxahoi', hour), campaignId)).rejects.toMatchObject({ reason: 'own_dossier_met' });
  expect(await signedMinutesOf(at('hoidong2', hour), campaignId)).toBeNull();
  expect(await paper()).toContain('Số: 15b/BB-HĐTĐKT');
  await expect(say(seat('chutich'), 'Thêm một câu')).rejects.toMatchObject({ reason: 'minutes_signed' });
  await expect(setHours(at('thuky', hour), { meetingId, beganAt: 485, endedOn: null, endedAt: null })).rejects.toMatchObject({ reason: 'minutes_signed' });
  await reopenMeeting(at('thuky', hour), { meetingId, reason: 'Thiếu ý kiến của khách mời' });
  await say(seat('chutich'), 'Thêm một câu');
  expect(await signedMinutesOf(at('thuky', hour), campaignId)).toBeNull();
  // What was replaced is kept.
  expect(await db.signedMinutes.count()).toBe(2);
});
