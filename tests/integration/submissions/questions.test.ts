import { newId } from '@/domain/id';
import { addEvidence } from '@/domain/submissions/add-evidence';
import { ownWork } from '@/domain/submissions/own-work';
import { getDossier } from '@/domain/submissions/queries';
import { readThread } from '@/domain/submissions/read-thread';
import { sendMessage } from '@/domain/submissions/send-message';
import { settleQuestions } from '@/domain/submissions/settle-questions';
import { takeBackMessage } from '@/domain/submissions/take-back-message';
import { tasksOf } from '@/domain/submissions/tasks';
import { getThread, getThreadFile } from '@/domain/submissions/thread-queries';
import { listTasks } from '@/domain/submissions/thread-tasks';
import { withdrawSubmission } from '@/domain/submissions/withdraw-submission';
import type { Ctx } from '@/domain/context';
import { expect, test } from '../../harness/database';
import { makeSubmission, makeWorld, midWindow, type PersonName } from '../../harness/make';
import { giveUpload, tally } from './give';

const two = [{ person: 'tacgia1' as const, share: 6_000 }, { person: 'tacgia2' as const, share: 4_000 }];
const minutes = (count: number): Date => new Date(midWindow.getTime() + count * 60_000);
const send = (ctx: Ctx, submissionId: string, text = 'Bản giấy cần mấy bản?', fileId: string | null = null) => sendMessage(ctx, { submissionId, text, fileId });
const texts = async (ctx: Ctx, id: string) => (await getThread(ctx, { submissionId: id }))?.messages.map(({ text }) => text);

test('a question on a draft, its answer, and what each side finds on /home', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { authors: two });
  const [author, co, clerk] = [world.as('tacgia1'), world.as('tacgia2'), world.as('vanhoaxahoi')];
  expect(await getThread(clerk, { submissionId: id })).toBeNull();
  await send(author, id);
  // The office reads what was written to it, and nothing else of the draft.
  expect(await getDossier(clerk, id)).toBeNull();
  expect(await getThread(clerk, { submissionId: id })).toMatchObject({ side: 'OFFICE', messages: [{ text: 'Bản giấy cần mấy bản?', by: 'Lê Thị Minh Thư', readAt: null }], open: 0 });
  expect(await listTasks(clerk)).toMatchObject([{ title: 'Trả lời câu hỏi về hồ sơ đang soạn', href: `/submissions/${id}/questions`, count: 1 }]);
  expect(await listTasks(author)).toEqual([]);
  const told = await db.message.findMany({ where: { kind: 'submission.message_sent' }, select: { accountId: true, body: true } });
  expect(told.map(({ accountId }) => accountId).sort()).toEqual([world.accounts.vanhoaxahoi, world.accounts.truongphong].sort());
  expect(told.some(({ body }) => body.includes('mấy bản'))).toBe(false);

  await readThread(clerk, { submissionId: id });
  await send(clerk, id, 'Hai bản in màu.');
  expect(await listTasks(clerk)).toEqual([]);
  expect((await getThread(author, { submissionId: id }))?.messages).toMatchObject([{ settledAt: clerk.now }, { text: 'Hai bản in màu.', readAt: null }]);
  for (const ctx of [author, co]) expect(tasksOf(ctx, await ownWork(ctx)).map(({ key }) => key)).toContain(`submission.written:${id}`);
  expect((await getDossier(co, id))?.thread).toEqual({ total: 2, forAuthors: 1, forOffice: 0 });
  await readThread(co, { submissionId: id });
  expect(tasksOf(author, await ownWork(author)).map(({ key }) => key)).not.toContain(`submission.written:${id}`);
  expect((await db.event.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' }, select: { kind: true, data: true } })).map(({ kind, data }) => [kind, (data as { side: string }).side]))
    .toEqual([['submission.message_sent', 'AUTHORS'], ['submission.message_sent', 'OFFICE']]);
});

test('an answer settles what was read; a question that comes in meanwhile goes on waiting; what was said at the desk is marked once', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'FILED' });
  const [author, clerk] = [world.as('tacgia1'), world.as('vanhoaxahoi')];
  await send(author, id, 'Một');
  await expect(settleQuestions(clerk, { submissionId: id })).rejects.toMatchObject({ reason: 'nothing_unanswered' });
  await readThread(clerk, { submissionId: id });
  await send(author, id, 'Hai');
  await send(clerk, id, 'Trả lời câu một');
  expect((await getThread(clerk, { submissionId: id }))?.messages.map(({ text, settledAt }) => [text, settledAt !== null])).toEqual([['Một', true], ['Hai', false], ['Trả lời câu một', false]]);
  await readThread(clerk, { submissionId: id });
  await expect(settleQuestions(author, { submissionId: id })).rejects.toMatchObject({ reason: 'not_allowed' });
  const { done, refused } = await tally([settleQuestions(clerk, { submissionId: id }), settleQuestions(world.as('truongphong'), { submissionId: id })]);
  expect({ done, refused: refused.length }).toEqual({ done: 1, refused: 1 });
  expect(await db.event.count({ where: { kind: 'submission.questions_settled' } })).toBe(1);
  expect(await listTasks(clerk)).toEqual([]);
});

test('a message is taken back within fifteen minutes and only while unread; the other side never sees it', async ({ db }) => {
  const world = await makeWorld(db);
  await db.account.updateMany({ where: { id: world.accounts.vanhoaxahoi }, data: { email: 'ha@bacbinh.vn' } });
  const id = await makeSubmission(world, { status: 'FILED', authors: two });
  const author = (at = 0) => world.as('tacgia1', minutes(at));
  const back = (messageId: string, at: number, who: PersonName = 'tacgia1') => takeBackMessage(world.as(who, minutes(at)), { submissionId: id, threadMessageId: messageId });
  const first = await send(author(), id, 'Gửi nhầm');
  await expect(back(first, 1, 'tacgia2')).rejects.toMatchObject({ reason: 'not_allowed' });
  await back(first, 15);
  await back(first, 15);
  expect(await texts(world.as('vanhoaxahoi'), id)).toEqual([]);
  expect(await texts(author(), id)).toEqual(['']);
  expect(await db.message.findFirst({ where: { accountId: world.accounts.vanhoaxahoi }, select: { mailState: true } })).toEqual({ mailState: 'VOIDED' });
  expect(await db.event.count({ where: { kind: 'submission.message_taken_back' } })).toBe(1);

  const second = await send(author(20), id, 'Muộn');
  await expect(takeBackMessage(world.as('tacgia1', new Date(minutes(35).getTime() + 1)), { submissionId: id, threadMessageId: second })).rejects.toMatchObject({ reason: 'message_old' });
  await readThread(world.as('truongphong', minutes(21)), { submissionId: id });
  await expect(back(second, 22)).rejects.toMatchObject({ reason: 'message_read' });
  // Reading one's own side marks nothing.
  const answer = await send(world.as('truongphong', minutes(23)), id, 'Đã rõ');
  await readThread(world.as('vanhoaxahoi', minutes(24)), { submissionId: id });
  expect((await db.threadMessage.findFirst({ where: { id: answer } }))?.readAt).toBeNull();
  await expect(back(newId(), 1)).rejects.toMatchObject({ reason: 'not_found' });
});

test('between the authors and the office alone; a clerk who is an author is an author', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const id = await makeSubmission(world, { status: 'ELIGIBLE', owner: 'vanhoaxahoi', authors: [{ person: 'vanhoaxahoi', share: 5_000 }, { person: 'tacgia1', share: 5_000 }] });
  await db.campaign.updateMany({ data: { status: 'SCORING' } });
  const messageId = await send(world.as('tacgia1'), id, 'Kín', await giveUpload(world));
  for (const who of ['chutich', 'phochutich', 'hoidong1', 'hoidong2', 'thuky', 'admin', 'kinhte', 'tacgia3'] as const) {
    const ctx = world.as(who);
    expect([who, await getThread(ctx, { submissionId: id }), await getThreadFile(ctx, { submissionId: id }, messageId)]).toEqual([who, null, null]);
    await expect(send(ctx, id)).rejects.toMatchObject({ reason: 'not_found' });
    await expect(readThread(ctx, { submissionId: id })).rejects.toMatchObject({ reason: 'not_found' });
  }
  for (const who of ['tacgia1', 'vanhoaxahoi', 'truongphong'] as const) expect(await getThread(other.as(who), { submissionId: id })).toBeNull();
  expect((await getThread(world.as('vanhoaxahoi'), { submissionId: id }))?.side).toBe('AUTHORS');
  expect(await listTasks(world.as('vanhoaxahoi'))).toEqual([]);
  expect(await listTasks(world.as('truongphong'))).toHaveLength(1);
  const told = await db.message.findMany({ where: { kind: 'submission.message_sent' }, select: { accountId: true } });
  expect(told).toEqual([{ accountId: world.accounts.truongphong }]);
  expect(await getThreadFile(world.as('truongphong'), { submissionId: id }, messageId)).toMatchObject({ name: 'Ảnh quầy.jpg' });
});

test('one upload ends in one place, within the campaign’s size; a withdrawn dossier is read and no longer asked about', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  const ctx = world.as('tacgia1');
  const fileId = await giveUpload(world);
  await send(ctx, id, 'Ảnh này dùng được không?', fileId);
  await expect(send(ctx, id, 'Lần nữa', fileId)).rejects.toMatchObject({ reason: 'file_attached' });
  await expect(addEvidence(ctx, { submissionId: id, fileId })).rejects.toMatchObject({ reason: 'file_attached' });
  await expect(send(ctx, id, 'Của người khác', await giveUpload(world, 'tacgia2'))).rejects.toMatchObject({ reason: 'file_not_yours' });
  const large = await giveUpload(world, 'tacgia1', { size: 20 * 1024 * 1024 + 1 });
  await expect(send(ctx, id, 'Nặng', large)).rejects.toMatchObject({ reason: 'thread_file_large' });
  expect(await texts(ctx, id)).toEqual(['Ảnh này dùng được không?']);
  await withdrawSubmission(ctx, { submissionId: id });
  await expect(send(ctx, id)).rejects.toMatchObject({ reason: 'thread_closed' });
  expect(await texts(world.as('vanhoaxahoi'), id)).toHaveLength(1);
  expect(await listTasks(world.as('vanhoaxahoi'))).toEqual([]);
});

test('a long thread comes by fifty, without a hole', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'FILED' });
  const { organizationId, accounts } = world;
  await db.threadMessage.createMany({
    data: Array.from({ length: 120 }, (_, i) => ({ organizationId, id: newId(), submissionId: id, side: 'AUTHORS' as const, text: `Tin ${i}`, byId: accounts.tacgia1, at: minutes(i) })),
  });
  const ctx = world.as('vanhoaxahoi');
  const pages: string[][] = [];
  let before: string | null = null;
  for (let more = true; more; ) {
    const page = await getThread(ctx, { submissionId: id }, before);
    pages.unshift(page?.messages.map(({ text }) => text) ?? []);
    before = page?.messages[0]?.id ?? null;
    more = page?.more ?? false;
  }
  expect(pages.map(({ length }) => length)).toEqual([20, 50, 50]);
  expect(pages.flat()).toEqual(Array.from({ length: 120 }, (_, i) => `Tin ${i}`));
});
