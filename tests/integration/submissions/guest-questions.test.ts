import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadView } from '@/app/(portal)/submissions/[submissionId]/questions/thread-view';
import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { acceptInvitation } from '@/domain/submissions/accept-invitation';
import { declineInvitation } from '@/domain/submissions/decline-invitation';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { listTasks as listGuestTasks } from '@/domain/submissions/guest-tasks';
import { readThread } from '@/domain/submissions/read-thread';
import { sendMessage } from '@/domain/submissions/send-message';
import { takeBackMessage } from '@/domain/submissions/take-back-message';
import { questionsADay } from '@/domain/submissions/thread-policy';
import { getThread, getThreadFile } from '@/domain/submissions/thread-queries';
import { listTasks } from '@/domain/submissions/thread-tasks';
import { withdrawGuest } from '@/domain/submissions/withdraw-guest';
import type { PrismaClient } from '@/generated/prisma/client';
import { expect, test } from '../../harness/database';
import { makeWorld, midWindow } from '../../harness/make';
import { giveUpload, tally } from './give';
import { invite, twoCommunes } from './guests';

// A co-author of another commune asks the office of the dossier, and reads what it says to the authors.

const later = (minutes: number): Date => new Date(midWindow.getTime() + minutes * 60_000);
const ask = (ctx: Ctx, guestId: string, text = 'Bản giấy có cần chữ ký của tôi không?', fileId: string | null = null) => sendMessage(ctx, { guestId, text, fileId });
const answer = (ctx: Ctx, submissionId: string, text = 'Ký vào bản xác nhận tỷ lệ.', fileId: string | null = null) => sendMessage(ctx, { submissionId, text, fileId });

async function accepted(db: PrismaClient) {
  const made = await twoCommunes(db);
  await fileSubmission(made.world.as('tacgia1'), { submissionId: made.id, noSecrets: true });
  const { guestId } = await invite(made.world, made.id);
  const guest = (at = midWindow) => made.other.as('tacgia2', at);
  await acceptInvitation(guest(), { guestId });
  await db.message.deleteMany();
  return { ...made, guestId, guest };
}

test('a guest asks, the office sees who and from where, answers, and the guest hears that there is something to read', async ({ db }) => {
  const { world, other, id, guestId, guest } = await accepted(db);
  const [clerk, author] = [world.as('vanhoaxahoi', later(10)), world.as('tacgia1', later(10))];
  await ask(guest(), guestId);
  expect(await db.threadMessage.findFirst()).toMatchObject({ organizationId: world.organizationId, submissionId: id, side: 'AUTHORS', byId: null, guestId });
  const told = await db.message.findMany({ where: { kind: 'submission.message_sent' } });
  expect(told.map(({ accountId, organizationId }) => [accountId, organizationId]).sort()).toEqual([world.accounts.vanhoaxahoi, world.accounts.truongphong].map((to) => [to, world.organizationId]).sort());
  expect(told[0]).toMatchObject({ href: `/submissions/${id}/questions`, submissionId: id });
  expect(told[0]?.body).toMatch(/^\S.* \(đồng tác giả, UBND xã Hưng Thịnh\) hỏi về hồ sơ BB-2026-0001/u);
  expect(told[0]?.body).not.toContain('chữ ký');
  expect(await listTasks(clerk)).toMatchObject([{ count: 1 }]);
  expect(await db.event.findFirst({ where: { kind: 'submission.message_sent' } })).toMatchObject({ organizationId: world.organizationId, actorId: null, subjectId: id, data: { guestId, side: 'AUTHORS' } });

  const { fullName } = guest().actor;
  const shown = async (ctx: Ctx, door: Parameters<typeof getThread>[1]) => threadView(ctx, (await getThread(ctx, door)) ?? expect.fail('no thread'));
  for (const ctx of [clerk, author]) expect((await shown(ctx, { submissionId: id })).messages).toMatchObject([{ by: `${fullName}, UBND xã Hưng Thịnh`, takeBack: null }]);
  expect((await shown(author, { submissionId: id })).note).toContain('kể cả đồng tác giả ở cơ quan khác');

  await readThread(clerk, { submissionId: id });
  const messageId = await answer(clerk, id, 'Ký vào bản xác nhận tỷ lệ.', await giveUpload(world, 'vanhoaxahoi'));
  expect(await db.message.findMany({ where: { organizationId: other.organizationId }, select: { accountId: true, subject: true, href: true, mailState: true, submissionId: true } })).toEqual([
    { accountId: other.accounts.tacgia2, subject: 'Hồ sơ BB-2026-0001 ở UBND xã Bắc Bình có tin mới ở mục Hỏi, đáp', href: `/submissions/elsewhere/${guestId}/questions`, mailState: 'QUEUED', submissionId: null },
  ]);
  expect(await listGuestTasks(guest())).toMatchObject([{ key: `submission.elsewhere_written:${guestId}`, href: `/submissions/elsewhere/${guestId}/questions`, count: 1 }, {}]);
  const view = await shown(guest(later(11)), { guestId });
  expect(view).toMatchObject({ side: 'AUTHORS', unread: true, whyNotSend: null, attaches: false, settle: null, messages: [{ own: true, state: 'Đã trả lời' }, { by: 'Nguyễn Thị Thanh Hà, Phòng Văn hóa – Xã hội', file: { href: `/submissions/elsewhere/${guestId}/questions/${messageId}` } }] });
  expect(JSON.stringify(view)).not.toContain(id);
  expect(await getThreadFile(guest(), { guestId }, messageId)).toMatchObject({ name: 'Ảnh quầy.jpg' });
  // Read by one of the authors is read; what was read is not taken back.
  await readThread(guest(later(12)), { guestId });
  await expect(takeBackMessage(world.as('vanhoaxahoi', later(13)), { submissionId: id, threadMessageId: messageId })).rejects.toMatchObject({ reason: 'message_read' });
  expect((await listGuestTasks(guest())).map(({ key }) => key)).toEqual([`submission.elsewhere:${guestId}`]);
});

test('what is taken back in time was never there, with its mail, on both sides', async ({ db }) => {
  const { world, other, id, guestId, guest } = await accepted(db);
  await db.account.updateMany({ where: { id: world.accounts.vanhoaxahoi }, data: { email: 'ha@bacbinh.vn' } });
  const question = await ask(guest(), guestId);
  await expect(takeBackMessage(world.as('tacgia1', later(1)), { submissionId: id, threadMessageId: question })).rejects.toMatchObject({ reason: 'not_allowed' });
  expect((await tally(Array.from({ length: 4 }, () => takeBackMessage(guest(later(1)), { guestId, threadMessageId: question })))).done).toBe(4);
  expect((await getThread(world.as('vanhoaxahoi'), { submissionId: id }))?.messages).toEqual([]);
  expect(await db.event.findMany({ where: { kind: 'submission.message_taken_back' } })).toMatchObject([{ actorId: null, data: { guestId } }]);

  const reply = await answer(world.as('vanhoaxahoi', later(2)), id);
  await expect(takeBackMessage(guest(later(2)), { guestId, threadMessageId: reply })).rejects.toMatchObject({ reason: 'not_allowed' });
  await takeBackMessage(world.as('vanhoaxahoi', later(3)), { submissionId: id, threadMessageId: reply });
  expect((await getThread(guest(), { guestId }))?.messages.map(({ side, takenBack }) => [side, takenBack])).toEqual([['AUTHORS', true]]);
  expect(await db.message.findMany({ where: { accountId: { in: [world.accounts.vanhoaxahoi, other.accounts.tacgia2] } }, select: { mailState: true } })).toEqual([{ mailState: 'VOIDED' }, { mailState: 'VOIDED' }]);
});

test('so many a day and no more, also all at once; without files; not about a dossier that was withdrawn', async ({ db }) => {
  const { world, other, id, guestId, guest } = await accepted(db);
  const { done, refused } = await tally(Array.from({ length: questionsADay + 6 }, (_, n) => ask(guest(later(n)), guestId, `Câu ${n}`)));
  expect({ done, refused: [...new Set(refused)] }).toEqual({ done: questionsADay, refused: ['guest_questions_too_many'] });
  expect(await db.message.count({ where: { accountId: world.accounts.vanhoaxahoi } })).toBe(questionsADay);
  const seen = async (at: Date) => threadView(guest(at), (await getThread(guest(at), { guestId })) ?? expect.fail('no thread')).whyNotSend;
  expect(await seen(later(20))).toContain('Ngày mai');
  expect(await seen(later(25 * 60))).toBeNull();
  const fileId = await giveUpload(other, 'tacgia2');
  await expect(ask(guest(later(25 * 60)), guestId, 'Ảnh kèm', fileId)).rejects.toMatchObject({ reason: 'guest_file' });
  // Who writes at home is bound by nothing of the kind.
  await answer(world.as('tacgia1', later(20)), id, 'Thêm một câu');
  await db.submission.updateMany({ where: { id }, data: { status: 'WITHDRAWN', withdrawnAt: midWindow } });
  await expect(ask(guest(later(25 * 60)), guestId)).rejects.toMatchObject({ reason: 'thread_closed' });
});

test('the thread hangs on the Grant: not before accepting, for nobody else, and nothing once it is over', async ({ db }) => {
  const { world, other, id, guestId, guest } = await accepted(db);
  await ask(guest(), guestId);
  const messageId = await answer(world.as('vanhoaxahoi'), id, 'Có tệp', await giveUpload(world, 'vanhoaxahoi'));
  const question = await ask(guest(), guestId);
  const nothing = async (ctx: Ctx) => {
    expect([await getThread(ctx, { guestId }), await getThreadFile(ctx, { guestId }, messageId), await getThread(ctx, { guestId: newId() })]).toEqual([null, null, null]);
    const { done, refused } = await tally([ask(ctx, guestId), readThread(ctx, { guestId }), takeBackMessage(ctx, { guestId, threadMessageId: question })]);
    expect({ done, refused: [...new Set(refused)] }).toEqual({ done: 0, refused: ['not_found'] });
  };
  const third = await makeWorld(db, { name: 'Lương Sơn', prefix: 'LS' });
  for (const stranger of [other.as('tacgia1'), other.as('admin'), other.as('vanhoaxahoi'), world.as('tacgia1'), world.as('vanhoaxahoi'), third.as('tacgia2')]) await nothing(stranger);
  for (const ctx of [guest(), third.as('tacgia2')]) {
    expect([await getThread(ctx, { submissionId: id }), await getThreadFile(ctx, { submissionId: id }, messageId)]).toEqual([null, null]);
    await expect(answer(ctx, id)).rejects.toMatchObject({ reason: 'not_found' });
  }
  await db.grant.updateMany({ data: { revokedAt: midWindow } });
  await nothing(guest());
  await db.grant.updateMany({ data: { revokedAt: null } });
  expect((await getThread(guest(), { guestId }))?.messages).toHaveLength(3);
  await withdrawGuest(world.as('tacgia1'), { submissionId: id, guestId });
  await nothing(guest());
  // What was asked stays, with who asked; a second invitation is another door, and its questions are its own.
  expect((await getThread(world.as('vanhoaxahoi'), { submissionId: id }))?.messages[0]?.from).toBe('xã Hưng Thịnh');
  const { guestId: again } = await invite(world, id);
  expect(await getThread(guest(), { guestId: again })).toBeNull();
  await acceptInvitation(guest(), { guestId: again });
  expect((await getThread(guest(), { guestId: again }))?.messages.map(({ own }) => own)).toEqual([false, false, false]);
  await declineInvitation(guest(), { guestId: again });
  expect(await getThread(guest(), { guestId: again })).toBeNull();
});

test('news that was told before it named its dossier is given it by its address', async ({ db }) => {
  const { world, id, other, guestId } = await accepted(db);
  const { organizationId, accounts } = world;
  const news = (key: string, href: string | null, of = organizationId, accountId = accounts.tacgia1) => db.message.create({ data: { organizationId: of, id: newId(), accountId, dedupeKey: key, kind: 'k', subject: key, body: '', href, mailState: 'KEPT', createdAt: midWindow } });
  await news('page', `/submissions/${id}`);
  await news('part', `/submissions/${id}/questions`);
  await news('home', '/home');
  await news('none', null);
  await news('gone', `/submissions/${newId()}`);
  await news('new', '/submissions/new');
  await news('elsewhere', `/submissions/elsewhere/${guestId}`, other.organizationId, other.accounts.tacgia2);
  await news('theirs', `/submissions/${id}`, other.organizationId, other.accounts.tacgia2);
  const sql = await readFile(join(import.meta.dirname, '../../../prisma/migrations/20261124003000_guests_ask/migration.sql'), 'utf8');
  await db.$executeRawUnsafe(sql.slice(sql.indexOf('UPDATE "Message"'), sql.indexOf(';', sql.indexOf('UPDATE "Message"'))));
  expect((await db.message.findMany({ where: { submissionId: { not: null } }, orderBy: { dedupeKey: 'asc' } })).map(({ dedupeKey, submissionId }) => [dedupeKey, submissionId])).toEqual([['page', id], ['part', id]]);
});
