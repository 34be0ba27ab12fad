import type { PrismaClient } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { acceptAppeal } from '@/domain/recognition/appeals/accept-appeal';
import { appealList } from '@/domain/recognition/appeals/appeal-list';
import { appealsOfDossier, getAppealFile } from '@/domain/recognition/appeals/appeal-queries';
import { listTasks } from '@/domain/recognition/appeals/appeal-tasks';
import { draftAnswer } from '@/domain/recognition/appeals/draft-answer';
import { recordFollowUp } from '@/domain/recognition/appeals/record-follow-up';
import { recordPaperAppeal } from '@/domain/recognition/appeals/record-paper-appeal';
import { returnAppeal } from '@/domain/recognition/appeals/return-appeal';
import { sendAnswer } from '@/domain/recognition/appeals/send-answer';
import { sendAppeal } from '@/domain/recognition/appeals/send-appeal';
import { withdrawAppeal } from '@/domain/recognition/appeals/withdraw-appeal';
import { afterwardsOf } from '@/domain/recognition/afterwards';
import { publishResults } from '@/domain/recognition/publish-results';
import { newId } from '@/domain/id';
import { getDossier } from '@/domain/submissions/queries';
import { appealsPageView } from '@/app/(portal)/submissions/[submissionId]/appeals/view';
import { appealEntries } from '@/app/(portal)/submissions/[submissionId]/why-view';
import { expect, test } from '../../harness/database';
import { daysAfter, type PersonName, type World } from '../../harness/make';
import { rush } from '../reviews/scoring-world';
import { after, makeFile, makeRegistered, threeDossiers } from './scored';

const text = 'Tiêu chí hiệu quả chưa tính số liệu quý I trong minh chứng 2.';
/** Published on Sunday 31/5/2026: five working days end on Friday 5/6. */
const next = daysAfter(after, 1);

/** The third dossier as written by tacgia3 and one more. */
const written = (other: PersonName) => threeDossiers.map((each, i) => (i === 2 ? { ...each, authors: [{ person: 'tacgia3' as const, share: 6000 }, { person: other, share: 4000 }] } : each));

async function makePublished(db: PrismaClient, options?: { name?: string; prefix?: string }, dossiers = threeDossiers) {
  const made = await makeRegistered(db, dossiers, options);
  await publishResults(made.world.as('vanhoaxahoi', after), { decisionId: made.decisionId, typedCount: 2, releases: [] });
  const [one = '', two = '', three = ''] = made.ids;
  const by = (who: PersonName, now: Date = next): Ctx => made.world.as(who, now);
  return { ...made, one, two, three, by };
}

const appealOf = async (db: PrismaClient, id: string) => db.appeal.findFirstOrThrow({ where: { id } });
const seen = async (db: PrismaClient, appealId: string) => ({ appealId, version: (await appealOf(db, appealId)).version });
const send = (ctx: Ctx, submissionId: string) => sendAppeal(ctx, { submissionId, text, fileIds: [] });
const paper = async (world: World, who: PersonName = 'vanhoaxahoi') => ({ number: '31', issuedOn: '2026-06-01' as const, fileId: await makeFile(world, who) });
const told = async (db: PrismaClient, kind: string) => (await db.message.findMany({ where: { kind } })).map(({ accountId }) => accountId).sort();

async function answered(db: PrismaClient, made: Awaited<ReturnType<typeof makePublished>>, answer: 'UPHELD' | 'RESCORE' | 'ADJUST', submissionId = made.three) {
  const id = await send(made.by('tacgia3'), submissionId);
  await acceptAppeal(made.by('vanhoaxahoi'), await seen(db, id));
  await draftAnswer(made.by('vanhoaxahoi'), { ...(await seen(db, id)), answer, reply: 'Minh chứng 2 là số liệu trước khi áp dụng.' });
  await sendAnswer(made.by('vanhoaxahoi'), { ...(await seen(db, id)), ...(await paper(made.world)) });
  return id;
}

test('the window: counted in working days at publication, by the calendar; told to the author; 0 days means none', async ({ db }) => {
  const made = await makePublished(db);
  const { appealsUntil } = await db.campaign.findFirstOrThrow();
  expect(appealsUntil?.toISOString()).toBe('2026-06-05T17:00:00.000Z');
  expect((await db.message.findFirstOrThrow({ where: { kind: 'result.published', accountId: made.world.accounts.tacgia3 } })).body).toContain('đến hết ngày 05/6/2026');
  await expect(send(made.by('tacgia3', new Date('2026-06-05T17:00:00.000Z')), made.three)).rejects.toMatchObject({ reason: 'appeal_closed' });
  await send(made.by('tacgia3', new Date('2026-06-05T16:59:59.999Z')), made.three);
  await db.campaign.updateMany({ data: { appealsUntil: null } });
  await expect(send(made.by('tacgia1'), made.one)).rejects.toMatchObject({ reason: 'appeal_not_offered' });

  const none = await makeRegistered(db, threeDossiers, { name: 'Hưng Thịnh', prefix: 'HT' });
  await db.campaign.updateMany({ where: { id: none.world.campaignId }, data: { appealDays: 0 } });
  await expect(send(none.world.as('tacgia3', after), none.ids[2] ?? '')).rejects.toMatchObject({ reason: 'not_found' });
  await publishResults(none.world.as('vanhoaxahoi', after), { decisionId: none.decisionId, typedCount: 2, releases: [] });
  expect((await db.campaign.findFirstOrThrow({ where: { id: none.world.campaignId } })).appealsUntil).toBeNull();
});

test('sent, accepted, answered on paper: each step is told, and the authors read nothing of the draft', async ({ db }) => {
  const made = await makePublished(db);
  const { world, three, by } = made;
  const { accounts } = world;
  const fileId = await makeFile(world, 'tacgia3');
  const id = await sendAppeal(by('tacgia3'), { submissionId: three, text, fileIds: [fileId] });
  expect(await told(db, 'appeal.sent')).toEqual([accounts.vanhoaxahoi, accounts.truongphong, accounts.thuky].sort());
  expect((await appealOf(db, id)).dueAt.toISOString()).toBe('2026-06-15T17:00:00.000Z');
  expect((await listTasks(by('thuky'))).map(({ title }) => title)).toEqual(['Tiếp nhận kiến nghị về hồ sơ BB-2026-0003']);
  await acceptAppeal(by('thuky'), await seen(db, id));
  expect(await told(db, 'appeal.accepted')).toEqual([accounts.tacgia3]);
  await expect(sendAnswer(by('vanhoaxahoi'), { ...(await seen(db, id)), ...(await paper(world)) })).rejects.toMatchObject({ reason: 'appeal_answer_missing' });
  await draftAnswer(by('vanhoaxahoi'), { ...(await seen(db, id)), answer: 'UPHELD', reply: 'Số liệu quý I đã được tính.' });
  for (const person of ['tacgia3', 'chutich', 'hoidong1'] as const) {
    const read = JSON.stringify([await appealsOfDossier(by(person), three), await appealList(by(person), world.campaignId, { state: null, page: 1 })]);
    expect(read).not.toMatch(/đã được tính|UPHELD/u);
  }
  await sendAnswer(by('vanhoaxahoi'), { ...(await seen(db, id)), ...(await paper(world)) });
  expect(await told(db, 'appeal.answered')).toEqual([accounts.tacgia3]);
  const shown = (await appealsOfDossier(by('tacgia3'), three))?.appeals[0];
  expect(shown).toMatchObject({ status: 'ANSWERED', answer: 'UPHELD', reply: 'Số liệu quý I đã được tính.', replyPaper: { number: '31', on: '2026-06-01' } });
  expect(await listTasks(by('vanhoaxahoi'))).toEqual([]);
  expect((await getAppealFile(by('tacgia3'), three, id, fileId))?.name).toBe('quyet-dinh.pdf');
  expect((await getAppealFile(by('tacgia3'), three, id, shown?.replyPaper.scan?.id ?? ''))?.name).toBe('quyet-dinh.pdf');
  for (const person of ['kinhte', 'admin', 'tacgia1'] as const) expect(await getAppealFile(by(person), three, id, fileId)).toBeNull();
  await expect(send(by('tacgia3'), three)).rejects.toMatchObject({ reason: 'appeal_answered' });
  const dossier = await getDossier(by('tacgia3'), three);
  expect(dossier && appealEntries(await afterwardsOf(by('tacgia3'), dossier)).map((entry) => entry.text)).toEqual(['Kiến nghị xem xét lại kết quả.', 'Tiếp nhận kiến nghị để xem xét.', 'Trả lời kiến nghị: giữ nguyên kết quả.']);
});

test('who sends, who handles, who reads: nobody for somebody else', async ({ db }) => {
  const made = await makePublished(db);
  const { world, one, three, by } = made;
  for (const person of ['vanhoaxahoi', 'thuky', 'chutich', 'hoidong1'] as const) await expect(send(by(person), three)).rejects.toMatchObject({ reason: 'appeal_by_author' });
  for (const person of ['tacgia1', 'kinhte', 'admin'] as const) await expect(send(by(person), three)).rejects.toMatchObject({ reason: 'not_found' });
  const id = await send(by('tacgia3'), three);
  for (const person of ['chutich', 'hoidong1', 'tacgia3'] as const) await expect(acceptAppeal(by(person), await seen(db, id))).rejects.toMatchObject({ reason: 'not_allowed' });
  for (const person of ['tacgia1', 'kinhte', 'admin'] as const) {
    await expect(acceptAppeal(by(person), await seen(db, id))).rejects.toMatchObject({ reason: 'not_found' });
    expect(await appealsOfDossier(by(person), three)).toBeNull();
    expect(await appealList(by(person), world.campaignId, { state: null, page: 1 })).toBeNull();
    expect(await listTasks(by(person))).toEqual([]);
  }
  await expect(withdrawAppeal(by('vanhoaxahoi'), await seen(db, id))).rejects.toMatchObject({ reason: 'not_allowed' });
  expect((await appealList(by('chutich'), world.campaignId, { state: null, page: 1 }))?.rows).toHaveLength(1);
  const other = await makePublished(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(acceptAppeal(other.by('vanhoaxahoi'), await seen(db, id))).rejects.toMatchObject({ reason: 'not_found' });
  expect((await appealList(other.by('vanhoaxahoi'), world.campaignId, { state: null, page: 1 }))).toBeNull();
  expect(await appealsOfDossier(other.by('vanhoaxahoi'), one)).toBeNull();
});

test('a clerk who is an author does not handle their own, is not told as office, and has no row or count of it', async ({ db }) => {
  const made = await makePublished(db, undefined, written('vanhoaxahoi'));
  const { world, three, by } = made;
  const id = await send(by('tacgia3'), three);
  const news = await db.message.findMany({ where: { kind: 'appeal.sent', accountId: world.accounts.vanhoaxahoi } });
  expect(news.map(({ subject }) => subject)).toEqual(['Đã gửi kiến nghị về hồ sơ BB-2026-0003']);
  expect(await listTasks(by('vanhoaxahoi'))).toEqual([]);
  expect(await appealList(by('vanhoaxahoi'), world.campaignId, { state: null, page: 1 })).toMatchObject({ rows: [], total: 0, counts: { SENT: 0 } });
  await expect(acceptAppeal(by('vanhoaxahoi'), await seen(db, id))).rejects.toMatchObject({ reason: 'appeal_own' });
  await expect(recordPaperAppeal(by('vanhoaxahoi'), { submissionId: three, text, arrivalNumber: '9', arrivedOn: '2026-06-01', senderName: 'x', fileId: newId() })).rejects.toMatchObject({ reason: 'appeal_own' });
  await acceptAppeal(by('truongphong'), await seen(db, id));
});

test('a member in conflict sees none of it, the secretary neither; a namesake without account counts', async ({ db }) => {
  const made = await makePublished(db);
  const { world, three, by } = made;
  const seat = (who: PersonName) => world.seats[who] ?? '';
  for (const who of ['hoidong1', 'thuky'] as const) {
    await db.conflictDeclaration.create({ data: { organizationId: world.organizationId, submissionId: three, seatId: seat(who), reason: 'x', byId: world.accounts[who], at: after } });
  }
  const id = await send(by('tacgia3'), three);
  expect(await told(db, 'appeal.sent')).toEqual([world.accounts.vanhoaxahoi, world.accounts.truongphong].sort());
  for (const who of ['hoidong1', 'thuky'] as const) {
    expect(await appealsOfDossier(by(who), three)).toBeNull();
    expect(await appealList(by(who), world.campaignId, { state: null, page: 1 })).toMatchObject({ rows: [], total: 0 });
    expect(await listTasks(by(who))).toEqual([]);
    await expect(acceptAppeal(by(who), await seen(db, id))).rejects.toMatchObject({ reason: 'not_found' });
    const dossier = await getDossier(by(who), three);
    expect(dossier && (await afterwardsOf(by(who), dossier))).toBeNull();
  }
  await db.author.updateMany({ where: { submissionId: three }, data: { accountId: null, fullName: 'Lê Thị Bích Thủy', foldedName: 'le thi bich thuy', unitId: world.units.vhxh } });
  expect(await listTasks(by('truongphong'))).toEqual([]);
  expect(await appealList(by('truongphong'), world.campaignId, { state: null, page: 1 })).toMatchObject({ rows: [], total: 0 });
  expect(await appealsOfDossier(by('truongphong'), three)).toBeNull();
});

test('who heads a collective that is an author has no row, count or task of it, and is not told', async ({ db }) => {
  const made = await makePublished(db);
  const { world, three, by } = made;
  await db.author.updateMany({
    where: { submissionId: three },
    data: { isCollective: true, staffKindId: null, jobTitle: '', fullName: 'Tập thể Phòng Văn hóa – Xã hội', foldedName: 'tap the phong van hoa xa hoi', headIds: [world.accounts.truongphong] },
  });
  const id = await send(by('tacgia3'), three);
  expect(await told(db, 'appeal.sent')).toEqual([world.accounts.vanhoaxahoi, world.accounts.thuky].sort());
  expect(await listTasks(by('truongphong'))).toEqual([]);
  expect(await appealList(by('truongphong'), world.campaignId, { state: null, page: 1 })).toMatchObject({ rows: [], total: 0 });
  await expect(acceptAppeal(by('truongphong'), await seen(db, id))).rejects.toMatchObject({ reason: 'not_found' });
  // Known by name, since the list has no account of them.
  await db.author.updateMany({ where: { submissionId: three }, data: { accountId: null, headIds: [], representative: 'Trưởng phòng', foldedRepresentative: world.as('truongphong').actor.foldedName, unitId: world.units.vhxh } });
  expect(await listTasks(by('truongphong'))).toEqual([]);
  expect(await appealList(by('truongphong'), world.campaignId, { state: null, page: 1 })).toMatchObject({ rows: [], total: 0 });
  expect(await appealsOfDossier(by('truongphong'), three)).toBeNull();
  await acceptAppeal(by('vanhoaxahoi'), await seen(db, id));
});

test('from paper: counts from the day of its số đến; late ones are recorded and returned with a reason', async ({ db }) => {
  const made = await makePublished(db);
  const { world, three, by } = made;
  const late = by('vanhoaxahoi', new Date('2026-06-10T09:00:00+07:00'));
  const input = async (more: object = {}) => ({ submissionId: three, text, arrivalNumber: '612', arrivedOn: '2026-06-09' as const, senderName: 'Mai Thị Lụa', fileId: await makeFile(world, 'vanhoaxahoi'), ...more });
  await expect(recordPaperAppeal(late, await input({ arrivedOn: '2026-06-11' }))).rejects.toMatchObject({ reason: 'paper_in_future' });
  await expect(recordPaperAppeal(late, await input({ arrivedOn: '2026-05-29' }))).rejects.toMatchObject({ reason: 'appeal_before_publication' });
  await expect(recordPaperAppeal(late, await input({ fileId: await makeFile(world, 'vanhoaxahoi', 'application/msword') }))).rejects.toMatchObject({ reason: 'appeal_scan_kind' });
  await expect(recordPaperAppeal(by('tacgia3'), await input())).rejects.toMatchObject({ reason: 'not_allowed' });
  const id = await recordPaperAppeal(late, await input());
  expect(await told(db, 'appeal.recorded')).toEqual([world.accounts.truongphong, world.accounts.thuky, world.accounts.tacgia3].sort());
  expect((await appealOf(db, id)).dueAt.toISOString()).toBe('2026-06-23T17:00:00.000Z');
  await returnAppeal(late, { ...(await seen(db, id)), reason: 'Đến sau thời hạn nhận kiến nghị.' });
  expect((await appealsOfDossier(by('tacgia3'), three))?.appeals[0]).toMatchObject({ status: 'RETURNED', reply: 'Đến sau thời hạn nhận kiến nghị.', arrival: { number: '612' } });
  expect(await told(db, 'appeal.returned')).toEqual([world.accounts.tacgia3]);
  await expect(returnAppeal(late, { ...(await seen(db, id)), reason: 'x' })).rejects.toMatchObject({ reason: 'appeal_moved_on' });
});

test('withdrawn by its sender or the owner: queued mail about it goes, and another may follow in time', async ({ db }) => {
  const made = await makePublished(db, undefined, written('tacgia1'));
  const { world, three, by } = made;
  await db.account.updateMany({ where: { id: world.accounts.vanhoaxahoi }, data: { email: 'vhxh@bacbinh.gov.vn' } });
  const id = await send(by('tacgia3'), three);
  await expect(withdrawAppeal(by('tacgia1'), await seen(db, id))).rejects.toMatchObject({ reason: 'appeal_of_other_author' });
  await expect(send(by('tacgia1'), three)).rejects.toMatchObject({ reason: 'appeal_open' });
  await acceptAppeal(by('vanhoaxahoi'), await seen(db, id));
  await withdrawAppeal(by('tacgia3'), await seen(db, id));
  expect((await db.message.findMany({ where: { kind: 'appeal.sent', mailTo: { not: null } } })).map(({ mailState }) => mailState)).toEqual(['VOIDED']);
  await send(by('tacgia1'), three);
  expect((await appealsOfDossier(by('tacgia3'), three))?.appeals.map(({ status }) => status)).toEqual(['SENT', 'WITHDRAWN']);
});

test('one kiến nghị, and once more after it was withdrawn or returned; what comes on paper is recorded all the same', async ({ db }) => {
  const { world, three, by } = await makePublished(db);
  const first = await send(by('tacgia3'), three);
  await withdrawAppeal(by('tacgia3'), await seen(db, first));
  const second = await send(by('tacgia3'), three);
  await returnAppeal(by('vanhoaxahoi'), { ...(await seen(db, second)), reason: 'Không nêu điều cần xem lại.' });
  await expect(send(by('tacgia3'), three)).rejects.toMatchObject({ reason: 'appeal_spent' });
  expect(await db.appeal.count()).toBe(2);
  const page = await appealsOfDossier(by('tacgia3'), three);
  expect(page && appealsPageView(by('tacgia3'), page).send?.disabledReason).toContain('nộp bản giấy tại Phòng Văn hóa – Xã hội');
  await recordPaperAppeal(by('vanhoaxahoi'), { submissionId: three, text, arrivalNumber: '613', arrivedOn: '2026-06-01', senderName: 'Trần Văn C', fileId: await makeFile(world, 'vanhoaxahoi') });
});

test('adjusting changes no published result by itself: the decision that follows is recorded, once', async ({ db }) => {
  const made = await makePublished(db);
  const { world, three, by } = made;
  const before = await db.recognition.findMany();
  const id = await answered(db, made, 'ADJUST');
  expect(await db.recognition.findMany()).toEqual(before);
  expect((await listTasks(by('vanhoaxahoi'))).map(({ title }) => title)).toEqual(['Ghi văn bản điều chỉnh theo kiến nghị về hồ sơ BB-2026-0003']);
  expect((await appealList(by('vanhoaxahoi'), world.campaignId, { state: 'ANSWERED', page: 1 }))?.rows[0]).toMatchObject({ answer: 'ADJUST', owesPaper: true });
  await expect(recordFollowUp(by('vanhoaxahoi'), { ...(await seen(db, id)), ...(await paper(world)), issuedOn: '2026-07-01' })).rejects.toMatchObject({ reason: 'paper_in_future' });
  await recordFollowUp(by('vanhoaxahoi'), { ...(await seen(db, id)), ...(await paper(world)), number: '240' });
  expect((await appealsOfDossier(by('tacgia3'), three))?.appeals[0]).toMatchObject({ follow: { number: '240', on: '2026-06-01' } });
  expect(await told(db, 'appeal.followed')).toEqual([world.accounts.tacgia3]);
  await expect(recordFollowUp(by('vanhoaxahoi'), { ...(await seen(db, id)), ...(await paper(world)) })).rejects.toMatchObject({ reason: 'appeal_followed' });
  expect(await listTasks(by('vanhoaxahoi'))).toEqual([]);
});

test('kept as it was, no further paper is due', async ({ db }) => {
  const made = await makePublished(db);
  const id = await answered(db, made, 'UPHELD');
  await expect(recordFollowUp(made.by('vanhoaxahoi'), { ...(await seen(db, id)), ...(await paper(made.world)) })).rejects.toMatchObject({ reason: 'appeal_needs_no_paper' });
  expect(await listTasks(made.by('vanhoaxahoi'))).toEqual([]);
});

test('eight clicks send one, accept one, answer one; a file too large keeps everything out', async ({ db }) => {
  const made = await makePublished(db);
  const { world, three, by } = made;
  const fileId = await makeFile(world, 'tacgia3');
  await db.file.updateMany({ where: { id: fileId }, data: { size: 300 * 1024 * 1024 } });
  await expect(sendAppeal(by('tacgia3'), { submissionId: three, text, fileIds: [fileId] })).rejects.toMatchObject({ reason: 'appeal_file_large' });
  expect(await db.appeal.count()).toBe(0);
  expect(await rush(() => send(by('tacgia3'), three))).toBe(1);
  const { id } = await db.appeal.findFirstOrThrow();
  const [asked, back] = [await seen(db, id), { reason: 'Trễ hạn.' }];
  const clicks = await Promise.allSettled([...Array(4).keys()].flatMap(() => [acceptAppeal(by('vanhoaxahoi'), asked), returnAppeal(by('truongphong'), { ...asked, ...back })]));
  expect(clicks.filter((click) => click.status === 'fulfilled')).toHaveLength(1);
  expect(['ACCEPTED', 'RETURNED']).toContain((await appealOf(db, id)).status);
});

test('a list pages at fifty, what waits first', async ({ db }) => {
  const made = await makePublished(db);
  const { world, three, by } = made;
  const { organizationId, campaignId, accounts } = world;
  const row = (i: number) => ({
    organizationId, id: newId(), campaignId, submissionId: three, status: 'WITHDRAWN' as const, text, byId: accounts.tacgia3, at: next, dueAt: daysAfter(next, i), closedAt: next, closedById: accounts.tacgia3,
  });
  const id = await send(by('tacgia3'), three);
  await db.appeal.createMany({ data: [...Array(60).keys()].map(row) });
  const first = await appealList(by('vanhoaxahoi'), campaignId, { state: null, page: 1 });
  expect([first?.rows.length, first?.rows[0]?.id, first?.total]).toEqual([50, id, 61]);
  expect(await appealList(by('vanhoaxahoi'), campaignId, { state: null, page: 99 })).toMatchObject({ page: 2, rows: { length: 11 } });
  expect((await appealList(by('vanhoaxahoi'), campaignId, { state: null, page: null }))?.rows).toHaveLength(61);
});
