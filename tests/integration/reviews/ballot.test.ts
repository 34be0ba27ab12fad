import { countData, papersData } from '@/app/(portal)/campaigns/[campaignId]/meeting/ballot/count-data';
import { minutesData } from '@/app/(portal)/campaigns/[campaignId]/meeting/minutes-data';
import { ballotCount } from '@/documents/ballot-count';
import { ballotPapers } from '@/documents/ballot-papers';
import { meetingMinutes } from '@/documents/meeting-minutes';
import { plainWord } from '@/documents/plain-word';
import { closeScoring } from '@/domain/reviews/close-scoring';
import { arrangeAgenda } from '@/domain/reviews/meeting/arrange-agenda';
import { attachCountScan } from '@/domain/reviews/meeting/ballot/attach-count-scan';
import { ownBallots } from '@/domain/reviews/meeting/ballot/ballot-queries';
import { castBallot } from '@/domain/reviews/meeting/ballot/cast-ballot';
import { countBallot } from '@/domain/reviews/meeting/ballot/count-ballot';
import { openBallot } from '@/domain/reviews/meeting/ballot/open-ballot';
import { recordPaperCount } from '@/domain/reviews/meeting/ballot/record-paper-count';
import { setItemMethod } from '@/domain/reviews/meeting/ballot/set-item-method';
import { setMeetingMethod } from '@/domain/reviews/meeting/ballot/set-meeting-method';
import { setTellers } from '@/domain/reviews/meeting/ballot/set-tellers';
import { voidBallot } from '@/domain/reviews/meeting/ballot/void-ballot';
import { cancelMeeting } from '@/domain/reviews/meeting/cancel-meeting';
import { closeMeeting } from '@/domain/reviews/meeting/close-meeting';
import { concludeItem } from '@/domain/reviews/meeting/conclude-item';
import { markAttendance } from '@/domain/reviews/meeting/mark-attendance';
import { beforeMeeting } from '@/domain/reviews/meeting/meeting-queries';
import { minutesOf } from '@/domain/reviews/meeting/minutes-queries';
import { recordVote } from '@/domain/reviews/meeting/record-vote';
import { setMeetingRules } from '@/domain/reviews/meeting/set-meeting-rules';
import { lookAround } from '@/domain/reviews/meeting/table/table-queries';
import { reopenScoring } from '@/domain/reviews/reopen-scoring';
import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { expect, test } from '../../harness/database';
import { linesOf } from '../../unit/documents/read-office-file';
import { ballotWorld, hour, key, minutesAfter } from './ballot-world';
import { rush } from './scoring-world';

const right = { issued: 9, returned: 8, valid: 7, invalid: 1, votesFor: 6, votesAgainst: 1, votesOther: 0 };
const hands = { handsFor: 9, handsAgainst: 0, handsOther: 0, named: [] };

test('how one votes: the campaign says, a meeting departs from it before any vote, a dossier before its own', async ({ db }) => {
  const { a, b, own, campaignId, meetingId, secretary, itemOf, at } = await ballotWorld(db);
  const vote = async (submissionId: string) => {
    const { id, version } = await itemOf(submissionId);
    await recordVote(secretary(), { itemId: id, version, ...hands });
  };
  await setMeetingRules(at('vanhoaxahoi'), { campaignId, voteMethod: 'PAPER' });
  await expect(vote(a)).rejects.toMatchObject({ reason: 'vote_method_other' });
  await setMeetingMethod(secretary(), { meetingId, method: 'SECRET' });
  await expect(vote(a)).rejects.toMatchObject({ reason: 'vote_method_other' });
  await expect(setItemMethod(at('hoidong2', hour), { itemId: (await itemOf(a)).id, method: 'HANDS' })).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(setItemMethod(at('hoidong1', hour), { itemId: (await itemOf(own)).id, method: 'HANDS' })).rejects.toMatchObject({ reason: 'not_found' });
  await setItemMethod(secretary(), { itemId: (await itemOf(a)).id, method: 'HANDS' });
  await vote(a);
  expect(await itemOf(a)).toMatchObject({ voteMethod: 'HANDS', votesFor: 9, countedOf: 9 });
  await expect(setItemMethod(secretary(), { itemId: (await itemOf(a)).id, method: 'PAPER' })).rejects.toMatchObject({ reason: 'vote_method_used' });
  await expect(setMeetingMethod(secretary(), { meetingId, method: null })).rejects.toMatchObject({ reason: 'vote_method_used' });
  await setItemMethod(secretary(), { itemId: (await itemOf(b)).id, method: 'PAPER' });
});

test('paper ballots: tellers who have nothing to do with the dossier, numbers that add up, the rule of the base, and their papers', async ({ db }) => {
  const { a, b, own, meetingId, campaignId, members, secretary, itemOf, seat, at } = await ballotWorld(db);
  await setMeetingMethod(secretary(), { meetingId, method: 'PAPER' });
  const record = async (submissionId: string, change: Partial<typeof right> = {}) => {
    const { id, version } = await itemOf(submissionId);
    await recordPaperCount(secretary(), { itemId: id, version, ...right, ...change });
  };
  await expect(record(a)).rejects.toMatchObject({ reason: 'tellers_missing' });
  const tellers = (...list: { seatId?: string; fullName?: string }[]) => setTellers(secretary(), { meetingId, tellers: list.map((teller) => ({ seatId: '', fullName: '', ...teller })) });
  await expect(tellers({})).rejects.toMatchObject({ reason: 'tellers_missing', fields: { 'tellers.0.seatId': [expect.any(String)] } });
  await expect(tellers({ seatId: seat('hoidong2') }, { seatId: seat('hoidong2') })).rejects.toMatchObject({ reason: 'teller_unfit', fields: { 'tellers.1.seatId': [expect.any(String)] } });
  await expect(tellers({ seatId: newId() })).rejects.toMatchObject({ reason: 'teller_unfit' });
  // hoidong1 wrote `own`, tacgia1 `a`: one by seat, the other by name.
  await tellers({ seatId: seat('hoidong1') }, {}, { fullName: 'Nguyễn Văn Bảy' });
  expect(await db.teller.findMany({ select: { position: true, fullName: true, seatId: true }, orderBy: { position: 'asc' } })).toEqual([{ position: 0, fullName: 'Phạm Văn Lợi', seatId: seat('hoidong1') }, { position: 1, fullName: 'Nguyễn Văn Bảy', seatId: null }]);
  await expect(record(own, { issued: 8 })).rejects.toMatchObject({ reason: 'teller_conflicted' });
  await tellers({ seatId: seat('hoidong2') }, { fullName: 'LÊ THỊ MINH THƯ' });
  await expect(record(a)).rejects.toMatchObject({ reason: 'teller_conflicted' });
  await tellers({ seatId: seat('hoidong2') }, { fullName: 'Nguyễn Văn Bảy' });

  const sheets = linesOf(await plainWord(ballotPapers(papersData((await minutesOf(secretary(), campaignId)) ?? expect.fail('no minutes')))));
  // a and b on one sheet for nine, own on another for the eight who have nothing to do with it.
  expect(sheets.filter((line) => line === 'PHIẾU BIỂU QUYẾT')).toHaveLength(17);
  expect(sheets.filter((line) => line.includes('Sổ theo dõi điện tử'))).toHaveLength(8);
  expect(sheets.filter((line) => line.includes('Phiếu hẹn in chữ lớn'))).toHaveLength(9);
  expect(sheets.join(' ')).not.toContain('Phạm Văn Lợi');

  await expect(record(a, { issued: 10, returned: 10, valid: 9 })).rejects.toMatchObject({ reason: 'paper_count_wrong', fields: { issued: [expect.stringContaining('9 thành viên')] } });
  await expect(record(own)).rejects.toMatchObject({ reason: 'paper_count_wrong', fields: { issued: [expect.stringContaining('8 thành viên')] } });
  await expect(record(a, { invalid: 2 })).rejects.toMatchObject({ reason: 'paper_count_wrong', fields: { invalid: [expect.any(String)] } });
  const { id, version } = await itemOf(a);
  expect(await rush(() => recordPaperCount(secretary(), { itemId: id, version, ...right }))).toBe(1);
  // Who gave no ballot back, or a spoilt one, was there all the same.
  expect(await itemOf(a)).toMatchObject({ votesFor: 6, votesAgainst: 1, votesOther: 0, voters: 7, countedOf: 9, voteMethod: 'PAPER', conclusion: null });
  await record(a, { votesFor: 5, votesOther: 1 });
  expect(await db.paperCount.findMany({ select: { issued: true, returned: true, valid: true, invalid: true } })).toEqual([{ issued: 9, returned: 8, valid: 7, invalid: 1 }]);
  const whole = (await minutesOf(secretary(), campaignId)) ?? expect.fail('no minutes');
  const lines = linesOf(await plainWord(ballotCount(await countData(secretary(), whole))));
  for (const line of ['BIÊN BẢN KIỂM PHIẾU', 'Ban kiểm phiếu: Võ Thị Hồng Gấm (Trưởng ban); Nguyễn Văn Bảy.', 'Kết quả kiểm phiếu giấy:', '05/09 (55,56%)', 'TRƯỞNG BAN KIỂM PHIẾU']) expect(lines).toContain(line);
  expect(linesOf(await plainWord(ballotPapers(papersData(whole)))).join(' ')).not.toContain('Phiếu hẹn in chữ lớn');
  await expect(recordPaperCount(at('hoidong2', hour), { itemId: (await itemOf(b)).id, version: 1, ...right })).rejects.toMatchObject({ reason: 'not_allowed' });
  for (const { seatId } of members.slice(0, 4)) await markAttendance(secretary(), { meetingId, seatId, kind: 'LEFT', reason: 'về sớm' });
  await expect(record(b)).rejects.toMatchObject({ reason: 'quorum_lost' });
  // The meeting is over: no count more, and no other tellers.
  for (const { seatId } of members.slice(0, 4)) await markAttendance(secretary(), { meetingId, seatId, kind: 'PRESENT', reason: '' });
  await db.meeting.updateMany({ where: { id: meetingId }, data: { closedAt: hour, closedById: secretary().actor.accountId } });
  await expect(record(b)).rejects.toMatchObject({ reason: 'meeting_closed' });
  await expect(tellers({ fullName: 'Trần Văn Ân' })).rejects.toMatchObject({ reason: 'meeting_closed' });
});

test('papers of the count only when there is something, and for whom the minutes are for', async ({ db }) => {
  const { a, meetingId, campaignId, members, secretary, open, cast, count, at } = await ballotWorld(db);
  const whole = async () => (await minutesOf(secretary(), campaignId)) ?? expect.fail('no minutes');
  await expect(countData(secretary(), await whole())).rejects.toMatchObject({ reason: 'nothing_counted' });
  const byHands = await whole();
  expect(() => papersData(byHands)).toThrow('nothing_by_paper');
  const file = async (mime: string) => (await db.file.create({ data: { organizationId: secretary().actor.organizationId, id: newId(), sha256: 'a'.repeat(64), name: 'Biên bản.pdf', mime, size: 10, uploadedById: secretary().actor.accountId, createdAt: hour } })).id;
  await expect(attachCountScan(secretary(), { meetingId, fileId: await file('application/pdf') })).rejects.toMatchObject({ reason: 'nothing_counted' });
  const ballotId = await open(a);
  for (const [i, member] of members.entries()) await cast(member, ballotId, i < 6 ? 'FOR' : i < 8 ? 'AGAINST' : 'OTHER');
  await count(ballotId);
  const lines = linesOf(await plainWord(ballotCount(await countData(secretary(), await whole()))));
  for (const line of ['06/09 (66,67%)', 'CHỦ TRÌ']) expect(lines).toContain(line);
  await expect(attachCountScan(at('hoidong2', hour), { meetingId, fileId: await file('application/pdf') })).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(attachCountScan(secretary(), { meetingId, fileId: await file('image/png') })).rejects.toMatchObject({ reason: 'scan_not_pdf' });
  const scan = await file('application/pdf');
  await attachCountScan(secretary(), { meetingId, fileId: scan });
  await expect(attachCountScan(secretary(), { meetingId, fileId: scan })).rejects.toMatchObject({ reason: 'file_attached' });
});

test('a secret ballot from its opening to the conclusion, by the same rule as hands', async ({ db }) => {
  const { a, campaignId, meetingId, members, secretary, itemOf, open, cast, count, seat, at } = await ballotWorld(db);
  const { id: itemId } = await itemOf(a);
  await expect(openBallot(secretary(), { itemId, version: 0, minutes: 10 }, key)).rejects.toMatchObject({ reason: 'vote_method_other' });
  const ballotId = await open(a);
  const { version } = await itemOf(a);
  await expect(openBallot(secretary(), { itemId, version, minutes: 10 }, key)).rejects.toMatchObject({ reason: 'ballot_is_open' });
  await expect(setItemMethod(secretary(), { itemId, method: 'HANDS' })).rejects.toMatchObject({ reason: 'vote_method_used' });
  await expect(recordVote(secretary(), { itemId, version, ...hands })).rejects.toMatchObject({ reason: 'vote_method_other' });
  await expect(closeMeeting(secretary(), { meetingId })).rejects.toMatchObject({ reason: 'ballot_open_in_meeting' });
  await expect(castBallot(secretary(), { ballotId, choice: 'FOR' }, key)).rejects.toMatchObject({ reason: 'ballot_not_on_roll' });
  expect(await ownBallots(members[3]?.ctx() ?? secretary(), meetingId, campaignId)).toEqual([{ ballotId, itemId, seatId: members[3]?.seatId, openedAt: hour, endsAt: minutesAfter(10), hasVoted: false }]);
  expect(await ownBallots(secretary(), meetingId, campaignId)).toEqual([]);
  for (const [i, member] of members.slice(0, 8).entries()) await cast(member, ballotId, i < 5 ? 'FOR' : 'AGAINST');
  await expect(cast(members[0], ballotId, 'AGAINST')).rejects.toMatchObject({ reason: 'ballot_cast_already' });
  await expect(count(ballotId)).rejects.toMatchObject({ reason: 'ballot_still_open' });
  await expect(cast(members[8], ballotId, 'FOR', minutesAfter(10))).rejects.toMatchObject({ reason: 'ballot_time_over' });
  await expect(countBallot(at('hoidong2', minutesAfter(11)), { ballotId }, key)).rejects.toMatchObject({ reason: 'not_allowed' });
  expect(await rush(() => count(ballotId, minutesAfter(11)))).toBe(1);
  // The one who did not vote was there: nine in the denominator.
  expect(await itemOf(a)).toMatchObject({ votesFor: 5, votesAgainst: 3, votesOther: 0, voters: 8, countedOf: 9, voteMethod: 'SECRET' });
  expect(await db.ballotBox.count()).toBe(0);
  await expect(cast(members[8], ballotId)).rejects.toMatchObject({ reason: 'ballot_closed' });
  await expect(count(ballotId)).rejects.toMatchObject({ reason: 'ballot_closed' });
  await expect(voidBallot(secretary(), { ballotId, reason: 'Kết quả không như ý' })).rejects.toMatchObject({ reason: 'ballot_result_stands' });
  await expect(openBallot(secretary(), { itemId, version: (await itemOf(a)).version, minutes: 5 }, key)).rejects.toMatchObject({ reason: 'ballot_counted_already' });
  await concludeItem(secretary(), { itemId, version: (await itemOf(a)).version, conclusion: 'RECOGNISE', presiderSeatId: seat('chutich'), text: '', reason: '' });
  const minutes = linesOf(await plainWord(meetingMinutes(await minutesData(secretary(), (await minutesOf(secretary(), campaignId)) ?? expect.fail('no minutes')))));
  expect(minutes.join('\n')).toContain('Bỏ phiếu kín: 8/9 người có tên trong danh sách đã bỏ phiếu.');
  await closeMeeting(secretary(), { meetingId });
});

test('who is not there when the round begins stands on no roll', async ({ db }) => {
  const { a, meetingId, members, secretary, open, cast } = await ballotWorld(db);
  const [first, second] = members;
  if (!first || !second) throw new Error('two members');
  await markAttendance(secretary(), { meetingId, seatId: first.seatId, kind: 'LEFT', reason: '' });
  await markAttendance(secretary(), { meetingId, seatId: second.seatId, kind: 'ABSENT', reason: 'dự tập huấn' });
  const ballotId = await open(a);
  expect(await db.ballotRoll.count({ where: { ballotId } })).toBe(7);
  for (const member of [first, second]) await expect(cast(member, ballotId)).rejects.toMatchObject({ reason: 'ballot_not_on_roll' });
});

test('fewer than three may vote, or have voted: the box stays shut, and paper takes its place', async ({ db }) => {
  const { a, b, meetingId, members, secretary, itemOf, open, cast, count } = await ballotWorld(db);
  const ballotId = await open(a);
  await cast(members[0], ballotId);
  await cast(members[1], ballotId);
  await expect(count(ballotId, minutesAfter(11))).rejects.toMatchObject({ reason: 'ballot_too_few_cast' });
  await voidBallot(secretary(), { ballotId, reason: 'Mất mạng' });
  expect(await db.ballotBox.count()).toBe(0);
  await setItemMethod(secretary(), { itemId: (await itemOf(a)).id, method: 'PAPER' });
  await expect(voidBallot(secretary(), { ballotId, reason: 'Lần nữa' })).rejects.toMatchObject({ reason: 'ballot_closed' });
  // Taken up anew, the agenda keeps what belongs into the minutes.
  await arrangeAgenda(secretary(), { meetingId });
  expect(await db.secretBallot.count()).toBe(1);
  await db.councilSeat.updateMany({ where: { id: members[8]?.seatId ?? '' }, data: { accountId: null } });
  await expect(open(b)).rejects.toMatchObject({ reason: 'ballot_needs_accounts' });
  for (const { seatId } of members.slice(2)) await db.councilSeat.updateMany({ where: { id: seatId }, data: { endedAt: hour } });
  await expect(open(b)).rejects.toMatchObject({ reason: 'ballot_too_few_members' });
});

test('who comes into conflict after voting spoils the round: it is void, minuted, and voted again; unvoted they only leave the count', async ({ db }) => {
  const { a, campaignId, members, secretary, itemOf, open, cast, count, involve } = await ballotWorld(db);
  const first = await open(a);
  for (const member of members) await cast(member, first);
  await involve(members[4], a);
  await expect(count(first)).rejects.toMatchObject({ reason: 'ballot_voter_conflicted' });
  await expect(cast(members[4], first)).rejects.toMatchObject({ reason: 'not_found' });
  await voidBallot(secretary(), { ballotId: first, reason: 'Một thành viên là đồng tác giả.' });
  const second = await open(a);
  expect(await db.ballotRoll.count({ where: { ballotId: second } })).toBe(8);
  for (const [i, member] of members.entries()) if (i !== 4 && i !== 5) await cast(member, second);
  await involve(members[5], a);
  // Without members 4 and 5 the roll is complete: seven of seven.
  await count(second);
  expect(await itemOf(a)).toMatchObject({ votesFor: 7, voters: 7, countedOf: 7 });
  // Found out only after the count: now the result may be void.
  await involve(members[6], a);
  await voidBallot(secretary(), { ballotId: second, reason: 'Thêm một đồng tác giả' });
  expect(await itemOf(a)).toMatchObject({ votesFor: null, votedAt: null, countedOf: null });
  const minutes = linesOf(await plainWord(meetingMinutes(await minutesData(secretary(), (await minutesOf(secretary(), campaignId)) ?? expect.fail('no minutes'))))).join('\n');
  expect(minutes).toContain('Lượt bỏ phiếu kín thứ 1 bị hủy: Một thành viên là đồng tác giả.');
  expect(minutes).toContain('Lượt bỏ phiếu kín thứ 2 bị hủy: Thêm một đồng tác giả.');
});

test('quorum lost, a voter who left, scoring reopened, a box from another server: each stops the vote with its sentence', async ({ db }) => {
  const { a, meetingId, members, secretary, open, cast, count, settle, itemOf } = await ballotWorld(db);
  const leave = (i: number, kind: 'LEFT' | 'PRESENT') => markAttendance(secretary(), { meetingId, seatId: members[i]?.seatId ?? '', kind, reason: kind === 'LEFT' ? 'về sớm' : '' });
  const ballotId = await open(a);
  for (const member of members.slice(0, 6)) await cast(member, ballotId);
  await leave(8, 'LEFT');
  await expect(cast(members[8], ballotId)).rejects.toMatchObject({ reason: 'ballot_voter_left' });
  for (const i of [0, 1, 2]) await leave(i, 'LEFT');
  await expect(cast(members[7], ballotId)).rejects.toMatchObject({ reason: 'quorum_lost' });
  await expect(count(ballotId, minutesAfter(11))).rejects.toMatchObject({ reason: 'ballot_quorum_lost' });
  for (const i of [0, 1, 2]) await leave(i, 'PRESENT');
  await settle({ status: 'SCORING' });
  await expect(cast(members[7], ballotId)).rejects.toMatchObject({ reason: 'not_found' });
  await settle({ status: 'SCORED' });
  const other = new Uint8Array(32);
  await expect(castBallot(members[7]?.ctx() ?? secretary(), { ballotId, choice: 'FOR' }, other)).rejects.toMatchObject({ reason: 'ballot_box_unreadable' });
  await expect(countBallot(secretary(minutesAfter(11)), { ballotId }, other)).rejects.toMatchObject({ reason: 'ballot_box_unreadable' });
  // A mark too many on the roll: box and roll disagree.
  await db.ballotRoll.updateMany({ where: { seatId: members[8]?.seatId ?? '' }, data: { hasVoted: true } });
  await expect(cast(members[7], ballotId)).rejects.toMatchObject({ reason: 'ballot_box_unreadable' });
  await expect(count(ballotId, minutesAfter(11))).rejects.toMatchObject({ reason: 'ballot_box_unreadable' });
  expect(await itemOf(a)).toMatchObject({ votedAt: null });
  // A round left running when the meeting has ended by hand of somebody in the database: nobody votes in it.
  await db.ballotRoll.updateMany({ where: { seatId: members[8]?.seatId ?? '' }, data: { hasVoted: false } });
  await db.meeting.updateMany({ data: { closedAt: hour, closedById: secretary().actor.accountId } });
  await expect(cast(members[7], ballotId)).rejects.toMatchObject({ reason: 'meeting_closed' });
});

test('the same ballot sent fifty times counts once, and nine at the same moment count nine', async ({ db }) => {
  const { a, members, open, cast, count, itemOf } = await ballotWorld(db);
  const ballotId = await open(a);
  const replay = await Promise.allSettled(Array.from({ length: 50 }, (_, i) => cast(members[0], ballotId, i % 2 ? 'FOR' : 'AGAINST')));
  expect(replay.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(new Set(replay.flatMap((sent) => (sent.status === 'rejected' ? [(sent.reason as { reason: string }).reason] : [])))).toEqual(new Set(['ballot_cast_already']));
  await Promise.allSettled(members.flatMap((member) => [cast(member, ballotId, 'FOR'), cast(member, ballotId, 'FOR'), cast(member, ballotId, 'FOR')]));
  expect(await db.ballotRoll.count({ where: { ballotId, hasVoted: true } })).toBe(9);
  await count(ballotId);
  expect(await itemOf(a)).toMatchObject({ voters: 9, countedOf: 9 });
});

test('a dossier withdrawn while it is voted on: nobody votes any more, the meeting can end, and the box goes with it', async ({ db }) => {
  const { a, b, meetingId, members, secretary, itemOf, open, cast, seat } = await ballotWorld(db);
  const ballotId = await open(a);
  await cast(members[0], ballotId);
  await db.submission.updateMany({ where: { id: a }, data: { status: 'WITHDRAWN', withdrawnAt: hour } });
  await expect(cast(members[1], ballotId)).rejects.toMatchObject({ reason: 'not_found' });
  const { id: itemId, version } = await itemOf(b);
  await recordVote(secretary(), { itemId, version, ...hands });
  await concludeItem(secretary(), { itemId, version: version + 1, conclusion: 'RECOGNISE', presiderSeatId: seat('chutich'), text: '', reason: '' });
  await closeMeeting(secretary(), { meetingId });
  expect(await db.ballotBox.count()).toBe(0);
  expect(await db.secretBallot.findMany({ select: { outcome: true, castVotes: true } })).toEqual([{ outcome: 'VOID', castVotes: null }]);
});

test('points counted anew: a running round and a counted one are void, and one votes again on what holds now', async ({ db }) => {
  const { a, b, campaignId, meetingId, members, secretary, itemOf, open, cast, count, seat } = await ballotWorld(db);
  const counted = await open(a);
  for (const member of members) await cast(member, counted);
  await count(counted);
  await concludeItem(secretary(), { itemId: (await itemOf(a)).id, version: (await itemOf(a)).version, conclusion: 'RECOGNISE', presiderSeatId: seat('chutich'), text: '', reason: '' });
  const running = await open(b, 60);
  for (const member of members.slice(0, 8)) await cast(member, running);
  await reopenScoring(secretary(), { campaignId, reason: 'Một phiếu nhập sai' });
  await closeScoring(secretary(minutesAfter(1)), { campaignId, unfinishedConfirmed: 8 });
  const later = minutesAfter(2);
  await expect(cast(members[8], running, 'FOR', later)).rejects.toMatchObject({ reason: 'ballot_outdated' });
  await expect(count(running, minutesAfter(61))).rejects.toMatchObject({ reason: 'ballot_outdated' });
  await voidBallot(secretary(later), { ballotId: running, reason: 'Điểm đã tính lại' });
  await expect(closeMeeting(secretary(later), { meetingId })).rejects.toMatchObject({ reason: 'vote_outdated' });
  await voidBallot(secretary(later), { ballotId: counted, reason: 'Điểm đã tính lại' });
  expect(await itemOf(a)).toMatchObject({ votedAt: null, conclusion: null });
  const { id } = await openBallot(secretary(later), { itemId: (await itemOf(a)).id, version: (await itemOf(a)).version, minutes: 5 }, key);
  for (const member of members) await cast(member, id, 'FOR', later);
  await count(id, later);
  await concludeItem(secretary(later), { itemId: (await itemOf(a)).id, version: (await itemOf(a)).version, conclusion: 'RECOGNISE', presiderSeatId: seat('chutich'), text: '', reason: '' });
  await closeMeeting(secretary(later), { meetingId });
  expect(await db.ballotBox.count()).toBe(0);
});

test('while a secret ballot runs nobody changes the rule it is counted by, nor calls the meeting off', async ({ db }) => {
  const { a, b, campaignId, meetingId, members, secretary, open, cast, at, itemOf } = await ballotWorld(db);
  const ballotId = await open(a);
  await cast(members[0], ballotId);
  await expect(setMeetingRules(at('vanhoaxahoi', hour), { campaignId, voteShare: 'NINETY' })).rejects.toMatchObject({ reason: 'meeting_rules_used' });
  expect(await beforeMeeting(at('vanhoaxahoi', hour), campaignId)).toMatchObject({ voted: true });
  await expect(cancelMeeting(secretary(), { meetingId, reason: 'Hoãn' })).rejects.toMatchObject({ reason: 'ballot_open_in_meeting' });
  await voidBallot(secretary(), { ballotId, reason: 'Hoãn họp' });
  await setMeetingRules(at('vanhoaxahoi', hour), { campaignId, voteShare: 'NINETY' });
  // The round on a dossier that was withdrawn goes with the meeting.
  await open(b);
  await db.submission.updateMany({ where: { id: b }, data: { status: 'WITHDRAWN', withdrawnAt: hour } });
  await cancelMeeting(secretary(), { meetingId, reason: 'Hoãn' });
  expect(await db.ballotBox.count()).toBe(0);
  expect(await db.secretBallot.count({ where: { closedAt: null } })).toBe(0);
  expect((await itemOf(b)).votedAt).toBeNull();
});

test('voted, and withdrawn before it was concluded: the meeting can end', async ({ db }) => {
  const { a, b, meetingId, secretary, itemOf, seat } = await ballotWorld(db);
  for (const submissionId of [a, b]) await recordVote(secretary(), { itemId: (await itemOf(submissionId)).id, version: 0, ...hands });
  await concludeItem(secretary(), { itemId: (await itemOf(a)).id, version: 1, conclusion: 'RECOGNISE', presiderSeatId: seat('chutich'), text: '', reason: '' });
  await expect(closeMeeting(secretary(), { meetingId })).rejects.toMatchObject({ reason: 'conclusion_missing' });
  await db.submission.updateMany({ where: { id: b }, data: { status: 'WITHDRAWN', withdrawnAt: hour } });
  await closeMeeting(secretary(), { meetingId });
});

test('an open page hears by itself when a secret ballot changed for its reader, and of nobody else\'s vote', async ({ db }) => {
  const { a, campaignId, members, secretary, open, cast, count, involve } = await ballotWorld(db);
  const ballots = async (who: Ctx) => (await lookAround(who, campaignId))?.ballots;
  const [first, second, third] = members.map(({ ctx }) => ctx);
  if (!first || !second || !third) throw new Error('three members');
  await involve(members[2], a);
  expect([await ballots(first()), await ballots(secretary())]).toEqual(['', '']);
  const ballotId = await open(a);
  const before = { first: await ballots(first()), second: await ballots(second()), secretary: await ballots(secretary()) };
  expect(before.first).toContain(ballotId);
  // Whoever has a part in the dossier hears nothing of it.
  expect(await ballots(third())).toBe('');
  await cast(members[0], ballotId);
  expect(await ballots(first())).not.toBe(before.first);
  expect(await ballots(second())).toBe(before.second);
  expect(await ballots(secretary())).not.toBe(before.secretary);
  expect(await ballots(second(minutesAfter(11)))).not.toBe(before.second);
  for (const each of members.filter((_, i) => i !== 0 && i !== 2)) await cast(each, ballotId);
  await count(ballotId);
  expect([await ballots(first()), await ballots(secretary())]).toEqual(['', '']);
});
