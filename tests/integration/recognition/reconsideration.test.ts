import { againView } from '@/app/(portal)/submissions/[submissionId]/reconsideration/view';
import { anewView, whyView } from '@/app/(portal)/submissions/[submissionId]/why-view';
import { listTasks as againTasks } from '@/domain/recognition/reconsideration/again-tasks';
import { afterwardsOf } from '@/domain/recognition/afterwards';
import { recordFollowUp } from '@/domain/recognition/appeals/record-follow-up';
import { listTasks as appealTasks } from '@/domain/recognition/appeals/appeal-tasks';
import { againPage } from '@/domain/recognition/reconsideration/again-queries';
import { paperParagraphs } from '@/domain/recognition/reconsideration/again-words';
import { cancelReconsideration } from '@/domain/recognition/reconsideration/cancel-reconsideration';
import { closeAgain } from '@/domain/recognition/reconsideration/close-again';
import { endAgain } from '@/domain/recognition/reconsideration/end-again';
import { publishReconsideration } from '@/domain/recognition/reconsideration/publish-reconsideration';
import { reopenAgain } from '@/domain/recognition/reconsideration/reopen-again';
import { saveAgain } from '@/domain/recognition/reconsideration/save-again';
import { settleOthers } from '@/domain/recognition/reconsideration/settle-others';
import { stepOut } from '@/domain/recognition/reconsideration/step-out';
import { typeInAgain } from '@/domain/recognition/reconsideration/type-in-again';
import { revokeRecognition } from '@/domain/recognition/revoke-recognition';
import { exportedSheets } from '@/domain/reviews/export-queries';
import { planMeeting } from '@/domain/reviews/meeting/plan-meeting';
import { reopenMeeting } from '@/domain/reviews/meeting/reopen-meeting';
import { meetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { getDossier } from '@/domain/submissions/queries';
import type { PrismaClient } from '@/generated/prisma/client';
import { expect, test } from '../../harness/database';
import { daysAfter, type PersonName } from '../../harness/make';
import { rush } from '../reviews/scoring-world';
import { later, makeAnswered, meetAnew } from './again-world';
import { makeFile } from './scored';

type Made = Awaited<ReturnType<typeof makeAnswered>>;
const refused = (run: Promise<unknown>, reason: string) => expect(run).rejects.toMatchObject({ reason });
const end = async (made: Made, unfinishedConfirmed: number, who: PersonName = 'thuky') => endAgain(made.by(who), { submissionId: made.a, version: (await made.again()).version, unfinishedConfirmed });
const settle = async (made: Made, others: 'KEEP' | 'PROPOSE' = 'KEEP', text = '') => settleOthers(made.by('thuky'), { submissionId: made.a, version: (await made.again()).version, others, text });
const publish = async (made: Made, who: PersonName = 'vanhoaxahoi', change = {}) =>
  publishReconsideration(made.by(who, daysAfter(later, 9)), { submissionId: made.a, version: (await made.again()).version, number: '399', issuedOn: '2026-06-12', signerName: 'Nguyễn Hữu Phước', fileId: await makeFile(made, who), reason: 'Minh chứng 2 có số liệu quý I.', ...change });

/** All three closed again: 78 points and so before `b`. */
async function scoredAnew(db: PrismaClient): Promise<Made> {
  const made = await makeAnswered(db);
  await made.open();
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) await made.close(who, 2300, 1500, 2500, 1500);
  await end(made, 0);
  return made;
}

test('opened for the one who asked: the counted sheets are frozen and prefilled, the members are told, nothing published changes', async ({ db }) => {
  const made = await makeAnswered(db);
  const before = { results: await db.result.findMany(), recognitions: await db.recognition.findMany() };
  expect(await rush(() => made.open())).toBe(1);
  expect(await made.again()).toMatchObject({ status: 'SCORING', appealId: made.appealId, reason: 'Minh chứng 2 chưa được xem.', openedById: made.accounts.thuky, firstOutcome: 'NOT_RECOGNISED' });
  const sheets = await db.reconsideredSheet.findMany();
  expect(sheets.map(({ seatId }) => seatId).sort()).toEqual(['chutich', 'hoidong1', 'hoidong2'].map((who) => made.seat(who as PersonName)).sort());
  for (const { firstScores, scores, closedAt } of sheets) expect([firstScores, scores, closedAt]).toEqual([made.values(2000, 1500, 1500, 1500), made.values(2000, 1500, 1500, 1500), null]);
  expect({ results: await db.result.findMany(), recognitions: await db.recognition.findMany() }).toEqual(before);
  expect((await db.message.findMany({ where: { kind: 'reconsideration.opened' } })).map(({ accountId }) => accountId).sort()).toEqual(['chutich', 'hoidong1', 'hoidong2', 'tacgia1'].map((who) => made.accounts[who as PersonName]).sort());
  expect((await againTasks(made.by('hoidong1'))).map(({ title }) => title)).toEqual(['Chấm lại hồ sơ BB-2026-0001 theo kiến nghị']);
  expect((await appealTasks(made.by('vanhoaxahoi'))).map(({ title }) => title)).toEqual(['Theo dõi, kết thúc chấm lại hồ sơ BB-2026-0001']);
  await refused(made.open(), 'again_exists');
  await refused(recordFollowUp(made.by('vanhoaxahoi'), { appealId: made.appealId, version: 3, number: '1', issuedOn: '2026-06-06', fileId: await makeFile(made, 'vanhoaxahoi') }), 'again_follows');
});

test('who may open it, and after what answer', async ({ db }) => {
  const made = await makeAnswered(db);
  for (const who of ['chutich', 'hoidong1', 'tacgia1'] as const) await refused(made.open(who), 'not_allowed');
  await refused(made.open('tacgia2'), 'not_found');
  await db.appeal.updateMany({ data: { answer: 'UPHELD' } });
  await refused(made.open(), 'again_needs_answer');
  await db.appeal.updateMany({ data: { answer: 'RESCORE' } });
  await db.recognition.updateMany({ where: { submissionId: made.a }, data: { revokedAt: later } });
  await refused(made.open(), 'again_revoked');
  await db.recognition.updateMany({ data: { revokedAt: null } });
  await db.author.updateMany({ where: { submissionId: made.a }, data: { accountId: made.accounts.vanhoaxahoi } });
  await refused(made.open('vanhoaxahoi'), 'appeal_own');
});

test('nobody is left to score: who left keeps the first sheet and is not asked', async ({ db }) => {
  const made = await makeAnswered(db);
  await db.councilSeat.updateMany({ where: { scores: true }, data: { endedAt: later } });
  await refused(made.open(), 'again_nobody');
  await db.councilSeat.updateMany({ where: { id: made.seat('hoidong1') }, data: { endedAt: null } });
  await made.open();
  expect(await db.reconsideredSheet.count()).toBe(3);
  await refused(made.close('hoidong2', 2300, 1500, 2500, 1500), 'not_scorer');
  await refused(end(made, 1), 'again_nobody_closed');
  await made.close('hoidong1', 2300, 1500, 2500, 1500);
  await refused(end(made, 1), 'again_unfinished');
  await end(made, 0);
  expect(await made.again()).toMatchObject({ status: 'SCORED', sheets: 3, mean: 6933 });
});

test('a sheet is its member’s alone until the points are counted; the keeper types in paper, opens again, and who steps out is gone', async ({ db }) => {
  const made = await makeAnswered(db);
  await made.open();
  const { a, by, seat, values } = made;
  expect(await saveAgain(by('hoidong1'), a, { version: 0, values: values(2600), comment: 'Đang xem' })).toMatchObject({ version: 1 });
  await refused(saveAgain(by('hoidong1'), a, { version: 0, values: values(2600), comment: '' }), 'changed_meanwhile');
  await refused(saveAgain(by('hoidong1'), a, { version: 1, values: values(3100), comment: '' }), 'score_out_of_range');
  await refused(made.close('hoidong1', 2600), 'sheet_incomplete');
  await refused(saveAgain(by('thuky'), a, { version: 1, values: values(2600), comment: '' }), 'not_scorer');
  const shown = await againPage(by('hoidong2'), a);
  expect(JSON.stringify(shown?.board?.sheets)).not.toContain('2600');
  expect(shown?.board).toMatchObject({ anew: null, unfinished: 3, others: { rows: [] } });
  await made.close('hoidong1', 2600, 1500, 2500, 1500);
  await refused(made.close('hoidong1', 2600, 1500, 2500, 1500), 'sheet_closed');
  const waiting = await againPage(by('thuky'), a);
  expect(waiting && againView(by('thuky'), waiting).board?.sheets.map(({ name, now }) => [name, now])).toEqual([['Nguyễn Hữu Phước', '–'], ['Phạm Văn Lợi', '–'], ['Võ Thị Hồng Gấm', '–']]);

  await reopenAgain(by('thuky'), { submissionId: a, seatId: seat('hoidong1'), reason: 'Ghi nhầm.' });
  await refused(reopenAgain(by('thuky'), { submissionId: a, seatId: seat('hoidong1'), reason: 'x' }), 'again_sheet_open');
  const paper = { submissionId: a, seatId: seat('hoidong1'), values: values(2300, 1500, 2500, 1500), comment: '' };
  await refused(typeInAgain(by('thuky'), { ...paper, paperSignedOn: '2026-05-30' }), 'again_before_opening');
  await refused(typeInAgain(by('hoidong2'), { ...paper, paperSignedOn: '2026-06-09' }), 'not_allowed');
  const keeper = by('thuky');
  const scorer = { ...keeper, actor: { ...keeper.actor, seats: keeper.actor.seats.map((each) => ({ ...each, scores: true })) } };
  await refused(typeInAgain(scorer, { ...paper, paperSignedOn: '2026-06-09' }), 'paper_by_scorer');
  await typeInAgain(keeper, { ...paper, paperSignedOn: '2026-06-09' });

  await stepOut(by('hoidong2'), { submissionId: a, seatId: seat('hoidong2'), reason: 'Mới làm việc cùng tác giả.' });
  expect(await againPage(by('hoidong2'), a)).toBeNull();
  expect(await againTasks(by('hoidong2'))).toEqual([]);
  await refused(stepOut(by('thuky'), { submissionId: a, seatId: seat('hoidong2'), reason: 'x' }), 'already_declared');
  expect(await db.message.count({ where: { kind: 'reconsideration.stepped_out' } })).toBe(0);
  expect(await db.eventReason.count({ where: { text: { contains: 'Mới làm việc' } } })).toBe(0);
  await end(made, 1);
  // 78 typed in, 65 of who did not close again, nothing of who stepped out.
  expect(await made.again()).toMatchObject({ sheets: 2, mean: 7150 });
  await refused(made.close('chutich', 2300, 1500, 2500, 1500), 'again_not_scoring');
});

test('the new points: what they would do to others is said and decided by somebody, and no other row changes', async ({ db }) => {
  const made = await scoredAnew(db);
  const { a, b, by } = made;
  expect(await made.again()).toMatchObject({ status: 'SCORED', sheets: 3, mean: 7800, passed: true, rank: 1, others: null, effects: [{ submissionId: b, rank: [1, 2], tier: ['', ''] }] });
  expect(await db.result.findMany({ orderBy: { position: 'asc' }, select: { submissionId: true, mean: true, rank: true } })).toEqual([{ submissionId: b, mean: 7000, rank: 1 }, { submissionId: a, mean: 6500, rank: 2 }]);
  const page = await againPage(by('thuky'), a);
  const view = page && againView(by('thuky'), page).board;
  expect(view?.others?.sentence).toBe('Nếu xếp lại theo điểm mới, 1 hồ sơ khác đổi chỗ. Cổng không tự thay đổi hồ sơ nào; ghi cách xử lý để nêu trong văn bản.');
  expect(view?.others?.rows.map(([, , words]) => words)).toEqual(['BB-2026-0002: hạng 1 thành hạng 2']);
  expect(view?.results?.slice(0, 3)).toEqual([['Điểm', '65,00 điểm', '78,00 điểm'], ['Phiếu được tính', '3', '3'], ['Theo điểm', 'Chưa đủ điều kiện', 'Đủ điều kiện']]);
  await refused(settle(made, 'PROPOSE'), 'again_others_text');
  await settle(made, 'PROPOSE', 'Đề nghị ghi BB-2026-0002 xếp thứ hai.');
  const settled = await againPage(by('vanhoaxahoi'), a);
  const said = settled?.board && paperParagraphs({ ...settled.dossier, campaignTitle: 'x', reason: settled.again.reason, conclusion: '', outcome: null, firstOutcome: 'NOT_RECOGNISED' }, settled.board).join('\n');
  expect(said).toContain('BB-2026-0002: hạng 1 thành hạng 2');
  expect(said).toContain('đề nghị điều chỉnh hồ sơ khác bằng quyết định riêng. Đề nghị ghi BB-2026-0002 xếp thứ hai.');
  // An author of the other dossier on the council reads nothing of it here.
  await db.author.updateMany({ where: { submissionId: b }, data: { accountId: made.accounts.hoidong1 } });
  expect((await againPage(by('hoidong1'), a))?.board?.others.rows).toEqual([]);
  // Those who asked read that it goes on, and no figure.
  const author = await againPage(by('tacgia1'), a);
  expect(author?.board).toBeNull();
  expect(JSON.stringify(author && againView(by('tacgia1'), author))).not.toMatch(/78,00|7800|hạng/u);
  expect(await againPage(by('tacgia2'), a)).toBeNull();
});

test('the council meets on it alone, votes and concludes; then it is published again with a paper and a reason', async ({ db }) => {
  const made = await scoredAnew(db);
  const { a, b, by } = made;
  await refused(publish(made), 'again_others_open');
  await settle(made);
  await refused(publish(made), 'again_not_met');
  const rounds = (await exportedSheets(by('truongphong'), made.campaignId))?.sheets.filter(({ code }) => code === 'BB-2026-0001').map(({ round, scores }) => [round, Object.values(scores).reduce((sum, value) => sum + value, 0)]);
  expect(rounds?.slice(0, 2)).toEqual([['Kết quả đã công bố', 6500], ['Chấm lại theo kiến nghị', 7800]]);
  const { items, meetingId, now } = await meetAnew(made, 'RECOGNISE');
  expect(items.map(({ submissionId }) => submissionId)).toEqual([a]);
  expect((await meetingRoom(by('thuky', now), made.campaignId, meetingId))?.items.map(({ mean, rank, stale }) => [mean, rank, stale])).toEqual([[7800, 1, false]]);
  const others = { results: await db.result.findMany(), recognitions: await db.recognition.findMany({ where: { submissionId: b } }), entries: await db.libraryEntry.findMany() };
  // Concluded, and still nothing for the authors to read of it.
  const asAuthor = async () => {
    const dossier = await getDossier(by('tacgia1', now), a);
    return dossier && afterwardsOf(by('tacgia1', now), dossier);
  };
  expect(whyView((await asAuthor()) ?? null)?.conclusion).toBeNull();
  expect(JSON.stringify(anewView((await asAuthor()) ?? null, a)).replaceAll(a, '')).not.toContain('78');
  const ready = await againPage(by('thuky', now), a);
  expect(ready && againView(by('thuky', now), ready).next).toContain('Trình Chủ tịch Ủy ban nhân dân ký quyết định');
  await refused(publish(made, 'thuky'), 'not_allowed');
  await refused(publish(made, 'vanhoaxahoi', { issuedOn: '2027-01-01' }), 'paper_in_future');
  await publish(made);
  await refused(publish(made), 'again_not_scored');
  await refused(reopenMeeting(by('thuky', now), { meetingId, reason: 'x' }), 'meeting_published');

  expect(await db.recognition.findFirst({ where: { submissionId: a } })).toMatchObject({ outcome: 'RECOGNISED', decisionId: made.decisionId });
  expect({ results: await db.result.findMany(), recognitions: await db.recognition.findMany({ where: { submissionId: b } }), entries: await db.libraryEntry.findMany({ where: { submissionId: b } }) }).toEqual(others);
  expect(await db.libraryEntry.findFirst({ where: { submissionId: a } })).toMatchObject({ outcome: 'RECOGNISED', decisionNumber: '399', withdrawnAt: null });
  expect(await db.appeal.findFirst()).toMatchObject({ followNumber: '399', followedAt: expect.any(Date) });
  expect(anewView((await asAuthor()) ?? null, a)?.sentences).toEqual([
    'Sáng kiến được công nhận (trước: chưa đủ điều kiện công nhận), theo Quyết định số 399 ngày 12/6/2026; công bố ngày 18/6/2026.', 'Lý do: Minh chứng 2 có số liệu quý I.', 'Điểm chấm lại 78,00, đã công bố 65,00.', 'Kết luận của Hội đồng: Minh chứng 2 đủ số liệu.',
  ]);
  expect((await getDossier(by('tacgia1', now), a))?.outcome).toMatchObject({ outcome: 'RECOGNISED', decisionNumber: '399' });
  expect((await db.message.findMany({ where: { kind: 'reconsideration.published' } })).map(({ accountId }) => accountId)).toEqual([made.accounts.tacgia1]);
});

test('the council upholds, or wants to see it again; a page taken from the shelf; one cancelled leaves all as it was', async ({ db }) => {
  const made = await scoredAnew(db);
  await settle(made);
  await meetAnew(made, 'REVISIT');
  await refused(publish(made), 'again_revisit');
  const { version } = await made.again();
  await cancelReconsideration(made.by('thuky'), { submissionId: made.a, version, reason: 'Tác giả rút đề nghị.' });
  expect(await againPage(made.by('thuky'), made.a)).toBeNull();
  await made.open();
  expect(await db.reconsideration.count()).toBe(2);
  await refused(planMeeting(made.by('thuky', daysAfter(later, 20)), { campaignId: made.campaignId, heldOn: '2026-07-10', startsAt: 480, place: 'x', chairSeatId: made.seat('chutich'), secretarySeatId: made.seat('thuky'), guests: '' }), 'meeting_published');
  expect(await db.recognition.findFirst({ where: { submissionId: made.a } })).toMatchObject({ outcome: 'NOT_RECOGNISED' });
});

test('recognised before and not any more: off the public shelf, and what was revoked meanwhile is not published over', async ({ db }) => {
  const made = await makeAnswered(db);
  await db.appeal.updateMany({ data: { submissionId: made.b } });
  const of = { ...made, a: made.b };
  await made.open();
  const { version } = await db.reconsideredSheet.findFirstOrThrow({ where: { seatId: made.seat('hoidong2') } });
  await saveAgain(made.by('hoidong2'), made.b, { version, values: made.values(1000, 1000, 1000, 1000), comment: 'Chưa đủ căn cứ.' });
  await closeAgain(made.by('hoidong2'), { submissionId: made.b, version: version + 1 });
  await end(of, 2);
  await settle(of);
  const { now } = await meetAnew(of, 'NOT_ENOUGH');
  expect(await rush(async () => publish(of))).toBe(1);
  expect(await db.libraryEntry.findFirst({ where: { submissionId: made.b } })).toMatchObject({ withdrawnAt: expect.any(Date) });
  expect(await db.recognition.findFirst({ where: { submissionId: made.b } })).toMatchObject({ outcome: 'NOT_RECOGNISED', revokedAt: null });
  await refused(revokeRecognition(made.by('vanhoaxahoi', now), { submissionId: made.b, reason: 'x' }), 'not_found');
});
